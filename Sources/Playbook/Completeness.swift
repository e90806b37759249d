import Customer
import VisitModel

/// Finds what the content of a language lacks as a whole.
struct Completeness {
  var diagnostics: [Diagnostic] = []
  let shelf: Shelf

  private init(_ shelf: Shelf) { self.shelf = shelf }

  /// The fewest questions of each kind of METHOD M23, and of each other bank.
  static let fewestOfKind = 12
  static let fewestOfBank = 8

  /// Everything that is missing in the parts wanted.
  ///
  /// Where the kind or the bank of a file can't be told, that has been reported, and the file may hold what seems missing:
  /// then nothing of it is reported here.
  static func mistakes(
    in shelf: Shelf, parts: [PlaybookPart], required: [String]
  ) -> [Diagnostic] {
    var check = Completeness(shelf)
    guard shelf.documents.allSatisfy({ $0.kind != nil }) else { return [] }
    for part in parts {
      switch part {
      case .guides: check.need(.stages)
      case .questions: check.checkBanks()
      case .openings: check.need(.openings)
      case .objections: check.checkFamilies()
      case .closings: check.need(.closings)
      case .actions: check.checkActions()
      case .reminders: check.need(.reminders)
      case .worksheets: check.checkWorksheets()
      case .phrases: check.checkPhrases(required)
      case .buyer: check.checkBuyer()
      case .rules, .words, .examples, .scenarios: break
      }
    }
    return check.diagnostics
  }

  /// A warning for each phrase that nothing shows.
  static func unusedPhrases(in shelf: Shelf, used: [String]) -> [Diagnostic] {
    let used = Set(used)
    var list = DiagnosticList()
    for document in shelf.documents where document.kind == .phrases {
      for id in document.allItems.compactMap(\.id)
      where !id.text.isEmpty && !used.contains(id.text) {
        list.add(.unknownPhrase, at: id.place, in: document, severity: .warning, ["saw": id.text])
      }
    }
    return list.all
  }

  func documents(_ kind: FileKind) -> [Document] {
    shelf.documents.filter { $0.kind == kind }
  }

  mutating func report(missing name: String, _ kind: FileKind) {
    let path = "\(Self.folder(of: shelf))\(kind.part.name)"
    diagnostics.append(Diagnostic(.missingContent, inAllOf: path, values: ["list": name]))
  }

  /// The folder as an author can open it: what the shown path of a file has before the path in the folder.
  private static func folder(of shelf: Shelf) -> String {
    guard let file = shelf.sources.first, file.shownPath.hasSuffix(file.path) else {
      return shelf.language.rawValue + "/"
    }
    return String(file.shownPath.dropLast(file.path.count))
  }

  mutating func need(_ kind: FileKind) {
    if documents(kind).isEmpty { report(missing: "kind: \(kind.rawValue)", kind) }
  }

  private mutating func checkBanks() {
    let banks = documents(.questions)
    guard banks.allSatisfy({ Self.bank(of: $0) != nil }) else { return }
    let kinds = QuestionKind.allCases.map { ("spin: \($0.rawValue)", Self.fewestOfKind) }
    let steps = ERICStep.allCases.map { ("eric: \($0.rawValue)", Self.fewestOfBank) }
    for (name, least) in kinds + steps + [("redevelop: yes", Self.fewestOfBank)] {
      let own = banks.filter { Self.bank(of: $0) == name }
      guard let first = own.first else {
        report(missing: name, .questions)
        continue
      }
      let count = own.reduce(0) { $0 + $1.allItems.count }
      guard count < least, !own.contains(where: \.isDamaged) else { continue }
      var list = DiagnosticList()
      list.add(
        .tooFewItems, at: first.head, in: first,
        severity: first.isOverlay(first.head) ? .warning : .error,
        ["least": "\(least)", "count": "\(count)"])
      // A bank without any item has been reported.
      if count > 0 { diagnostics += list.all }
    }
  }

  /// The bank as its setting is written; nil where it has none that there is.
  private static func bank(of document: Document) -> String? {
    if let kind = document.value("spin") {
      return QuestionKind(rawValue: kind).map { "spin: \($0.rawValue)" }
    }
    if let step = document.value("eric") {
      return ERICStep(rawValue: step).map { "eric: \($0.rawValue)" }
    }
    return document.value("redevelop") == "yes" ? "redevelop: yes" : nil
  }

  private mutating func checkFamilies() {
    let told = documents(.objection).map { $0.value("family").flatMap(ObjectionFamily.init) }
    guard !told.contains(nil) else { return }
    for family in ObjectionFamily.allCases where !told.contains(family) {
      report(missing: "family: \(family.rawValue)", .objection)
    }
  }

  private mutating func checkWorksheets() {
    let told = documents(.worksheet).map { $0.value("worksheet") ?? "" }
    let names = WorksheetName.allCases.map(\.identifier)
    guard told.allSatisfy(names.contains) else { return }
    for name in names where !told.contains(name) {
      report(missing: "worksheet: \(name)", .worksheet)
    }
  }

  private mutating func checkActions() {
    let cards = documents(.actions)
    guard !cards.isEmpty else { return need(.actions) }
    let ids = ActionCard.ids.map(\.id)
    let told = cards.flatMap(\.allItems).map { $0.id?.text ?? "" }
    guard told.allSatisfy(ids.contains), !cards.contains(where: \.isDamaged) else { return }
    for id in ids where !told.contains(id) { report(missing: id, .actions) }
  }

  private mutating func checkPhrases(_ required: [String]) {
    let files = documents(.phrases)
    guard !required.isEmpty else { return }
    guard let first = files.first else { return need(.phrases) }
    // A phrase without an id has been reported, and may be the one that is missing.
    guard files.allSatisfy(\.hasAllIDs) else { return }
    let told = Set(files.flatMap(\.ids).map(\.text))
    var list = DiagnosticList()
    for id in required where !told.contains(id) {
      list.add(
        .missingPhrase, at: first.head, in: first, ["expected": id, "list": id])
    }
    diagnostics += list.all
  }
}
