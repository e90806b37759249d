/// Holds a document against what may stand in its kind of file.
struct ShapeCheck {
  let document: Document
  var diagnostics = DiagnosticList()

  private init(_ document: Document) { self.document = document }

  /// Every mistake against the kind of file, in no particular order.
  static func mistakes(in document: Document) -> [Diagnostic] {
    var check = ShapeCheck(document)
    guard let kind = check.kind() else { return check.diagnostics.all }
    let shape = Shape.of(kind)
    check.checkPlace(of: kind)
    if kind == .examples {
      check.checkExamples(shape)
      return check.diagnostics.all
    }
    check.checkSettings(shape)
    check.checkSections(shape)
    check.checkItems(shape)
    check.checkBraces(kind)
    if kind == .objection { check.checkAnswers() }
    if kind == .actions { check.checkActions() }
    if kind == .worksheet { check.checkLists() }
    if kind == .scenario { check.checkScenario() }
    if kind == .buyerLines { check.checkBuyerLines() }
    if kind == .buyerRules { check.checkBuyerRules() }
    if kind == .scoring { check.checkScoring() }
    return check.diagnostics.all
  }

  private mutating func kind() -> FileKind? {
    let list = FileKind.allCases.map(\.rawValue)
    let joined = list.joined(separator: ", ")
    let pairs = document.settings.filter { $0.key.text == "kind" }
    guard let pair = pairs.last else {
      diagnostics.add(.missingKind, at: document.head, in: document, ["list": joined])
      return nil
    }
    if let below = pairs.first, pairs.count == 1, below.value.text.isEmpty { return nil }
    guard let kind = FileKind(rawValue: pair.value.text) else {
      var values = ["saw": pair.value.text, "list": joined]
      values["near"] = Nearest.name(to: pair.value.text, among: list)
      diagnostics.add(.unknownKind, at: pair.value.place, in: document, values)
      return nil
    }
    return kind
  }

  /// A file of the content itself is only read where its part has its place; what is laid over it is read anywhere.
  private mutating func checkPlace(of kind: FileKind) {
    guard !document.origins[0].isOverlay, !kind.part.covers(document.path) else { return }
    let name = kind.part.name
    let values = [
      "saw": kind.rawValue, "list": "\(name).md, \(name)/…", "place": document.path,
    ]
    diagnostics.add(.misplacedFile, at: document.head, in: document, values)
  }

  mutating func checkSettings(_ shape: Shape) {
    let fields = Shape.always + shape.settings
    check(
      document.settings, fields, at: document.head, isDetail: false,
      isDamaged: document.isDamaged)
    let isOneThere = document.settings.contains { shape.oneOf.contains($0.key.text) }
    if !shape.oneOf.isEmpty, !isOneThere, !document.isDamaged,
      !document.settings.contains(where: { isMisspelt($0, among: shape.oneOf) })
    {
      let list = shape.oneOf.joined(separator: ", ")
      diagnostics.add(
        .missingSetting, at: document.head, in: document, ["expected": list, "list": list])
    }
  }

  /// Whether a key that isn't known is most likely one of these: then it is reported as unknown, and not as missing too.
  private func isMisspelt(_ pair: Pair, among keys: [String]) -> Bool {
    !keys.contains(pair.key.text) && Nearest.name(to: pair.key.text, among: keys) != nil
  }

  private mutating func checkSections(_ shape: Shape) {
    let names = shape.sections.map(\.name)
    let needed = shape.sections.filter { !$0.isOptional }.map(\.name)
    var unknown: [Section] = []
    for section in document.sections {
      checkID(section.id, at: section.name.place)
      if let known = shape.sections.first(where: { section.isCalled($0.name) })
        ?? shape.anySection
      {
        checkContent(of: section, known)
      } else {
        unknown.append(section)
        guard let id = section.id, !names.isEmpty || shape.details != nil else { continue }
        var values = [
          "saw": id.text.isEmpty ? section.name.text : id.text,
          "list": names.isEmpty ? "–" : names.joined(separator: ", "),
        ]
        values["near"] = Nearest.name(to: id.text, among: names)
        diagnostics.add(.unknownSection, at: id.place, in: document, values)
      }
    }
    if document.isDamaged { return }
    let missing = needed.filter { name in !document.sections.contains { $0.isCalled(name) } }
    // A section reported as unknown or without an id is most likely the one that is missing.
    for name in missing.dropFirst(unknown.count) {
      diagnostics.add(
        .missingSection, at: document.head, in: document, ["expected": name, "list": name])
    }
  }

  private mutating func checkContent(of section: Section, _ shape: SectionShape) {
    check(
      section.settings, shape.settings, at: section.name.place, isDetail: false,
      isDamaged: document.isDamaged)
    for item in section.items { check(item, shape.details) }
    if section.items.count < shape.least, !document.isDamaged {
      let values = ["least": "\(shape.least)", "count": "\(section.items.count)"]
      diagnostics.add(.tooFewItems, at: section.name.place, in: document, values)
    }
  }

  private mutating func checkItems(_ shape: Shape) {
    if let details = shape.details {
      for item in document.items { check(item, details) }
      if document.allItems.isEmpty, !document.isDamaged {
        diagnostics.add(
          .tooFewItems, at: document.head, in: document, ["least": "1", "count": "0"])
      }
    } else if let first = document.items.first {
      let names = shape.sections.map(\.name)
      let list = names.isEmpty ? "## …" : names.joined(separator: ", ")
      diagnostics.add(.misplacedItem, at: first.words.place, in: document, ["list": list])
    }
  }

  private mutating func check(_ item: Item, _ fields: [Field]) {
    checkID(item.id, at: item.words.place)
    checkDetails(of: item, fields)
  }

  /// Holds the details of an item against the fields that may stand there.
  mutating func checkDetails(of item: Item, _ fields: [Field]) {
    check(
      item.details, fields, at: item.words.place, isDetail: true, isDamaged: item.isDamaged)
  }

  private mutating func checkID(_ id: Piece?, at place: Place) {
    if id == nil { diagnostics.add(.missingID, at: place, in: document) }
  }

  /// Holds settings or details against the fields that may stand there.
  private mutating func check(
    _ pairs: [Pair], _ fields: [Field], at place: Place, isDetail: Bool, isDamaged: Bool
  ) {
    var seen: [String] = []
    for pair in pairs {
      let key = pair.key.text
      guard let field = fields.first(where: { $0.key == key }) else {
        reportUnknown(pair, fields, isDetail: isDetail)
        continue
      }
      if !field.isMany, seen.contains(key) {
        diagnostics.add(.repeatedKey, at: pair.key.place, in: document, ["saw": key])
      }
      seen.append(key)
      checkValue(pair, field)
    }
    if isDamaged { return }
    checkCounts(seen, fields, at: place)
    for field in fields where field.isRequired && !seen.contains(field.key) {
      if pairs.contains(where: { isMisspelt($0, among: [field.key]) }) { continue }
      diagnostics.add(
        isDetail ? .missingDetail : .missingSetting, at: place, in: document,
        ["expected": field.key, "list": field.key])
    }
  }

  private mutating func reportUnknown(_ pair: Pair, _ fields: [Field], isDetail: Bool) {
    let keys = fields.map(\.key)
    var values = [
      "saw": pair.key.text, "list": keys.isEmpty ? "–" : keys.joined(separator: ", "),
    ]
    values["near"] = Nearest.name(to: pair.key.text, among: keys)
    diagnostics.add(
      isDetail ? .unknownDetail : .unknownSetting, at: pair.key.place, in: document, values)
  }

  /// Of some details an item needs several lines.
  private mutating func checkCounts(_ seen: [String], _ fields: [Field], at place: Place) {
    for field in fields where field.least > 1 {
      let count = seen.count { $0 == field.key }
      guard count > 0, count < field.least else { continue }
      let values = ["expected": field.key, "least": "\(field.least)", "count": "\(count)"]
      diagnostics.add(.tooFewLines, at: place, in: document, values)
    }
  }

  private mutating func checkValue(_ pair: Pair, _ field: Field) {
    let value = pair.value.text
    if field.isNumber, !value.isEmpty, Int(value) == nil {
      diagnostics.add(.notANumber, at: pair.value.place, in: document, ["saw": value])
    }
    if !field.refersTo.isEmpty { checkReference(pair.value, field) }
    guard !field.values.isEmpty, !value.isEmpty, !field.values.contains(value) else { return }
    var values = ["saw": value, "list": field.values.joined(separator: ", ")]
    values["near"] = Nearest.name(to: value, among: field.values)
    if value.contains(where: { ",/、，;； ".contains($0) }) { values["near"] = nil }
    diagnostics.add(.valueNotAllowed, at: pair.value.place, in: document, values)
  }
}
