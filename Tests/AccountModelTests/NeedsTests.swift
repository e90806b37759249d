import AccountModel
import Customer
import Testing

@Suite("The needs tree")
struct NeedsTreeTests {
  @Test(
    "the verdict names what stands in the way first",
    arguments: [
      ([], NeedsVerdict.noNeed),
      ([NeedBranch(1, need(.criterion), activity: .active)], .surfaceOnly),
      ([NeedBranch(1, need(nil), activity: .active)], .surfaceOnly),
      ([NeedBranch(1, need(.problem), activity: .latent, isBurning: .yes)], .latentOnly),
      ([NeedBranch(1, need(.problem), isBurning: .yes)], .findOutActivity),
      ([NeedBranch(1, need(.problem), activity: .active)], .findOutGravity),
      ([NeedBranch(1, need(.problem), activity: .active, isBurning: .no)], .nothingBurning),
      ([NeedBranch(1, need(.problem), activity: .active, isBurning: .yes)], .incomplete),
      ([NeedBranch(1, need(.goal), activity: .active)], .incomplete),
    ])
  func verdicts(branches: [NeedBranch], verdict: NeedsVerdict) {
    #expect(NeedsTree(branches).verdict == verdict)
  }

  @Test("all five layers and a burning problem are a complete tree", arguments: 0..<5)
  func complete(left: Int) {
    #expect(whole.verdict == .complete)
    #expect(whole.nextLayer == nil)
    var tree = whole
    tree.branches.remove(at: left)
    #expect(!tree.isComplete)
    #expect(tree.missingLayers == [NeedLayer.allCases[left]])
    #expect(tree.verdict == .incomplete)
  }

  @Test("a need that hangs on nothing, or on the wrong layer, is asked what it is for")
  func unrooted() {
    #expect(whole.unrooted.isEmpty)
    var tree = whole
    tree.branches[2].serves = 1
    tree.branches[4].serves = nil
    #expect(tree.unrooted.map(\.id) == [3, 5])
    #expect(whole.branches(serving: 1).map(\.id) == [2])
  }

  @Test("what is missing is asked layer by layer from the deepest")
  func layers() {
    #expect(NeedsTree().nextLayer == .goal)
    #expect(NeedLayer.criterion.above == .product)
    #expect(NeedLayer.allCases.filter(\.isDeep) == [.goal, .problem])
  }

  @Test("company and personal needs are both asked for")
  func sides() {
    #expect(NeedsTree().missingSides == [.company, .personal])
    let tree = NeedsTree([
      NeedBranch(1, Need(words: "cut cost", kind: .explicit, layer: .goal, side: .company))
    ])
    #expect(tree.missingSides == [.personal])
  }

  @Test("an explicit need is active, an implied one open, unless somebody says otherwise")
  func activity() {
    #expect(NeedBranch(1, Need(words: "x", kind: .explicit)).activity == .active)
    #expect(NeedBranch(1, Need(words: "x", kind: .implied)).activity == .unknown)
    #expect(NeedBranch(1, Need(words: "x", kind: .explicit), activity: .latent).activity == .latent)
  }

  private let whole = NeedsTree(
    NeedLayer.allCases.enumerated().map { index, layer in
      NeedBranch(
        index + 1, need(layer), serves: index > 0 ? index : nil, activity: .active,
        isBurning: .yes)
    })
}

private func need(_ layer: NeedLayer?) -> Need { Need(words: "w", kind: .implied, layer: layer) }

@Suite("The purchase and the two ways of selling")
struct PurchaseTests {
  @Test(
    "each stage has its person and its period",
    arguments: [
      (PurchaseStage.needFound, PurchaseRole.initiator, PurchasePeriod.guiding),
      (.brewing, .decider, .guiding), (.design, .designer, .guiding),
      (.evaluation, .evaluator, .competing), (.commitment, .decider, .competing),
      (.use, .user, nil),
    ] as [(PurchaseStage, PurchaseRole, PurchasePeriod?)])
  func stages(stage: PurchaseStage, role: PurchaseRole, period: PurchasePeriod?) {
    #expect(stage.role == role)
    #expect(stage.period == period)
  }

  @Test(
    "purpose and stage come before any sales action, and who comes late steers the criteria",
    arguments: [
      (nil, nil, nil, PurchaseVerdict.findStage),
      ("new line", nil, nil, .findStage),
      (nil, .brewing, nil, .findPurpose),
      ("new line", .needFound, nil, .shapeCriteria),
      ("new line", .design, .design, .shapeCriteria),
      ("new line", .evaluation, .design, .compete),
      ("new line", .evaluation, .evaluation, .steerCriteria),
      ("new line", .commitment, nil, .steerCriteria),
      (nil, .use, nil, .secure),
    ] as [(String?, PurchaseStage?, PurchaseStage?, PurchaseVerdict)])
  func verdicts(
    purpose: String?, stage: PurchaseStage?, entered: PurchaseStage?, verdict: PurchaseVerdict
  ) {
    #expect(PurchaseProcess(purpose: purpose, stage: stage, entered: entered).verdict == verdict)
  }

  @Test("what is sold decides the way, and rows that speak against it are named")
  func ways() {
    let complex = SellingComparison([
      SellingMark(.fits, .consultative), SellingMark(.need, .product),
      SellingMark(.cycle, .consultative),
    ])
    #expect(complex.recommended == .consultative)
    #expect(complex.against == [.need])
    #expect(complex.next == .plan)
    let open = SellingComparison([SellingMark(.need, .product)])
    #expect(open.recommended == nil)
    #expect(open.next == .fits)
    #expect(open.against.isEmpty)
    let mended = SellingComparison(complex.marks + [SellingMark(.fits, .product)])
    #expect(mended.recommended == .product)
    #expect(mended.against == [.cycle])
  }
}
