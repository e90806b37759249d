import Markup
import Playbook

extension Sheet {
  /// The lines and columns of the plain text on one page of paper.
  public static let lines = 66
  /// How wide a line of the plain text may be.
  public static let columns = 80

  /// The sheet in plain text, at most 66 lines of 80 columns.
  public var text: String {
    let lines = layout(fit).text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
    return (lines + notes(Sheet.lines - lines.count)).map { $0 + "\n" }.joined()
  }

  /// How much is told: what to listen for gives way first, then each thing is cut to one line.
  struct Fit {
    let listens: Bool
    let columns: Int

    static let roomy = [
      Fit(listens: true, columns: Sheet.longest), Fit(listens: false, columns: Sheet.longest),
    ]
    static let tight = Fit(listens: false, columns: 74)
  }

  /// How much finds room on a page and leaves some for notes.
  var fit: Fit {
    for fit in Fit.roomy
    where layout(fit).text.count(where: { $0 == "\n" }) <= Sheet.lines - 6 {
      return fit
    }
    return .tight
  }

  private func notes(_ room: Int) -> [String] {
    let rule = String(repeating: "_", count: Sheet.columns)
    guard room > 2 else { return [] }
    return ["", phrases.text(SheetPhrase.notes)]
      + Array(repeating: ["", rule], count: (room - 2) / 2).joined()
  }

  private func layout(_ fit: Fit) -> TextLayout {
    let words = NoteWords(phrases: phrases)
    var layout = TextLayout(columns: Sheet.columns)
    layout.add(title)
    layout.add(
      head.map {
        words.text(.labelled, ("label", $0.label), ("value", $0.value ?? "____________"))
      }.joined(separator: " | "))
    for aim in aims {
      layout.add(aim.label)
      let value = aim.value.map { short($0, fit.columns) }
      layout.add(value ?? String(repeating: "_", count: Sheet.columns - 2), lead: "  ")
    }
    addCarried(fit, to: &layout)
    addQuestions(fit, to: &layout)
    layout.addGap()
    let marks = marks.map { "\($0.sign) \($0.meaning)" }.joined(separator: " | ")
    layout.add(
      words.text(.labelled, ("label", phrases.text(SheetPhrase.marks)), ("value", marks)))
    return layout
  }

  private func addCarried(_ fit: Fit, to layout: inout TextLayout) {
    guard !carried.isEmpty else { return }
    layout.addGap()
    layout.add(phrases.text(SheetPhrase.carried))
    for part in carried {
      layout.add(part.title, lead: "  ")
      for item in part.items { layout.add(short(item, fit.columns), lead: "  - ") }
    }
  }

  private func addQuestions(_ fit: Fit, to layout: inout TextLayout) {
    layout.addGap()
    layout.add(phrases.text(SheetPhrase.questions))
    layout.add(phrases.text(SheetPhrase.reminder))
    for question in content.questions.prefix(Sheet.questions) {
      let pad = question.number < 10 ? " " : ""
      layout.add(short(question.words, fit.columns), lead: "\(pad)\(question.number) ")
      if fit.listens, let listen = listen(question) { layout.add(short(listen, 77), lead: "   ") }
    }
    guard !content.objections.isEmpty else { return }
    layout.addGap()
    layout.add(phrases.text(SheetPhrase.objections))
    for objection in content.objections.prefix(Sheet.objections) {
      let line = NoteWords(phrases: phrases).text(
        .labelled, ("label", short(objection.title, 40)), ("value", objection.clarify))
      layout.add(short(line, fit.columns), lead: "! ")
    }
  }
}
