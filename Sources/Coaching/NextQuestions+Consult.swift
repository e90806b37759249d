import Customer
import Playbook
import Records
import VisitModel

extension NextQuestions {
  /// The rules that apply in the consultation, most urgent first.
  var consultRules: [NextRule] {
    let needs = state.visit.facts.needs.map(\.need)
    let kinds = state.turns.compactMap(\.question.kind)
    var rules: [NextRule] = []
    if isTimeShort { rules.append(.timeShort) }
    if needs.contains(where: { $0.kind == .explicit && !$0.isConfirmed }) {
      rules.append(.confirmNeed)
    }
    let implied = needs.filter { $0.kind == .implied }
    if !implied.isEmpty {
      let implications = kinds.count { $0 == .implication }
      rules += implications < implied.count ? [.implication] : [.needPayoff, .implication]
    }
    if !needs.isEmpty, !needs.contains(where: { $0.amount?.thousandths != nil }),
      state.sums.isEmpty
    {
      rules.append(.amount)
    }
    if needs.contains(where: { $0.side == .company }),
      !needs.contains(where: { $0.side == .personal })
    {
      rules.append(.personal)
    }
    if needs.isEmpty || kinds.count(where: { $0 == .problem }) < Self.enoughProblems {
      if kinds.isEmpty { rules.append(.situation) }
      rules.append(.problem)
    }
    if !state.visit.facts.people.contains(where: {
      $0.influence == .economicBuyer || $0.role == .decider
    }) {
      rules.append(.influencers)
    }
    let lately = kinds.suffix(Self.situationRun)
    let isRun =
      lately.count == Self.situationRun && lately.allSatisfy { $0 == .situation }
    if !rules.contains(.situation), !isRun { rules.append(.situation) }
    if !rules.contains(.implication), !needs.isEmpty { rules.append(.implication) }
    if !rules.contains(.problem) { rules.append(.problem) }
    return rules
  }

  /// Questions by rules: two of the first rule, then one of each, then the rest in the same turns.
  func questions(by rules: [NextRule]) -> [Suggestion] {
    var queues = rules.map { rule in (rule, candidates(for: rule)[...]) }
    var taken = asked.union(state.plan?.questions.compactMap(\.question) ?? [])
    var suggestions: [Suggestion] = []
    var round = 0
    while queues.contains(where: { !$0.1.isEmpty }) {
      for index in queues.indices {
        let share = round == 0 && index == 0 ? 2 : 1
        for _ in 0..<share {
          guard let question = queues[index].1.first(where: { !taken.contains($0.id) }) else {
            queues[index].1 = []
            break
          }
          taken.insert(question.id)
          suggestions.append(Suggestion(question, rule: queues[index].0))
        }
      }
      round += 1
    }
    return suggestions
  }

  private func candidates(for rule: NextRule) -> [Question] {
    let questions = playbook.questions.filter(fitsTrade)
    let found: [Question]
    switch rule {
    case .open: found = questions.filter { $0.eric == .explore && $0.spin == nil }
    case .timeShort: found = questions.filter { $0.eric == .confirm && !$0.isRedevelop }
    case .redevelop:
      let step = consultStep
      found =
        questions.filter { $0.isRedevelop && $0.eric == step }
        + questions.filter { $0.isRedevelop && $0.eric != step }
    case .confirmNeed: found = questions.filter { $0.eric == .confirm && !$0.isRedevelop }
    case .needPayoff:
      found =
        questions.filter { $0.spin == .needPayoff }
        + questions.filter { $0.eric == .influence && $0.spin == nil && !$0.isRedevelop }
    case .implication: found = questions.filter { $0.spin == .implication }
    case .amount:
      found = questions.filter { $0.eric == .refine && $0.spin == nil && !$0.isRedevelop }
    case .problem: found = questions.filter { $0.spin == .problem }
    case .situation: found = questions.filter { $0.spin == .situation }
    case .influencers:
      found = questions.filter { Self.aboutDeciders.contains($0.id) }
    case .personal: found = questions.filter { Self.aboutHimself.contains($0.id) }
    case .planned, .objectionClarify, .objectionTest, .objectionKind, .objectionAnswer,
      .objectionCheck,
      .signalClose, .action, .close:
      found = []
    }
    return found.filter(fitsPeople) + found.filter { !fitsPeople($0) }
  }

  static let aboutDeciders = [
    "explore-influence", "situation-who-involved", "refine-who-else", "confirm-who-agrees",
  ]
  static let aboutHimself = [
    "payoff-personal", "problem-personal-headache", "implication-boss", "payoff-boss",
  ]

  private var consultStep: ERICStep? {
    if case .consult(let step, _) = state.visit.place { step } else { nil }
  }

  /// A question for a trade is asked in that trade only; there it comes before the general ones.
  private func fitsTrade(_ question: Question) -> Bool {
    question.trades.isEmpty || question.trades.contains { $0 == header.trade }
  }

  /// Whether a question is meant for somebody who is known to be there, or for his trade.
  private func fitsPeople(_ question: Question) -> Bool {
    if !question.trades.isEmpty { return true }
    let influences = state.visit.facts.people.compactMap(\.influence)
    return question.influencers.contains { influences.contains($0) }
  }
}
