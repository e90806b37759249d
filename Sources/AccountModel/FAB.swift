/// What is wrong with a row of FAB, or still open (METHOD M16).
public enum FABFault: String, AccountTerm {
  /// Feature 特点, advantage 优势 or benefit 益处 isn't named.
  case noFeature, noAdvantage, noBenefit
  /// No need is named, or one that isn't on the tree.
  case noNeed, needNotOnTree
  /// The competitor gives the same benefit, or nobody knows whether he does.
  case rivalHasIt, rivalUnknown
  /// The customer doesn't see it as different and of business value, or nobody knows.
  case notRecognised, recognitionUnknown

  /// What the ids of its sentences go on with.
  public static let topic = "fab-fault"
}

/// One feature of a product, what it is better by, and what this customer has of it (FAB 法则, METHOD M16).
public struct FABRow: Hashable, Codable, Sendable {
  /// The product.
  public var product: String
  /// What it is, best something that only ours has.
  public var feature: String?
  /// How much better than the competitor's it is.
  public var advantage: String?
  /// What it gives this customer.
  public var benefit: String?
  /// The number of the need that it meets, on the needs tree.
  public var need: Int?
  /// Whether the competitor gives the same benefit.
  public var rivalHasIt: Observation
  /// Whether the customer sees it as different from what others give.
  public var seenAsDifferent: Observation
  /// Whether the customer sees it as of business value.
  public var seenAsValuable: Observation

  /// Takes a row; what isn't known stays nil or unknown.
  public init(
    product: String, feature: String? = nil, advantage: String? = nil, benefit: String? = nil,
    need: Int? = nil, rivalHasIt: Observation = .unknown,
    seenAsDifferent: Observation = .unknown, seenAsValuable: Observation = .unknown
  ) {
    self.product = product
    self.feature = feature
    self.advantage = advantage
    self.benefit = benefit
    self.need = need
    self.rivalHasIt = rivalHasIt
    self.seenAsDifferent = seenAsDifferent
    self.seenAsValuable = seenAsValuable
  }

  /// Whether the customer recognises it: both as different and as of business value.
  public var isRecognised: Observation {
    let marks = [seenAsDifferent, seenAsValuable]
    if marks.contains(.no) { return .no }
    return marks.contains(.unknown) ? .unknown : .yes
  }

  /// What is wrong or open, in a fixed order.
  ///
  /// - Parameter tree: the customer's needs.
  /// - Returns: the faults.
  public func faults(on tree: NeedsTree) -> [FABFault] {
    FABFault.allCases.filter { fault in
      switch fault {
      case .noFeature: !feature.hasWords
      case .noAdvantage: !advantage.hasWords
      case .noBenefit: !benefit.hasWords
      case .noNeed: need == nil
      case .needNotOnTree: need.map { id in !tree.branches.contains { $0.id == id } } ?? false
      case .rivalHasIt: rivalHasIt == .yes
      case .rivalUnknown: rivalHasIt == .unknown
      case .notRecognised: isRecognised == .no
      case .recognitionUnknown: isRecognised == .unknown
      }
    }
  }

  /// Whether it is unique value 独特价值: complete, tied to a need, recognised, and nobody is known to give the same.
  ///
  /// The customer's eyes decide, so that a competitor of whom nothing is known doesn't take it away.
  ///
  /// - Parameter tree: the customer's needs.
  /// - Returns: whether nothing is wrong and nothing open but what the competitor has.
  public func isUniqueValue(on tree: NeedsTree) -> Bool {
    faults(on: tree).allSatisfy { $0 == .rivalUnknown }
  }
}

/// What a value plan as a whole lacks (METHOD M16).
public enum ValuePlanFault: String, AccountTerm {
  /// There is no row; no row is unique value; a single product is offered where a package solves the whole.
  case empty, nothingUnique, singleProduct
  /// A need that burns isn't met by any row.
  case burningNeedUnmet

  /// What the ids of its sentences go on with.
  public static let topic = "value-plan-fault"
}

/// The rows of FAB for a customer, joined into one plan (METHOD M16).
public struct ValuePlan: Hashable, Codable, Sendable {
  /// The rows.
  public var rows: [FABRow]

  /// Takes the rows.
  public init(_ rows: [FABRow] = []) {
    self.rows = rows
  }

  /// The serious or urgent problems that no row meets, neither directly nor by a need that serves them.
  ///
  /// - Parameter tree: the customer's needs.
  /// - Returns: the problems.
  public func unmet(on tree: NeedsTree) -> [NeedBranch] {
    let met = Set(rows.compactMap(\.need).flatMap(tree.roots))
    return tree.burningProblems.filter { !met.contains($0.id) }
  }

  /// What the plan lacks, in a fixed order.
  ///
  /// - Parameter tree: the customer's needs.
  /// - Returns: the faults.
  public func faults(on tree: NeedsTree) -> [ValuePlanFault] {
    ValuePlanFault.allCases.filter { fault in
      switch fault {
      case .empty: rows.isEmpty
      case .nothingUnique: !rows.isEmpty && !rows.contains { $0.isUniqueValue(on: tree) }
      case .singleProduct: Set(rows.map(\.product)).count == 1
      case .burningNeedUnmet: !unmet(on: tree).isEmpty
      }
    }
  }
}

extension NeedsTree {
  /// A need and everything that it serves, up to the root; a ring of needs is gone round once.
  func roots(of id: Int) -> [Int] {
    var way: [Int] = []
    var next: Int? = id
    while let id = next, !way.contains(id) {
      way.append(id)
      next = branches.first { $0.id == id }?.serves
    }
    return way
  }
}
