import AccountModel
import Testing

@Suite("MAN, the quick test, desire and ability")
struct QualificationTests {
  @Test(
    "each of the eight combinations has its verdict",
    arguments: [
      (true, true, true, QualificationVerdict.hopeful),
      (true, true, false, .sellSkilfully),
      (true, false, true, .findAuthority),
      (false, true, true, .arrangeFinancing),
      (false, false, true, .cultivate),
      (false, true, false, .cultivate),
      (true, false, false, .cultivate),
      (false, false, false, .stop),
    ])
  func eight(money: Bool, authority: Bool, need: Bool, verdict: QualificationVerdict) {
    let mark = { (has: Bool) -> Observation in has ? .yes : .no }
    let found = Qualification(
      money: mark(money), authority: mark(authority), need: mark(need))
    #expect(found.verdict == verdict)
    #expect(found.firstToAsk == nil)
  }

  @Test(
    "an unknown condition leaves the verdict open and is asked for, need before money before authority",
    arguments: [
      (Observation.unknown, Observation.unknown, Observation.unknown, QualificationCondition.need),
      (.unknown, .unknown, .no, .money),
      (.yes, .unknown, .yes, .authority),
      (.no, .no, .unknown, .need),
      (.unknown, .yes, .yes, .money),
    ])
  func unknown(
    money: Observation, authority: Observation, need: Observation, first: QualificationCondition
  ) {
    let found = Qualification(money: money, authority: authority, need: need)
    #expect(found.verdict == .findOut)
    #expect(found.firstToAsk == first)
  }

  @Test(
    "the quick test asks for use and its trait before means",
    arguments: [
      (Observation.yes, "runs three shifts" as String?, Observation.yes, QuickTestVerdict.goOn),
      (.yes, nil, .yes, .findOutUse),
      (.yes, "  ", .unknown, .findOutUse),
      (.yes, "runs three shifts", .unknown, .findOutMeans),
      (.yes, "runs three shifts", .no, .noMeans),
      (.no, nil, .yes, .noUse),
      (.no, nil, .no, .noUse),
      (.unknown, nil, .no, .noMeans),
      (.unknown, nil, .unknown, .findOutUse),
    ])
  func quick(use: Observation, trait: String?, means: Observation, verdict: QuickTestVerdict) {
    #expect(QuickTest(use: use, trait: trait, means: means).verdict == verdict)
  }

  @Test(
    "need is judged when three of the five aspects of desire say the same",
    arguments: [
      ([Observation.yes, .yes, .yes, .no, .no], Observation.yes, nil as DesireAspect?),
      ([.no, .no, .no, .yes, .yes], .no, nil),
      ([.yes, .yes, .unknown, .unknown, .no], .unknown, .requirements),
      ([.unknown, .unknown, .unknown, .unknown, .unknown], .unknown, .product),
      ([.yes, .yes, .yes, .unknown, .unknown], .yes, nil),
    ])
  func desire(marks: [Observation], need: Observation, next: DesireAspect?) {
    let judgement = BuyingJudgement(
      desire: Sightings(zip(DesireAspect.allCases, marks).map { Sighting($0, $1) }))
    #expect(judgement.need == need)
    #expect(judgement.nextDesire == next)
  }

  @Test(
    "money needs credit and payment, and one that is absent denies it",
    arguments: [
      (Observation.yes, Observation.yes, Observation.yes, nil as AbilityAspect?),
      (.yes, .no, .no, nil), (.no, .unknown, .no, nil),
      (.yes, .unknown, .unknown, .payment), (.unknown, .yes, .unknown, .credit),
    ])
  func ability(
    credit: Observation, payment: Observation, money: Observation, next: AbilityAspect?
  ) {
    let judgement = BuyingJudgement(
      ability: Sightings([Sighting(.credit, credit), Sighting(.payment, payment)]))
    #expect(judgement.money == money)
    #expect(judgement.nextAbility == next)
  }

  @Test("desire and ability fill in what MAN doesn't know, and overrule nothing")
  func feeding() {
    let judgement = BuyingJudgement(
      desire: Sightings(DesireAspect.allCases.map { Sighting($0, .yes, words: "asked twice") }),
      ability: Sightings(AbilityAspect.allCases.map { Sighting($0, .yes) }))
    let open = Qualification(money: .unknown, authority: .yes, need: .unknown)
    #expect(judgement.feeding(open).verdict == .hopeful)
    let known = Qualification(money: .no, authority: .yes, need: .yes)
    #expect(judgement.feeding(known).verdict == .arrangeFinancing)
    #expect(judgement.desire.withoutWords.isEmpty)
    #expect(judgement.ability.withoutWords == AbilityAspect.allCases)
  }

  @Test("a later sighting takes the earlier one's place")
  func later() {
    var seen = Sightings([Sighting(DesireAspect.trust, .no, words: "never heard of you")])
    seen.note(Sighting(.trust, .yes, words: "my brother has one"))
    #expect(seen[.trust] == .yes)
    #expect(seen.words(of: .trust) == "my brother has one")
    #expect(seen.notes.count == 1)
  }
}
