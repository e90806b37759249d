import Customer
import Playbook
import Records
import VisitModel

/// What to ask next, chosen by rules from what has been said so far.
///
/// The choice depends on the call, the playbook and the time alone: the same gives the same.
public struct NextQuestions {
  /// How many suggestions stand on the screen at most.
  public static let limit = 4
  /// The share of the planned time, in per cent, from which time counts as short.
  static let shortTimeShare = 80
  /// After how many situation questions in a row the next ones come last.
  static let situationRun = 2
  /// How many problem questions make the coach look elsewhere for needs.
  static let enoughProblems = 3

  let state: CallState
  let header: CallHeader
  let playbook: Playbook
  let elapsed: Int

  /// Looks at a call.
  ///
  /// - Parameters:
  ///   - call: the call so far.
  ///   - playbook: the playbook in the language of the talk.
  ///   - at: the time, in seconds since 1970 UTC.
  public init(call: Call, playbook: Playbook, at: Int) {
    state = call.state
    header = call.header
    self.playbook = playbook
    elapsed = call.state.elapsed(at: at)
  }

  init(state: CallState, header: CallHeader, playbook: Playbook, elapsed: Int) {
    self.state = state
    self.header = header
    self.playbook = playbook
    self.elapsed = elapsed
  }

  /// The suggestions, best first.
  public var suggestions: [Suggestion] {
    switch state.visit.place {
    case .prepare, .brokenOff, .finished: []
    case .objection(let step): objectionSuggestions(at: step)
    case .open:
      turned(signalSuggestions + planned + questions(by: [.open, .problem, .influencers]))
    case .consult(_, let redeveloping):
      turned(
        signalSuggestions + planned + questions(by: redeveloping ? [.redevelop] : consultRules))
    case .propose: turned(signalSuggestions + actionSuggestions)
    case .close: turned(closingSuggestions)
    }
  }

  /// Whether most of the planned time is used up.
  public var isTimeShort: Bool {
    guard let minutes = header.minutes, minutes > 0 else { return false }
    return elapsed * 100 >= minutes * 60 * Self.shortTimeShare
  }

  /// Whether a buying signal was heard and nothing was asked for since.
  public var hasFreshSignal: Bool {
    !state.visit.facts.signals.isEmpty && state.visit.facts.nextSteps.isEmpty
      && state.visit.facts.orders.isEmpty
  }

  /// The suggestions from the point to which they were turned; a turn takes a screenful.
  func turned(_ all: [Suggestion]) -> [Suggestion] {
    guard !all.isEmpty else { return [] }
    let pages = (all.count + Self.limit - 1) / Self.limit
    let first = state.turnedSuggestions % pages * Self.limit
    return Array(all[first..<min(first + Self.limit, all.count)])
  }

  var asked: Set<String> { Set(state.turns.compactMap(\.question.question)) }

  /// After a buying signal, asking comes first (METHOD M29).
  private var signalSuggestions: [Suggestion] {
    guard hasFreshSignal else { return [] }
    return closingSuggestions.prefix(1).map {
      Suggestion(id: $0.id, words: $0.words, listen: $0.listen, act: $0.act, rule: .signalClose)
    }
  }

  private var actionSuggestions: [Suggestion] {
    let phase: ValuePhase = state.visit.facts.offers.isEmpty ? .understand : .explore
    let fitting = playbook.actions.filter { $0.phases.contains(phase) }
    let rest = playbook.actions.filter { !$0.phases.contains(phase) }
    return (fitting + rest).filter { !asked.contains($0.id) }.map {
      Suggestion(
        id: $0.id, words: $0.ask, listen: [$0.words],
        act: .ask(.init(kind: nil, step: nil, handles: nil)), rule: .action)
    }
  }

  private var closingSuggestions: [Suggestion] {
    let hasConfirmed = state.visit.facts.needs.contains { $0.need.isConfirmed }
    let first = hasConfirmed ? "closing-summary" : "closing-direct"
    let techniques =
      playbook.closings.filter { $0.id == first } + playbook.closings.filter { $0.id != first }
    return techniques.filter { !asked.contains($0.id) }.map {
      Suggestion(
        id: $0.id, words: $0.words, listen: $0.examples.prefix(1).map { $0 },
        act: .ask(.init(kind: nil, step: nil, handles: nil)), rule: .close)
    }
  }
}
