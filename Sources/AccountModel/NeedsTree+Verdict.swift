import Customer

/// What a needs tree is good for (METHOD M13): no need, no sale.
public enum NeedsVerdict: String, AccountTerm {
  /// No need is known: no sale.
  case noNeed
  /// Only surface is known: ask what it is for.
  case surfaceOnly
  /// No need is active: a viewpoint 观点 has to stir interest.
  case latentOnly
  /// It isn't known whether anybody wants to act, or how serious it is: find that out.
  case findOutActivity, findOutGravity
  /// No problem is serious or urgent: nobody spends.
  case nothingBurning
  /// Layers are missing.
  case incomplete
  /// All five layers are there, and something burns.
  case complete

  /// What the ids of its sentences go on with.
  public static let topic = "needs-verdict"
}

extension NeedsTree {
  /// The verdict: what stands in the way first, from the root up.
  public var verdict: NeedsVerdict {
    if branches.isEmpty { return .noNeed }
    if let before = activityVerdict { return before }
    if !branches.contains(where: { $0.need.layer?.isDeep ?? false }) { return .surfaceOnly }
    if let before = gravityVerdict { return before }
    return isComplete ? .complete : .incomplete
  }

  /// The layer to ask about next; nil where all five are there.
  public var nextLayer: NeedLayer? { missingLayers.first }

  private var activityVerdict: NeedsVerdict? {
    if branches.contains(where: { $0.activity == .active }) { return nil }
    return branches.contains { $0.activity == .unknown } ? .findOutActivity : .latentOnly
  }

  /// Nothing is said of gravity while no problem is known: that layer is missing first.
  private var gravityVerdict: NeedsVerdict? {
    let problems = branches(on: .problem)
    if problems.isEmpty || !burningProblems.isEmpty { return nil }
    return problems.contains { $0.isBurning == .unknown } ? .findOutGravity : .nothingBurning
  }
}
