import Playbook
import VisitModel

extension Buyer {
  /// The fact that a question opens; nil where it opens none.
  ///
  /// The best subject comes first, and on it what the question is really for: a question about consequences tells the
  /// consequence, and where its problem wasn't told yet, that.
  func opened(by kind: QuestionKind, _ subjects: [String]) -> Scenario.Fact? {
    for subject in subjects {
      for tier in Self.tiers(openedBy: kind) {
        let fact = locked(on: subject).first { $0.tier == tier && isOpen($0, to: kind) }
        if let fact { return fact }
      }
    }
    return nil
  }

  /// The tiers that a kind of question opens, the one that it is for first.
  private static func tiers(openedBy kind: QuestionKind) -> [Int] {
    switch kind {
    case .situation: [1, 4]
    case .problem: [2, 1, 4]
    case .implication: [3, 2, 1]
    case .needPayoff: [4]
    }
  }

  private func locked(on subject: String) -> [Scenario.Fact] {
    scenario.facts.filter { $0.subjects.contains(subject) && !state.hasTold($0.id) }
  }

  func isOpen(_ fact: Scenario.Fact, to kind: QuestionKind) -> Bool {
    guard trustForFact(fact) >= buyerCase.trust(for: fact), isInOrder(fact) else { return false }
    if fact.tier == 4, kind != .needPayoff {
      return isForDirectQuestions(fact) && (hasReason || buyerCase.isEased(fact))
    }
    return true
  }

  /// The trust of whoever would tell a fact.
  private func trustForFact(_ fact: Scenario.Fact) -> Int {
    state.trust(of: buyerCase.person(fact.who)?.id)
  }

  /// Below the problems, what comes before has to be told.
  private func isInOrder(_ fact: Scenario.Fact) -> Bool {
    guard fact.tier > 2, let after = fact.after else { return true }
    return state.hasTold(after)
  }

  /// Whether a fact may be asked for outright once he sees a reason: money, people, dates and rivals, never what he hopes.
  private func isForDirectQuestions(_ fact: Scenario.Fact) -> Bool {
    switch fact.kind {
    case .budget, .decision, .deadline, .competition, .criterion: true
    case .present, .problem, .consequence, .worth, .personal: false
    }
  }

  /// Whether he sees why such a thing should be talked about.
  var hasReason: Bool {
    state.value >= buyerCase.limit(.priceReady) + buyerCase.threshold
      && state.told.contains { (scenario.fact($0.fact)?.tier ?? 0) >= 3 }
  }

  /// The fact of the last tier that a right summary brings out: of what was summed up, or of nothing in particular.
  func openedBySummary(of own: [Scenario.Fact]) -> Scenario.Fact? {
    guard own.contains(where: { $0.tier > 1 }) else { return nil }
    let subjects = own.flatMap(\.subjects)
    let deep = scenario.facts.filter {
      $0.tier == 4 && !state.hasTold($0.id) && isOpen($0, to: .needPayoff)
    }
    return deep.first { $0.subjects.contains(where: subjects.contains) && $0.kind != .worth }
      ?? deep.first { own.count > 1 && $0.kind == .personal }
  }

  /// The fact that a question came nearest to, and why it stays with him; nil where all is told.
  func nearest(_ kind: QuestionKind, _ subjects: [String]) -> Reaction.Withheld? {
    guard let subject = subjects.first else { return nil }
    let left = locked(on: subject)
    let wanted = Self.tiers(openedBy: kind)
    for fact in left where wanted.contains(fact.tier) {
      if fact.tier == 4, kind != .needPayoff {
        guard isForDirectQuestions(fact) else { continue }
        return .init(fact: fact.id, reason: .early)
      }
      if !isInOrder(fact) { return .init(fact: fact.id, reason: .order(after: fact.after ?? "")) }
      return .init(fact: fact.id, reason: .trust(buyerCase.trust(for: fact)))
    }
    guard let fact = left.first else { return nil }
    return .init(fact: fact.id, reason: .kind(Self.kind(for: fact.tier)))
  }

  /// The kind of question that opens a tier.
  ///
  /// - Parameter tier: how deep a fact lies.
  /// - Returns: the kind.
  public static func kind(for tier: Int) -> QuestionKind {
    switch tier {
    case ...1: .situation
    case 2: .problem
    case 3: .implication
    default: .needPayoff
    }
  }
}
