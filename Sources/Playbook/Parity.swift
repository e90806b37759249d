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
      if document.kind != .examples, let twin = parity.twin(of: document, in: right) {
        parity.compare(document, twin)
      }
    }
    return parity.diagnostics.all
  }

  private func twin(of document: Document, in shelf: Shelf) -> Document? {
    shelf.documents.first { $0.path == document.path }
  }

  private mutating func findMissing(in other: Shelf, of shelf: Shelf) {
    // What is learnt from is each language's own.
    for document in shelf.documents where document.kind != .examples {
      guard let twin = twin(of: document, in: other) else {
        report(
          .missingFile, document.head, document,
          ["expected": document.path, "language": other.language.rawValue])
        continue
      }
      findMissing(in: twin, of: document, other, shelf)
    }
  }

  /// Reports the ids that the twin lacks, unless a mistake with an id of its has been reported: that may be the one.
  private mutating func findMissing(
    in twin: Document, of document: Document, _ other: Shelf, _ own: Shelf
  ) {
    let known = Set(twin.ids.map(\.text))
    let missing = document.ids.filter { !$0.text.isEmpty && !known.contains($0.text) }
    guard !missing.isEmpty, twin.hasAllIDs,
      !twin.ids.contains(where: { other.hasError(at: $0.place, in: twin) })
    else { return }
    let ids = Set(document.ids.map(\.text))
    let strangers = twin.ids.map(\.text).filter { !ids.contains($0) }
    for piece in missing where !own.hasError(at: piece.place, in: document) {
      let near = Nearest.misspelling(of: piece.text, among: strangers)
      // Of two ids that differ by a slip of the pen, the right language's is reported, once.
      if near != nil, other.language == right.language { continue }
      var values = ["saw": piece.text, "place": Self.shownPath(twin)]
      values["near"] = near
      report(.missingTranslation, piece.place, document, values)
    }
  }

  private static func shownPath(_ document: Document) -> String {
    document.origins[0].source.shownPath
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
    let areSound = [left, right].allSatisfy { document in
      !document.isDamaged
        && (shape.oneOf.isEmpty || shape.oneOf.contains { document.value($0) != nil })
    }
    if areSound {
      compare(left.settings, right.settings, shape.settings, at: right.head, left, right)
    }
    var items: [String: Item] = [:]
    for item in left.allItems { items[item.id?.text ?? ""] = item }
    for (item, details) in right.items.map({ ($0, shape.details ?? []) })
      + right.sections.flatMap({
        section in section.items.map { ($0, shape.details(in: section)) }
      })
    {
      guard let id = item.id, !id.text.isEmpty, let twin = items[id.text] else { continue }
      if !item.isDamaged, !twin.isDamaged {
        compare(twin.details, item.details, details, at: item.words.place, left, right)
      }
      if kind == .phrases { comparePlaceholders(twin, item, left, right) }
    }
  }

  private mutating func compare(
    _ left: [Pair], _ right: [Pair], _ fields: [Field], at place: Place,
    _ leftDocument: Document, _ rightDocument: Document
  ) {
    let keys = fields.map(\.key) + Shape.always.map(\.key)
    // A misspelt key has been reported, and may be the one that is missing.
    guard (left + right).allSatisfy({ keys.contains($0.key.text) }) else { return }
    for field in fields where field.isShared {
      let expected = left.filter { $0.key.text == field.key }.map(\.value.text).sorted()
      let saw = right.filter { $0.key.text == field.key }
      let values = saw.map(\.value.text).sorted()
      guard expected != values, Self.isSound(expected, field), Self.isSound(values, field) else {
        continue
      }
      report(
        .differsBetweenLanguages, saw.first?.value.place ?? place, rightDocument,
        [
          "expected": field.key, "saw": values.joined(separator: ", "),
          "list": expected.isEmpty ? "–" : expected.joined(separator: ", "),
          "place": Self.shownPath(leftDocument),
        ])
    }
  }

  /// Whether a language's values have no mistake of their own, which has been reported.
  private static func isSound(_ values: [String], _ field: Field) -> Bool {
    if field.isRequired, values.isEmpty { return false }
    if !field.isMany, values.count > 1 { return false }
    return values.allSatisfy { !$0.isEmpty && (field.values.isEmpty || field.values.contains($0)) }
  }

  private mutating func comparePlaceholders(
    _ left: Item, _ right: Item, _ leftDocument: Document, _ rightDocument: Document
  ) {
    let expected = Template.placeholders(in: left.words.text)
    let saw = Template.placeholders(in: right.words.text)
    guard expected.mistake == nil, saw.mistake == nil,
      expected.names.sorted() != saw.names.sorted()
    else { return }
    // The file laid over the content is the one whose author can mend it.
    let isLeft =
      leftDocument.isOverlay(left.words.place) && !rightDocument.isOverlay(right.words.place)
    let (own, other) = isLeft ? (expected, saw) : (saw, expected)
    let document = isLeft ? leftDocument : rightDocument
    diagnostics.add(
      .placeholdersDiffer, at: (isLeft ? left : right).words.place, in: document,
      severity: .error,
      [
        "saw": Self.braced(own.names), "list": other.names.isEmpty ? "–" : Self.braced(other.names),
        "place": Self.shownPath(isLeft ? rightDocument : leftDocument),
      ])
  }

  private static func braced(_ names: [String]) -> String {
    names.sorted().map { "{\($0)}" }.joined(separator: " ")
  }
}
