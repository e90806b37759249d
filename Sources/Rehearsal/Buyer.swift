import AccountModel
import Playbook
import Understanding
import VisitModel

/// A customer to rehearse with: a line goes in, his reaction comes out, and the same lines with the same seed give the same talk.
public struct Buyer: Sendable {
  /// What does not change.
  public let buyerCase: BuyerCase
  /// What has changed so far; keep it to take the talk up again.
  public internal(set) var state: BuyerState
  /// What he says first: the greeting, which holds the facts of tier 0.
  public let opening: Reaction
  /// The account of the line that is being answered.
  var reaction: Reaction
  /// The id of the person whose matter is being talked of in this line; nil for whoever is spoken to.
  var focus: String?

  var scenario: Scenario { buyerCase.scenario }

  /// Puts a customer in the room.
  ///
  /// - Parameters:
  ///   - buyerCase: who he is, and how hard.
  ///   - seed: the same seed gives the same talk.
  public init(_ buyerCase: BuyerCase, seed: UInt64) {
    self.buyerCase = buyerCase
    var state = BuyerState(buyerCase, seed: seed)
    var opening = Reaction(turn: 0, heard: Heard(.greeting))
    let first = buyerCase.scenario.people.first
    if let first, !first.greetings.isEmpty {
      let place = state.generator.next(below: first.greetings.count)
      opening.said = [
        .init(person: first.id, name: first.name, words: first.greetings[place])
      ]
    }
    for fact in buyerCase.scenario.facts where fact.tier == 0 {
      state.told.append(.init(fact: fact.id, turn: 0))
      opening.opened.append(fact.id)
      state.topic = fact.subjects
    }
    self.state = state
    self.opening = opening
    reaction = opening
  }

  /// Takes a talk up again where it was left.
  ///
  /// - Parameters:
  ///   - buyerCase: the same as before.
  ///   - state: the state as it was kept.
  ///   - opening: what he said first.
  public init(_ buyerCase: BuyerCase, resuming state: BuyerState, opening: Reaction) {
    self.buyerCase = buyerCase
    self.state = state
    self.opening = opening
    reaction = opening
  }

  /// How whoever decides feels, as a word.
  public var mood: Mood { mood(of: state.lead) }

  /// How a person in the room feels, as a word.
  ///
  /// - Parameter person: the id of the person.
  /// - Returns: the mood.
  public func mood(of person: String) -> Mood {
    let trust = state.trust(of: person)
    if trust < buyerCase.limit(.coolMood) { return .cool }
    return trust < buyerCase.limit(.warmMood) ? .neutral : .warm
  }

  /// What came of the talk; nil while it goes on.
  public var outcome: OutcomeClass? { state.end?.outcome }

  /// Answers a line.
  ///
  /// - Parameter heard: the line as he heard it.
  /// - Returns: what he said and why; nothing said after the end of the talk.
  public mutating func respond(to heard: Heard) -> Reaction {
    guard state.end == nil else { return Reaction(turn: state.turn, heard: heard) }
    state.turn += 1
    focus = nil
    reaction = Reaction(turn: state.turn, heard: heard)
    let before = state.openSignal
    passTime()
    countSituations(heard)
    answer(heard)
    if state.end == nil {
      watchSignal(before, heard)
      bringBackObjection()
      giveSignal()
      endIfSpent()
    }
    return reaction
  }

  /// Chooses what to do about a line.
  private mutating func answer(_ heard: Heard) {
    if answersToTone(heard) { return }
    takeBesides(heard)
    if let place = state.openObjection, handle(heard, objectionAt: place) { return }
    switch heard.move {
    case .question, .followUp, .broad: answerQuestion(heard)
    case .summary: answerSummary(heard)
    case .offer, .proof, .price, .concession, .exchange: answerOffer(heard)
    case .proposal: answerProposal(heard)
    case .otherStep: answerOtherStep()
    case .vagueStep:
      move(.stepVague)
      speak(.tooVague)
    case .clarify, .test, .check: answerStray(heard)
    case .acknowledge, .admission: speak(heard.move == .admission ? .admitted : .understood)
    case .promise: speak(.promised)
    case .permission: speak(.giveLeave)
    case .introduction: speak(.introduced)
    case .praise: speak(.praised)
    case .smallTalk: chat(heard)
    case .greeting: speak(.greets)
    case .whyAsked: speak(.tellsWhy)
    case .goodbye, .honestLeave: takeLeave(heard)
    case .pressure, .insult, .silence, .unclear: answerUnclear(heard)
    }
  }

  /// Takes what sounds through a line before its words count: silence, pressure, an insult.
  ///
  /// - Returns: whether that was all of it.
  private mutating func answersToTone(_ heard: Heard) -> Bool {
    switch heard.move {
    case .silence:
      move(.silent)
      speak(.breaksSilence)
    case .insult:
      state.insults += 1
      move(.insulted)
      speak(.insulted)
      if state.insults > 1 { end(.insulted, .noSale) }
    case .pressure:
      move(.pressed)
      if !raise(.pressure) { speak(.pressed) }
    default:
      return false
    }
    return true
  }

  /// What a line does besides, and what only moves him once.
  private mutating func takeBesides(_ heard: Heard) {
    if heard.does(.greeting), once("greeting") { move(.greeted) }
    if heard.does(.introduction), once("introduction") { move(.introduced) }
    if heard.does(.praise), once("praise") { move(.praised) }
    if heard.does(.permission), once("permission") { move(.leaveAsked) }
    if heard.does(.admission), state.openObjection == nil, once("admission") { move(.admitted) }
    if heard.does(.promise) {
      if state.promises.isEmpty { move(.promised) }
      state.promises.append(state.turn)
    }
    if heard.move == .question { takeFaults(heard) }
  }

  /// Asking for data is only a fault where it goes on and on: a few facts have to be asked for.
  private mutating func takeFaults(_ heard: Heard) {
    if heard.faults.contains(where: { $0 != .dataAsked }) { move(.faultyQuestion) }
    if heard.faults.contains(.dataAsked), state.situationsInRow > 1 { move(.dataAsked) }
  }

  /// Whether something happens for the first time.
  mutating func once(_ name: String) -> Bool {
    if state.greetings.contains(name) { return false }
    state.greetings.append(name)
    return true
  }

  private mutating func chat(_ heard: Heard) {
    let first = heard.likes.first.flatMap { id in scenario.people.first { $0.id == id } }
    let warmth = temper(of: first?.id ?? speaker)?.warmth ?? 50
    if let first, !first.chat.isEmpty, warmth >= 35 {
      if once("chat") { move(.smallTalkLiked) }
      say(first.chat, key: first.id + "-chat", by: first.id)
    } else {
      if warmth < 50 { move(.smallTalkDisliked) } else if once("chat") { move(.smallTalkLiked) }
      speak(.chats)
    }
  }

  /// A line that does nothing that he knows: where he has just asked something, it is his answer.
  private mutating func answerUnclear(_ heard: Heard) {
    if state.openSignal != nil || state.wonderedAt == state.turn - 1 { return speak(.understood) }
    if heard.subjects.isEmpty {
      move(.unclear)
      speak(.puzzled)
    } else {
      askBack(heard)
    }
  }

}
