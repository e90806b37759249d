import AccountModel
import Playbook
import VisitModel

extension Buyer {
  /// The id of the person who speaks for the room: who has the word by what is talked of, else who is spoken to.
  var speaker: String { focus ?? reaction.heard.person ?? scenario.people.first?.id ?? "" }

  /// The style that a person shows today.
  func style(of person: String) -> CommunicationStyle {
    state.styles[person].flatMap(CommunicationStyle.init) ?? .koala
  }

  /// A person's style in numbers.
  func temper(of person: String) -> BuyerContent.Temper? {
    buyerCase.content.temper(style(of: person))
  }

  /// Moves trust, patience and value by a rule, as each takes it, and notes by how much.
  ///
  /// Whoever has the word is moved in full; the others in the room hear it too, and are moved by a part of it. What is noted is
  /// the trust of who decides.
  mutating func move(_ rule: BuyerRule) {
    guard let move = buyerCase.content.move(rule) else { return }
    let share = share(of: rule, to: speaker)
    let patience = Self.scaled(move.patience, by: share)
    let value = Self.scaled(move.value, by: share)
    let old = (state.trust, state.patience, state.value)
    for person in scenario.people {
      let reach = person.id == speaker ? 100 : buyerCase.limit(.byStander)
      let trust = Self.scaled(move.trust, by: self.share(of: rule, to: person.id) * reach / 100)
      state.trusts[person.id] = Self.bounded(state.trust(of: person.id) + trust)
    }
    state.patience = Self.bounded(state.patience + patience)
    state.value = Self.bounded(state.value + value)
    reaction.moves.append(
      .init(
        rule: rule, trust: state.trust - old.0, patience: state.patience - old.1,
        value: state.value - old.2))
  }

  /// How strongly somebody takes a rule, by his style and by what he is in the purchase, out of 100.
  private func share(of rule: BuyerRule, to person: String) -> Int {
    let leaning = buyerCase.person(person).map { buyerCase.leaning(of: $0, to: rule) } ?? 100
    return share(of: rule, temper(of: person)) * leaning / 100
  }

  private func share(of rule: BuyerRule, _ temper: BuyerContent.Temper?) -> Int {
    guard let temper else { return 100 }
    switch rule {
    case .smallTalkLiked, .praised, .greeted, .objectionAcknowledged, .wordsTakenUp:
      return 50 + temper.warmth
    case .smallTalkDisliked: return 150 - temper.warmth
    case .pressed, .closedTooEarly, .solutionTooSoon, .objectionAnsweredTooSoon:
      return 60 + temper.caution / 2
    case .proofGiven, .objectionAnswered: return 75 + temper.caution / 2
    case .turnPasses, .turnAtLowTrust, .unclear, .silent, .interrogated, .stepVague:
      return 125 - temper.talk / 2
    default: return 100
    }
  }

  /// Scaled to the nearest whole number, away from zero at the half, and never to nothing.
  private static func scaled(_ number: Int, by share: Int) -> Int {
    guard number != 0 else { return 0 }
    let sized = (abs(number) * share + 50) / 100
    return number > 0 ? max(1, sized) : -max(1, sized)
  }

  private static func bounded(_ number: Int) -> Int { min(100, max(0, number)) }

  /// Each line takes time.
  mutating func passTime() {
    move(.turnPasses)
    if state.trust < buyerCase.limit(.lowTrust) { move(.turnAtLowTrust) }
  }

  /// Questions about facts weigh on him when they come in a row.
  mutating func countSituations(_ heard: Heard) {
    guard heard.move == .question, heard.kind == .situation else {
      if heard.move != .silence, heard.move != .unclear { state.situationsInRow = 0 }
      return
    }
    state.situationsInRow += 1
  }

  /// The name of what is being talked about.
  var topicName: String { name(ofSubject: state.topic.first) }

  func name(ofSubject id: String?) -> String {
    scenario.subjects.first { $0.id == id }?.name ?? scenario.subjects.first?.name ?? ""
  }
}
