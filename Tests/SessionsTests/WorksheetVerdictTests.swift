import AccountModel
import Coaching
import Customer
import Playbook
import Records
import Reports
import TestSupport
import Testing

@testable import Sessions

@Suite("Verdicts reached by typing")
struct WorksheetVerdictTests {
  /// Goes through a worksheet with an answer a question; what is asked after them is skipped.
  private func rig(_ name: WorksheetName, _ lines: [String]) throws -> WorksheetRig {
    var rig = try WorksheetRig()
    try rig.begin(name)
    rig.type(lines)
    for _ in 0..<40 where rig.left == nil { rig.type("") }
    #expect(rig.left == .over)
    return rig
  }

  @Test(
    "all eight combinations of MAN, and what isn't known",
    arguments: [
      ("y", "y", "y", QualificationVerdict.hopeful), ("n", "y", "y", .sellSkilfully),
      ("y", "y", "n", .findAuthority), ("y", "n", "y", .arrangeFinancing),
      ("y", "n", "n", .cultivate), ("n", "n", "y", .cultivate), ("n", "y", "n", .cultivate),
      ("n", "n", "n", .stop), ("y", "?", "y", .findOut), ("?", "y", "y", .findOut),
    ])
  func man(need: String, money: String, authority: String, verdict: QualificationVerdict) throws {
    let rig = try rig(.man, ["1", "y", "a trait", "y", need, money, authority])
    #expect(rig.account.qualification.verdict == verdict)
    #expect(rig.made?.verdict == rig.playbook.phrases.text(id: verdict.phraseID))
  }

  @Test("who can't use it is asked nothing more")
  func noUse() throws {
    var rig = try WorksheetRig()
    try rig.begin(.man)
    rig.type(["1", "n they bake by hand"])
    #expect(rig.left == .over)
    #expect(
      rig.made?.verdict
        == rig.playbook.phrases.text(id: QuickTestVerdict.noUse.phraseID))
    #expect(rig.account.notes.last?.words.contains("they bake by hand") == true)
  }

  @Test(
    "the opportunity: invest, wait, find out",
    arguments: [
      (["y", "y", "y", "y", "y", "y"], OpportunityVerdict.invest),
      (["y", "y", "n", "y", "y", "y"], .wait), (["?", "y", "y", "y", "y", "?"], .findOut),
    ])
  func opportunity(lines: [String], verdict: OpportunityVerdict) throws {
    #expect(try rig(.opportunity, lines).account.opportunity.verdict == verdict)
  }

  @Test(
    "the decision points: all six verdicts",
    arguments: [
      (["y", "y", "y", "y", "y"], ValueVerdict.buys), (["y", "y", "?", "?", "?"], .goesOn),
      (["?", "?", "?", "?", "?"], .findOut), (["y", "2", "?", "?", "?"], .slow),
      (["2", "3", "?", "?", "?"], .stalled), (["y", "y", "n", "?", "?"], .refused),
      (["y", "maybe, after Easter", "?", "?", "?"], .slow),
      (["2", "not sure, she looked away", "?", "?", "?"], .stalled),
    ])
  func cvm(lines: [String], verdict: ValueVerdict) throws {
    #expect(try rig(.cvm, lines).account.valueJourney.verdict == verdict)
  }

  @Test(
    "the buying behaviour: read, wrong card, contradiction, find out",
    arguments: [
      (["1", "1", "1"], BehaviourVerdict.read, BuyingBehaviour.valueForMoney as BuyingBehaviour?),
      (["2", "3", "2"], .read, .trustedSupplier),
      (["3", "3", "1"], .wrongCard, .innovationPartner),
      (["1", "3"], .contradiction, nil), (["?", "2"], .findOut, nil),
    ])
  func behaviour(
    lines: [String], verdict: BehaviourVerdict, behaviour: BuyingBehaviour?
  ) throws {
    let reading = try rig(.behaviour, lines).account.behaviour
    #expect(reading.verdict == verdict)
    #expect(reading.behaviour == behaviour)
  }

  @Test(
    "add-ons: all five verdicts, the limit itself included",
    arguments: [
      (["100,000 EUR", "n"], AddOnVerdict.notYet), (["100,000 EUR", "y"], .offerSome),
      (["100,000 EUR", "y", "stand 15,000 EUR", ""], .withinLimit),
      (["100,000 EUR", "y", "stand 15,001 EUR", ""], .overLimit),
      (["100,000 EUR", "y", "stand", "?", ""], .findOut), (["?", "y"], .findOut),
    ])
  func addOn(lines: [String], verdict: AddOnVerdict) throws {
    #expect(try rig(.addOn, lines).account.addOn.verdict == verdict)
  }

  @Test(
    "FAB: what is wrong with a row, and when it is unique value",
    arguments: [
      (["quick", "P", "1", "faster", "less waste", "n", "y", "y"], [FABFault]()),
      (["quick", "P", "?", "faster", "less waste", "n", "y", "y"], [.noNeed]),
      (
        ["quick", "P", "1", "?", "?", "y", "n"],
        [.noAdvantage, .noBenefit, .rivalHasIt, .notRecognised]
      ),
      (
        ["quick", "P", "1", "faster", "less waste", "?", "y", "?"],
        [.rivalUnknown, .recognitionUnknown]
      ),
    ])
  func fab(lines: [String], faults: [FABFault]) throws {
    var rig = try WorksheetRig()
    rig.tell(
      .need(told: .heard(key: ItemKey("wang", 1), need: Need(words: "waste", kind: .explicit))))
    try rig.begin(.fab)
    rig.type(lines)
    let row = try #require(rig.account.valuePlan.rows.first)
    #expect(row.faults(on: rig.account.needsTree) == faults)
    #expect(row.isUniqueValue(on: rig.account.needsTree) == faults.isEmpty)
  }

  @Test("a single contact is flagged, a whole group isn't")
  func organisation() throws {
    let one = try rig(.organisation, ["Li", "1", "1", "1", ""])
    #expect(one.account.organisation.warnings.contains(.singleContact))
    #expect(
      one.sheet.contains("Everything hangs on one contact."))
    let many = try rig(
      .organisation,
      [
        "A", "1", "1", "1", "B", "2", "2", "2", "C", "3", "3", "3", "D", "1", "1", "4", "E", "1",
        "1", "5",
      ])
    #expect(many.account.organisation.reach == .plane)
  }

  @Test("data asked of a key person in the meeting is flagged, and so is that there is no guide")
  func dataAsked() throws {
    var rig = try WorksheetRig()
    rig.tell(
      .answer(told: .fact(data: DataEntry(.size, "40 people", source: .askedKeyPerson))))
    try rig.begin(.organisation)
    for fault in [DataFault.askedKeyPerson, .noGuide] {
      let sentence = rig.playbook.phrases.text(id: fault.phraseID)
      #expect(
        rig.sheet.split { $0.isWhitespace }.joined(separator: " ").contains(sentence))
    }
  }

  @Test("that all makers are the same is refused")
  func allTheSame() throws {
    let rig = try rig(
      .competition, ["Packfix", "", "price", "a need", "?", "alike", "", "y"])
    #expect(rig.account.competition.isRefused)
    #expect(rig.made?.verdict.hasPrefix("Refused") == true)
  }
}
