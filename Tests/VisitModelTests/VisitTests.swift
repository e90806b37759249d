import Customer
import Testing

@testable import VisitModel

@Suite("The way through a visit")
struct VisitTests {
  private func visit(_ events: VisitEvent...) -> Visit {
    var visit = Visit()
    for event in events {
      if case .failure(let refusal) = visit.handle(event) {
        Issue.record("\(event.name) was refused at \(refusal.place): \(refusal.reason)")
      }
    }
    return visit
  }

  private let need = Need(words: "the line stops twice a week", kind: .explicit)
  private let ms = NextStep(
    side: .customer, actor: "Ms Li", action: "shows it to the plant manager",
    when: When(written: "Friday", day: Day(year: 2026, month: 11, day: 27)))

  @Test("an objection interrupts any stage and returns exactly where it left")
  func objectionsReturn() {
    let places: [(Place, [VisitEvent])] = [
      (.open, [.open]),
      (.consult(.influence, redeveloping: false), [.open, .consult, .refine, .influence]),
      (
        .consult(.refine, redeveloping: true),
        [.open, .consult, .competitorNeedHeard(id: 1, need: need), .refine]
      ),
      (.propose, [.open, .proposeAnyway(reason: "he asked for it")]),
      (.close, [.open, .closeAnyway(reason: "he has to go")]),
    ]
    for (place, events) in places {
      var visit = Visit()
      for event in events { _ = visit.handle(event) }
      #expect(visit.place == place)
      let before = visit
      _ = visit.handle(.objectionRaised(id: 1, words: "too dear", family: .price))
      #expect(visit.place == .objection(.raised))
      for event in [
        VisitEvent.objectionClarified(words: "dearer than last year"), .objectionTested,
        .objectionKindTold(kind: .drawback), .objectionAnswered(words: "over three years …"),
      ] { _ = visit.handle(event) }
      guard case .success(let effects) = visit.handle(.objectionResolved) else {
        Issue.record("an answered objection could not be resolved at \(place)")
        continue
      }
      #expect(effects == [.returned(place)])
      #expect(visit.place == before.place)
      #expect(visit.redevelopedNeed == before.redevelopedNeed)
      #expect(visit.facts.objection(1)?.state == .resolved)
    }
  }

  @Test("no objection before the visit")
  func noObjectionInPreparation() {
    var visit = Visit()
    guard
      case .failure(let refusal) = visit.handle(
        .objectionRaised(id: 1, words: "too dear", family: nil))
    else {
      Issue.record("an objection was taken before the visit")
      return
    }
    #expect(refusal.reason == .notBegun)
    #expect(refusal.instead.contains(.open))
  }

  @Test("a shut gate names itself, and the reason for passing it is kept")
  func gatesAreNamed() {
    var visit = visit(.open, .consult)
    let shut: [(VisitEvent, Gate, VisitEvent)] = [
      (
        .offer(offer: Offer(words: "a trial")), .offerBeforeNeed,
        .offerAnyway(offer: Offer(words: "a trial"), reason: "why 1")
      ),
      (.close, .closeWithoutActions, .closeAnyway(reason: "why 2")),
    ]
    for (plain, gate, anyway) in shut {
      guard case .failure(let refusal) = visit.handle(plain) else {
        Issue.record("\(gate) was open")
        continue
      }
      #expect(refusal.reason == .gate(gate))
      #expect(refusal.instead.contains(anyway.name))
      guard case .success(let effects) = visit.handle(anyway),
        let passed = visit.facts.gates.last
      else {
        Issue.record("\(gate) could not be passed")
        continue
      }
      #expect(effects.first == .passed(gate, reason: passed.reason))
    }
    #expect(visit.facts.gates.map(\.reason) == ["why 1", "why 2"])
    #expect(visit.handle(.signalHeard(words: "when?")) == .success([.pointToClose]))
    _ = visit.handle(.backToConsult)
    guard case .failure(let refusal) = visit.handle(.propose) else {
      Issue.record("a proposal went through without a confirmed need")
      return
    }
    #expect(refusal.reason == .gate(.proposeWithoutConfirmedNeed))
  }

  @Test("a confirmed explicit need opens the proposal")
  func confirmedNeedOpensProposal() {
    let visit = visit(
      .open, .consult, .needHeard(id: 1, need: Need(words: "it stops", kind: .implied)),
      .needMadeExplicit(id: 1), .refine, .confirm, .needConfirmed(id: 1), .propose)
    #expect(visit.place == .propose)
    #expect(visit.facts.gates.isEmpty)
  }

  @Test("a need confirmed at ERIC's last step begins the next cycle")
  func ericRunsOncePerNeed() {
    let visit = visit(
      .open, .consult, .needHeard(id: 1, need: need), .refine, .influence, .confirm,
      .needConfirmed(id: 1), .needHeard(id: 2, need: Need(words: "spares", kind: .implied)), .refine
    )
    #expect(visit.place == .consult(.refine, redeveloping: false))
    #expect(visit.count(.confirmed) == 1)
    #expect(visit.count(.implied) == 1)
  }

  @Test("ERIC skips no step forward", arguments: [ERICStep.influence, .confirm])
  func ericSkipsNothing(step: ERICStep) {
    var visit = visit(.open, .consult)
    guard case .failure(let refusal) = visit.handle(step == .influence ? .influence : .confirm)
    else {
      Issue.record("a step was skipped")
      return
    }
    #expect(refusal.reason == .stepSkipped)
  }

  @Test("going on after a break leads into the midst of an objection")
  func breaksReturn() {
    let visit = visit(
      .open, .consult, .refine, .objectionRaised(id: 1, words: "later", family: .timing),
      .objectionClarified(words: nil), .breakOff(reason: "fire alarm"), .goOn)
    #expect(visit.place == .objection(.clarified))
    #expect(visit.placeToReturnTo == .consult(.refine, redeveloping: false))
  }

  @Test("the outcome follows from what was recorded")
  func outcomes() {
    #expect(visit(.open, .finish).outcome?.reason == .noStep)
    #expect(visit(.open, .nextStepAgreed(step: ms), .finish).outcome?.outcome == .advance)
    #expect(visit(.open, .saleRefused(words: "no"), .finish).outcome?.outcome == .noSale)
    #expect(
      visit(.open, .saleRefused(words: "no"), .nextStepAgreed(step: ms), .finish).outcome?.outcome
        == .advance)
    #expect(
      visit(.open, .nextStepAgreed(step: ms), .orderAgreed(words: "two"), .finish).outcome?.outcome
        == .order)
    let ours = NextStep(side: .ours, actor: nil, action: "send a quote", when: nil)
    #expect(
      visit(.open, .nextStepAgreed(step: ours), .finish).outcome?.reason
        == .stepIncomplete(missing: [.customersAction, .person, .day]))
  }

  @Test("an answer before a clarification is told at once")
  func answeredUnclarified() {
    var visit = visit(.open, .objectionRaised(id: 1, words: "too dear", family: .price))
    guard case .success(let effects) = visit.handle(.objectionAnswered(words: "it isn't")) else {
      Issue.record("the answer was refused")
      return
    }
    #expect(effects.contains(.answeredUnclarified))
    #expect(visit.facts.objection(1)?.wasAnsweredUnclarified == true)
  }

  @Test("a need that isn't there is refused and nothing is kept")
  func unknownNeedsAreRefused() {
    var visit = visit(.open, .needHeard(id: 1, need: need))
    let before = visit
    guard case .failure(let refusal) = visit.handle(.needConfirmed(id: 7)) else {
      Issue.record("need 7 was confirmed")
      return
    }
    #expect(refusal.reason == .noSuchNeed)
    #expect(visit == before)
  }
}
