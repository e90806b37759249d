import AccountModel
import Playbook
import VisitModel

extension Buyer {
  /// The id of the person who speaks for the room while nobody else is spoken to.
  var speaker: String { reaction.heard.person ?? scenario.people.first?.id ?? "" }

  /// The style that a person shows today.
  func style(of person: String) -> CommunicationStyle {
    state.styles[person].flatMap(CommunicationStyle.init) ?? .koala
  }

  /// A person's style in numbers.
  func temper(of person: String) -> BuyerContent.Temper? {
    buyerCase.content.temper(style(of: person))
  }

  /// Moves trust, patience and value by a rule, as his style takes it, and notes by how much.
  mutating func move(_ rule: BuyerRule) {
    guard let move = buyerCase.content.move(rule) else { return }
    let share = share(of: rule)
    let trust = Self.scaled(move.trust, by: share)
    let patience = Self.scaled(move.patience, by: share)
    let value = Self.scaled(move.value, by: share)
    let old = (state.trust, state.patience, state.value)
    state.trust = Self.bounded(state.trust + trust)
    state.patience = Self.bounded(state.patience + patience)
    state.value = Self.bounded(state.value + value)
    reaction.moves.append(
      .init(
        rule: rule, trust: state.trust - old.0, patience: state.patience - old.1,
        value: state.value - old.2))
  }

  /// How strongly his style takes a rule, out of 100.
  private func share(of rule: BuyerRule) -> Int {
    guard let temper = temper(of: speaker) else { return 100 }
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
