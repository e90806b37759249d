import AccountModel
import Customer

extension CustomerAccount {
  /// The account's way through the six steps (METHOD M06).
  ///
  /// A mark counts where the rep told it with evidence, or where the file itself shows it; what the
  /// rep took back doesn't count, whatever shows it.
  public var journey: Journey {
    let shown = JourneyMark.allCases.compactMap { mark in
      marksWithdrawn.contains(mark) ? nil : evidence(of: mark)
    }
    return Journey(
      shown
        + marksTold.filter { told in
          told.evidence.contains { !$0.isWhitespace } || !shown.contains { $0.mark == told.mark }
        }, workedAt: stepWorkedAt)
  }

  /// What in the file shows a mark, in the customer's words or names; nil where nothing does.
  ///
  /// - Parameter mark: the mark.
  /// - Returns: the mark with its evidence and day.
  public func evidence(of mark: JourneyMark) -> ReachedMark? {
    switch mark {
    case .targetFixed: targetEvidence
    case .opportunityFound: opportunityEvidence
    case .keyPeopleTrust: trustEvidence
    case .needsComplete: needsEvidence
    case .signalsShown: first(of: signals, mark)
    case .contractSigned: first(of: orders, mark)
    case .customerRecommends: recommendation
    }
  }

  /// A customer is fixed as a target once he is worked on and MAN doesn't say to stop.
  private var targetEvidence: ReachedMark? {
    guard !visits.isEmpty || qualification.verdict == .hopeful,
      qualification.verdict != .stop
    else { return nil }
    return ReachedMark(.targetFixed, evidence: name, day: visits.compactMap(\.day).min())
  }

  private var opportunityEvidence: ReachedMark? {
    guard opportunity.verdict == .invest else { return nil }
    let seen = sightings.filter { $0.term(of: OpportunityQuestion.self) != nil }
    return ReachedMark(
      .opportunityFound, evidence: joined(opportunity.answers.notes.compactMap(\.words)),
      day: seen.compactMap(\.day).max())
  }

  /// The key people trust us when each of the four influences is won by somebody on the rung of trust.
  private var trustEvidence: ReachedMark? {
    let ladders = ladders
    let trusting = influencers.people.filter { person in
      ladders.contains { $0.person == person.name && ($0.rung == .trust || $0.rung == .alliance) }
    }
    let covered = Influence.allCases.allSatisfy { influence in
      trusting.contains { $0.influence == influence }
    }
    guard covered else { return nil }
    let days = trusting.compactMap { person in
      ladders.first { $0.person == person.name }?.lastStepUp
    }
    return ReachedMark(
      .keyPeopleTrust, evidence: joined(trusting.map(\.name)), day: days.max())
  }

  private var needsEvidence: ReachedMark? {
    guard needsTree.isComplete else { return nil }
    return ReachedMark(
      .needsComplete, evidence: joined(needs.map(\.need.words)),
      day: needs.compactMap { $0.moments.first?.day }.max())
  }

  /// After the contract, whoever speaks for us or introduces somebody recommends us.
  private var recommendation: ReachedMark? {
    guard
      evidence(of: .contractSigned) != nil
        || marksTold.contains(where: { $0.mark == .contractSigned })
    else { return nil }
    let seen = sightings.first { seen in
      guard let sign = seen.term(of: TrustSign.self), seen.observation == .yes else { return false }
      return sign == .introduces || sign == .speaksForUs
    }
    return seen.map { ReachedMark(.customerRecommends, evidence: $0.words ?? "", day: $0.day) }
  }

  private func first(of words: [DatedWords], _ mark: JourneyMark) -> ReachedMark? {
    words.first.map { ReachedMark(mark, evidence: $0.words, day: $0.day) }
  }

  private func joined(_ words: [String]) -> String { words.joined(separator: " · ") }
}
