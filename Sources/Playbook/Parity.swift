/// Holds two languages against each other, file by file and id by id.
struct Parity {
  private var diagnostics = DiagnosticList()
  private let left: Shelf
  private let right: Shelf

  private init(_ left: Shelf, _ right: Shelf) {
    self.left = left
    self.right = right
  }

  /// Every difference: at the text that the other language lacks, or at the fact that differs in the right one.
  static func mistakes(_ left: Shelf, _ right: Shelf) -> [Diagnostic] {
    var parity = Parity(left, right)
    parity.findMissing(in: right, of: left)
    parity.findMissing(in: left, of: right)
    for document in left.documents {
      if let twin = parity.twin(of: document, in: right) { parity.compare(document, twin) }
    }
    return parity.diagnostics.all
  }

  private func twin(of document: Document, in shelf: Shelf) -> Document? {
    shelf.documents.first { $0.path == document.path }
  }

  private mutating func findMissing(in other: Shelf, of shelf: Shelf) {
    for document in shelf.documents {
      guard let twin = twin(of: document, in: other) else {
        report(
          .missingFile, document.head, document,
          ["expected": document.path, "language": other.language.rawValue])
        continue
      }
      let ids = Self.ids(of: twin)
      // A text without a whole id has been reported, and may be the one that is missing.
      guard !ids.contains("") else { continue }
      let known = Set(ids)
      for piece in Self.idPieces(of: document) where !piece.text.isEmpty {
        if known.contains(piece.text) { continue }
        report(
          .missingTranslation, piece.place, document,
          ["saw": piece.text, "place": Self.shownPath(twin)])
      }
    }
  }

  private static func shownPath(_ document: Document) -> String {
    document.origins[0].source.shownPath
  }

  private static func idPieces(of document: Document) -> [Piece] {
    document.sections.compactMap(\.id) + document.allItems.compactMap(\.id)
  }

  private static func ids(of document: Document) -> [String] {
    document.sections.map { $0.id?.text ?? "" } + document.allItems.map { $0.id?.text ?? "" }
  }

  /// Notes a difference: an error in the content, a warning where it comes from a folder laid over it.
  private mutating func report(
    _ mistake: Mistake, _ place: Place, _ document: Document, _ values: [String: String]
  ) {
    diagnostics.add(
      mistake, at: place, in: document,
      severity: document.isOverlay(place) ? .warning : .error, values)
  }

  private mutating func compare(_ left: Document, _ right: Document) {
    guard let kind = right.kind, left.kind == kind else {
      if left.kind != nil, right.kind != nil {
        let field = [Field(key: "kind", isShared: true)]
        compare(left.settings, right.settings, field, at: right.head, left, right)
      }
      return
    }
    let shape = Shape.of(kind)
    compare(left.settings, right.settings, shape.settings, at: right.head, left, right)
    let details =
      (shape.details ?? []) + shape.sections.flatMap(\.details)
      + (shape.anySection?.details ?? [])
    var items: [String: Item] = [:]
    for item in left.allItems { items[item.id?.text ?? ""] = item }
    for item in right.allItems {
      guard let id = item.id, !id.text.isEmpty, let twin = items[id.text] else { continue }
      compare(twin.details, item.details, details, at: item.words.place, left, right)
      if kind == .phrases { comparePlaceholders(twin, item, left, right) }
    }
  }

  private mutating func compare(
    _ left: [Pair], _ right: [Pair], _ fields: [Field], at place: Place,
    _ leftDocument: Document, _ rightDocument: Document
  ) {
    for field in fields where field.isShared {
      let expected = left.filter { $0.key.text == field.key }.map(\.value.text).sorted()
      let saw = right.filter { $0.key.text == field.key }
      let values = saw.map(\.value.text).sorted()
      let allowed = field.values
      // A value that isn't allowed has been reported in its own language.
      let isSound = allowed.isEmpty || (expected + values).allSatisfy(allowed.contains)
      guard expected != values, isSound else { continue }
      report(
        .differsBetweenLanguages, saw.first?.value.place ?? place, rightDocument,
        [
          "expected": field.key, "saw": values.joined(separator: ", "),
          "list": expected.isEmpty ? "–" : expected.joined(separator: ", "),
          "place": Self.shownPath(leftDocument),
        ])
    }
  }

  private mutating func comparePlaceholders(
    _ left: Item, _ right: Item, _ leftDocument: Document, _ rightDocument: Document
  ) {
    let expected = Template.placeholders(in: left.words.text)
    let saw = Template.placeholders(in: right.words.text)
    guard expected.mistake == nil, saw.mistake == nil,
      expected.names.sorted() != saw.names.sorted()
    else { return }
    report(
      .placeholdersDiffer, right.words.place, rightDocument,
      [
        "saw": saw.names.sorted().map { "{\($0)}" }.joined(separator: " "),
        "list": expected.names.isEmpty
          ? "–" : expected.names.sorted().map { "{\($0)}" }.joined(separator: " "),
        "place": Self.shownPath(leftDocument),
      ])
  }
}
