import AccountModel
import Customer
import Markup
import Playbook
import Records

/// The needs tree and the purchasing process.
extension WorksheetMaker {
  var needs: [Section] {
    let tree = account.needsTree
    var steps = tree.nextLayer.map { [line($0, .ask)] } ?? []
    if !tree.branches.isEmpty { steps += tree.missingSides.map { line($0, .ask) } }
    let loose = tree.unrooted.map {
      plain(text(.unrooted, ("words", words.quoted($0.need.words))))
    }
    return [
      verdict([line(tree.verdict)]),
      why(
        tree.missingLayers.isEmpty || tree.branches.isEmpty
          ? []
          : [
            plain(
              text(.missingRoles, ("terms", words.list(tree.missingLayers.map { term($0) }))))
          ]), next(steps + loose),
      Section(kind: .drawing, title: text(.tree), content: .tree(branches(of: tree))),
    ]
  }

  /// The tree from its roots down; what hangs beside it, by the layer that it is on, comes last.
  private func branches(of tree: NeedsTree) -> [WorksheetOutline.Branch] {
    guard !tree.branches.isEmpty else { return [] }
    var shown: Set<Int> = []
    var lines: [WorksheetOutline.Branch] = []
    func add(_ branch: NeedBranch, depth: Int) {
      guard shown.insert(branch.id).inserted else { return }
      lines.append(WorksheetOutline.Branch(depth: depth, words: told(branch)))
      for child in tree.branches(serving: branch.id) { add(child, depth: depth + 1) }
    }
    for branch in tree.branches(on: .goal) { add(branch, depth: 0) }
    let ids = Set(tree.branches.map(\.id))
    for branch in tree.branches where branch.serves.map({ !ids.contains($0) }) ?? true {
      add(branch, depth: 0)
    }
    // A ring of needs has no root, and is shown all the same.
    for branch in tree.branches { add(branch, depth: 0) }
    return lines
  }

  private func told(_ branch: NeedBranch) -> String {
    let need = branch.need
    var facts: [String] = []
    if let side = need.side { facts.append(term(side)) }
    if need.layer?.isDeep ?? false {
      facts.append(
        branch.activity == .unknown ? term(branch.activity) : shortActivity(branch.activity))
    }
    if branch.isBurning == .yes {
      facts.append(words.phrases.text(id: AccountTextPhrase.burning.rawValue))
    }
    if let amount = need.amount { facts.append(words.sum(amount)) }
    if let who = need.who { facts.append(PlainText.line(who)) }
    let layer =
      need.layer.map { term($0) } ?? words.phrases.text(id: AccountTextPhrase.noLayer.rawValue)
    let line = text(.branch, ("layer", layer), ("words", PlainText.line(need.words)))
    return facts.isEmpty ? line : words.facts([line] + facts)
  }

  private func shortActivity(_ activity: NeedActivity) -> String {
    // The sentence says what it means behind its colon; the word alone is enough here.
    let sentence = term(activity)
    return sentence.firstIndex { ":：".contains($0) }.map { String(sentence[..<$0]) } ?? sentence
  }

  var process: [Section] {
    let purchase = account.purchase
    var because: [Line] = []
    if let purpose = purchase.purpose {
      because.append(plain(text(.purpose, ("words", words.quoted(purpose)))))
    }
    if let period = purchase.stage?.period { because.append(line(period)) }
    var steps: [Line] = []
    if let stage = purchase.stage {
      steps.append(line(stage, .work))
      steps.append(plain(acts(in: stage)))
    }
    return [
      verdict([line(purchase.verdict)]), why(because), next(steps),
      drawing(.way, PurchaseStage.allCases.map { stageLine($0, purchase) }), selling,
    ]
  }

  private func acts(in stage: PurchaseStage) -> String {
    let names = account.people.filter { $0.detail.role == stage.role }.map {
      PlainText.line($0.name)
    }
    return text(
      .acts, ("role", term(stage.role)),
      ("names", names.isEmpty ? text(.nobody) : words.list(names)))
  }

  private func stageLine(_ stage: PurchaseStage, _ purchase: PurchaseProcess) -> Line {
    let stages = PurchaseStage.allCases
    let place = stages.firstIndex(of: stage) ?? 0
    let here = purchase.stage.flatMap { stages.firstIndex(of: $0) }
    let box = here.map { place < $0 ? "[x]" : place == $0 ? "[>]" : "[ ]" } ?? "[ ]"
    var line = "\(box) \(term(stage))"
    if purchase.entered == stage { line = words.facts([line, text(.came)]) }
    if here == place {
      line = text(.seen, ("term", line), ("mark", term(stage, .yields)))
    }
    return Line(words: line, id: stage.phraseID)
  }

  private var selling: Section {
    let comparison = account.selling
    guard !comparison.marks.isEmpty else { return drawing(.sells, []) }
    guard let way = comparison.recommended else {
      return drawing(.sells, [plain(text(.sellsUnknown)), line(SellingRow.fits, .ask)])
    }
    let against = comparison.against.map { row in
      plain(
        text(
          .against, ("row", term(row)),
          ("cell", term(row, way == .product ? .product : .consultative))))
    }
    return drawing(.sells, [line(way)] + against)
  }
}
