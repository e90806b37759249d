import Customer
import Playbook
import Records
import Rehearsal
import Understanding
import VisitModel

/// Tells the visit's machine what a line of a rehearsal and its answer come to; what the machine doesn't take is left out.
struct RehearsalTelling {
  let scenario: Scenario
  let reaction: Reaction
  let buyer: Buyer
  let words: String
  let now: Moment
  let readers: Readers
  let phrases: Phrases
  private(set) var visit: Visit
  /// What is to be recorded, in its order.
  private(set) var did: [CallEntry] = []
  /// What the rep should know about the record.
  var remarks: [String] = []

  /// Makes ready to tell what came of a line.
  ///
  /// - Parameters:
  ///   - walk: the walk before the line.
  ///   - reaction: what came of the line.
  ///   - buyer: the customer behind the line.
  ///   - words: what the rep said.
  ///   - now: the moment.
  init(
    _ walk: RehearsalWalk, _ reaction: Reaction, _ buyer: Buyer, words: String, now: Moment
  ) {
    scenario = walk.scenario
    readers = walk.readers
    phrases = walk.phrases
    visit = walk.visit
    self.reaction = reaction
    self.buyer = buyer
    self.words = words
    self.now = now
  }

  /// Tells everything: what the rep did, then what the customer said.
  ///
  /// - Parameter reading: what the line was heard to be; nil where the rep has put it right.
  mutating func tell(_ reading: Reading?) {
    tellMove(reading)
    for fact in reaction.opened.compactMap(scenario.fact) { tell(fact) }
    confirmNeeds()
    tellObjections()
    for event in reaction.signals where event.kind == .given {
      let signal = scenario.signals.first { $0.id == event.signal }
      tell(.signalHeard(words: said(of: signal?.says ?? [])))
    }
    if let step = reaction.agreed.flatMap(scenario.step) { tell(step) }
    if let end = reaction.end { tell(end) }
  }

  mutating func note(_ entry: CallEntry) { did.append(entry) }

  @discardableResult mutating func tell(_ event: VisitEvent) -> Bool {
    guard case .success = visit.handle(event) else { return false }
    did.append(.told(event: event))
    return true
  }

  /// The words that he really said of some that he may say.
  func said(of lines: [String]) -> String {
    let wanted = lines.map { $0.lowercased() }
    return reaction.said.first { wanted.contains($0.words.lowercased()) }?.words
      ?? reaction.said.last?.words ?? ""
  }

  /// The name of a person; of the first where none is told.
  func name(_ person: String?) -> String? {
    (scenario.people.first { $0.id == person } ?? scenario.people.first)?.name
  }
}

extension RehearsalTelling {
  /// What the rep's line does to the stage, and the question that it asks.
  private mutating func tellMove(_ reading: Reading?) {
    let heard = reaction.heard
    switch heard.move {
    case .question, .clarify, .test, .check: ask(reading)
    case .summary: goToConsult(.confirm)
    case .offer, .proof, .price, .concession, .exchange: offer()
    case .proposal, .otherStep, .vagueStep: goToClose()
    case .acknowledge, .admission, .promise, .permission, .introduction, .praise, .smallTalk,
      .greeting, .whyAsked, .followUp, .broad, .goodbye, .honestLeave, .pressure, .insult, .silence,
      .unclear:
      break
    }
    if heard.does(.promise) {
      tell(.promiseMade(promise: Promise(words: words, when: day(in: words))))
    }
  }

  private mutating func ask(_ reading: Reading?) {
    let kind = reaction.heard.kind
    let step = reading?.eric?.label ?? kind.map(Self.step)
    if reaction.heard.move == .question { goToConsult(step ?? .explore) }
    note(
      .asked(
        question: AskedQuestion(
          question: nil, words: words, kind: kind, step: step,
          form: reading?.form?.label?.rawValue, faults: reaction.heard.faults.map(\.rawValue))))
    note(.answered(words: reaction.said.map(\.words).joined(separator: "\n")))
  }

  /// The step of ERIC to which a kind of question belongs (METHOD M22, M23).
  private static func step(of kind: QuestionKind) -> ERICStep {
    switch kind {
    case .situation, .problem: .explore
    case .implication: .refine
    case .needPayoff: .influence
    }
  }

  private mutating func goToConsult(_ wanted: ERICStep) {
    if visit.place.stage == .open { tell(.consult) }
    if visit.place.stage == .propose || visit.place.stage == .close { tell(.backToConsult) }
    let order = ERICStep.allCases
    while case .consult(let here, _) = visit.place, here != wanted {
      guard let from = order.firstIndex(of: here), let to = order.firstIndex(of: wanted) else {
        return
      }
      let next = to < from ? wanted : order[from + 1]
      guard tell(Self.event(for: next)) else { return }
    }
  }

  private static func event(for step: ERICStep) -> VisitEvent {
    switch step {
    case .explore: .explore
    case .refine: .refine
    case .influence: .influence
    case .confirm: .confirm
    }
  }

  private mutating func offer() {
    if case .objection = visit.place { return }
    let reason = phrases.text(RehearsalPhrase.gateReason)
    if visit.place.stage != .propose, visit.place.stage != .close, !tell(.propose) {
      tell(.proposeAnyway(reason: reason))
    }
    let need = visit.facts.needs.last { $0.need.isConfirmed } ?? visit.facts.needs.last
    let offer = Offer(words: words, need: need?.need.words)
    if !tell(.offer(offer: offer)) { tell(.offerAnyway(offer: offer, reason: reason)) }
  }

  private mutating func goToClose() {
    guard visit.place.stage != .close, !tell(.close) else { return }
    tell(.closeAnyway(reason: phrases.text(RehearsalPhrase.gateReason)))
  }
}
