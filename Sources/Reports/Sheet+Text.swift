import Markup
import Playbook

extension Sheet {
  /// The lines and columns of the plain text on one page of paper.
  public static let lines = 66
  /// How wide a line of the plain text may be.
  public static let columns = 80

  /// The sheet in plain text, at most 66 lines of 80 columns.
  public var text: String {
    let full = Sheet.lineCount(of: layout(listening: true))
    var sheet = layout(listening: true)
    // What to listen for gives way first, then the questions and objections are cut to their first line.
    if full > Sheet.lines - 5 { sheet = layout(listening: false) }
    var lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init).dropLast()
    if lines.count > Sheet.lines - 3 { lines = lines.prefix(Sheet.lines - 3) }
    return (lines + notes(Sheet.lines - lines.count)).map { $0 + "\n" }.joined()
  }

  private static func lineCount(of layout: TextLayout) -> Int {
    layout.text.count { $0 == "\n" }
  }

  private func notes(_ room: Int) -> [String] {
    let rule = String(repeating: "_", count: Sheet.columns)
    guard room > 2 else { return [] }
    return ["", phrases.text(SheetPhrase.notes)]
      + Array(repeating: ["", rule], count: (room - 2) / 2).joined()
  }

  private func layout(listening: Bool) -> TextLayout {
    var layout = TextLayout(columns: Sheet.columns)
    layout.add(title)
    layout.add(head.map { "\($0.label): \($0.value ?? "____________")" }.joined(separator: "   "))
    for aim in aims {
      layout.add(aim.label)
      layout.add(aim.value ?? String(repeating: "_", count: Sheet.columns - 2), lead: "  ")
    }
    if !carried.isEmpty {
      layout.addGap()
      layout.add(phrases.text(SheetPhrase.carried))
      for part in carried {
        layout.add(part.title, lead: "  ")
        for item in part.items { layout.add(item, lead: "  - ") }
      }
    }
    layout.addGap()
    layout.add(phrases.text(SheetPhrase.questions))
    layout.add(phrases.text(SheetPhrase.reminder))
    for question in content.questions.prefix(Sheet.questions) {
      let number =
        String(repeating: " ", count: question.number < 10 ? 1 : 0) + "\(question.number)"
      layout.add(short(question.words), lead: "\(number) ")
      if listening, let listen = listen(question) { layout.add(short(listen, 77), lead: "   ") }
    }
    layout.addGap()
    layout.add(phrases.text(SheetPhrase.objections))
    for objection in content.objections.prefix(Sheet.objections) {
      layout.add("\(short(objection.title, 40)): \(short(objection.clarify, 110))", lead: "! ")
    }
    layout.addGap()
    layout.add(
      phrases.text(SheetPhrase.marks) + ": "
        + marks.map { "\($0.sign) \($0.meaning)" }.joined(separator: "   "))
    return layout
  }
}
