/// Finds ids used twice in the folder of a language, and texts used twice in a file.
struct Repetition {
  private var diagnostics = DiagnosticList()
  private var ids: [String: (document: Int, place: Place)] = [:]
  private let documents: [Document]

  private init(_ documents: [Document]) { self.documents = documents }

  /// Every repeated id and text.
  static func mistakes(in documents: [Document]) -> [Diagnostic] {
    var repetition = Repetition(documents)
    for number in documents.indices { repetition.check(number) }
    return repetition.diagnostics.all
  }

  private mutating func check(_ number: Int) {
    let document = documents[number]
    for item in document.items { check(item.id, in: number) }
    for section in document.sections {
      check(section.id, in: number)
      for item in section.items { check(item.id, in: number) }
    }
    switch document.kind {
    case .phrases, .words, .scenario, .buyerRules, .scoring, nil: break
    case .stages, .questions, .openings, .objection, .closings, .actions, .reminders, .rules,
      .examples, .worksheet, .buyerLines:
      checkTexts(document)
    }
  }

  private mutating func check(_ id: Piece?, in number: Int) {
    guard let id, !id.text.isEmpty else { return }
    guard let first = ids[id.text] else {
      ids[id.text] = (number, id.place)
      return
    }
    let values = ["saw": id.text, "place": place(first.place, in: documents[first.document])]
    diagnostics.add(.duplicateID, at: id.place, in: documents[number], values)
  }

  private mutating func checkTexts(_ document: Document) {
    var texts: [String: Place] = [:]
    for item in document.allItems where !item.words.text.isEmpty {
      let text = item.words.text
      guard let first = texts[text] else {
        texts[text] = item.words.place
        continue
      }
      let place = item.words.place
      diagnostics.add(
        .duplicateText, at: place, in: document,
        severity: document.isOverlay(place) ? .warning : .error,
        ["saw": item.words.text, "place": self.place(first, in: document)])
    }
  }

  private func place(_ place: Place, in document: Document) -> String {
    let source = document.origins[place.origin].source
    let diagnostic = Diagnostic(
      .duplicateID, at: place, of: source, severity: .error, values: [:])
    return "\(diagnostic.path):\(diagnostic.line)"
  }
}
