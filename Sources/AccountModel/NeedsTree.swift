import Customer

extension NeedLayer: AccountTerm {
  /// What the ids of its sentences go on with.
  public static let topic = "layer"
  /// Each has the question that finds its needs.
  public static let facets: [PhraseFacet] = [.ask]

  /// The layer from which one of this layer branches off; nil for goals.
  public var above: NeedLayer? {
    switch self {
    case .goal: nil
    case .problem: .goal
    case .solution: .problem
    case .product: .solution
    case .criterion: .product
    }
  }

  /// Whether it lies deep: goals and problems (METHOD M13).
  public var isDeep: Bool {
    switch self {
    case .goal, .problem: true
    case .solution, .product, .criterion: false
    }
  }
}

extension NeedSide: AccountTerm {
  /// What the ids of its sentences go on with.
  public static let topic = "side"
  /// Each has the question that finds its needs.
  public static let facets: [PhraseFacet] = [.ask]

  /// Whether its needs make people act: personal ones are felt; a company's are logical and make people think (METHOD M13).
  public var makesAct: Bool {
    switch self {
    case .company: false
    case .personal: true
    }
  }
}

/// Whether the customer knows a need and wants to act (METHOD M13).
public enum NeedActivity: String, AccountTerm {
  /// Active 积极需求; latent 潜在需求: never considered, or no worth seen in solving it; not known which.
  case active, latent, unknown

  /// What the ids of its sentences go on with.
  public static let topic = "activity"

  /// Reads it from two marks: active is what the customer knows *and* wants to act on.
  ///
  /// - Parameters:
  ///   - known: whether he has considered the need.
  ///   - wantsToAct: whether he sees worth in solving it and wants to act.
  public init(known: Observation, wantsToAct: Observation) {
    let marks = [known, wantsToAct]
    self = marks.contains(.no) ? .latent : marks.contains(.unknown) ? .unknown : .active
  }
}

/// A need on the tree.
public struct NeedBranch: Hashable, Codable, Sendable {
  /// Its number, given once.
  public let id: Int
  /// The need; where its layer is unknown it hangs beside the tree.
  public var need: Need
  /// The number of the need that it serves; nil where unknown, and for goals.
  public var serves: Int?
  /// Whether the customer wants to act.
  public var activity: NeedActivity
  /// Whether it is serious or urgent (燃眉之急).
  public var isBurning: Observation

  /// Puts a need on the tree.
  ///
  /// Without a word on its activity an explicit need counts as active (the wish to change it was
  /// said), an implied one as unknown.
  public init(
    _ id: Int, _ need: Need, serves: Int? = nil, activity: NeedActivity? = nil,
    isBurning: Observation = .unknown
  ) {
    self.id = id
    self.need = need
    self.serves = serves
    self.activity = activity ?? (need.kind == .explicit ? .active : .unknown)
    self.isBurning = isBurning
  }
}

/// A customer's needs in five layers, branching from goals down to purchase criteria (METHOD M13).
public struct NeedsTree: Hashable, Codable, Sendable {
  /// The needs in the order in which they became known.
  public var branches: [NeedBranch]

  /// Takes the needs.
  public init(_ branches: [NeedBranch] = []) {
    self.branches = branches
  }

  /// The needs of a layer.
  public func branches(on layer: NeedLayer) -> [NeedBranch] {
    branches.filter { $0.need.layer == layer }
  }

  /// The needs that serve another one.
  public func branches(serving id: Int) -> [NeedBranch] { branches.filter { $0.serves == id } }

  /// The layers without a need, from deep to surface.
  public var missingLayers: [NeedLayer] { NeedLayer.allCases.filter { branches(on: $0).isEmpty } }

  /// The sides, company and personal, on which no need is known.
  public var missingSides: [NeedSide] {
    NeedSide.allCases.filter { side in !branches.contains { $0.need.side == side } }
  }

  /// Needs below the goals of which nobody knows what they are for, or that hang on the wrong layer.
  public var unrooted: [NeedBranch] {
    branches.filter { branch in
      guard let layer = branch.need.layer, let above = layer.above else { return false }
      return !branches.contains { $0.id == branch.serves && $0.need.layer == above }
    }
  }

  /// Whether the needs are complete: all five layers are there (the end mark of METHOD M06's third step).
  public var isComplete: Bool { missingLayers.isEmpty }

  /// The serious or urgent problems for which money is spent.
  public var burningProblems: [NeedBranch] {
    branches(on: .problem).filter { $0.isBurning == .yes }
  }
}
