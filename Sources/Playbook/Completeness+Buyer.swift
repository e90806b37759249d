import AccountModel

extension Completeness {
  /// The fewest lines that a style has for each thing that a customer does.
  static let fewestBuyerLines = 4

  /// Any customer has lines for all that he does, and numbers for all that he goes by.
  mutating func checkBuyer() {
    let files = documents(.buyerLines)
    let rules = documents(.buyerRules)
    guard !files.isEmpty || !rules.isEmpty || !documents(.scenario).isEmpty else { return }
    need(.buyerLines)
    need(.buyerRules)
    checkLines(files)
    guard rules.allSatisfy(\.hasAllIDs), !rules.isEmpty else { return }
    let told = Set(rules.flatMap(\.ids).map(\.text))
    let known = ShapeCheck.ruleIDs.flatMap(\.ids)
    // An id that isn't known has been reported, and may be the one that is missing.
    let items = rules.flatMap(\.allItems).compactMap(\.id?.text)
    guard items.allSatisfy(known.contains) else { return }
    for (_, ids) in ShapeCheck.ruleIDs {
      for id in ids where !told.contains(id) { report(missing: id, .buyerRules) }
    }
  }

  private mutating func checkLines(_ files: [Document]) {
    guard !files.isEmpty, files.allSatisfy(\.hasAllIDs) else { return }
    let known = BuyerAct.allCases.map(\.sectionID)
    guard files.flatMap(\.sections).allSatisfy({ known.contains($0.id?.text ?? "") }) else {
      return
    }
    var list = DiagnosticList()
    for act in BuyerAct.allCases {
      var own: [(document: Document, section: Section)] = []
      for file in files {
        own += file.sections.filter { $0.id?.text == act.sectionID }.map { (file, $0) }
      }
      guard let first = own.first else {
        report(missing: act.sectionID, .buyerLines)
        continue
      }
      let lines = own.flatMap { $0.section.items.map { BuyerLine($0, act) } }
      for style in CommunicationStyle.allCases where style != .chameleon {
        let count = lines.count { $0.styles.isEmpty || $0.styles.contains(style) }
        guard count < Self.fewestBuyerLines else { continue }
        let values = [
          "expected": "style: \(style.rawValue)", "least": "\(Self.fewestBuyerLines)",
          "count": "\(count)",
        ]
        list.add(.tooFewLines, at: first.section.name.place, in: first.document, values)
      }
    }
    diagnostics += list.all
  }
}
