/// The two ways of selling (METHOD M14).
public enum SellingWay: String, AccountTerm {
  /// Product selling 产品销售, "pushing"; consultative selling 顾问式销售: help to find the problem, and propose a whole solution.
  case product, consultative

  /// What the ids of its sentences go on with.
  public static let topic = "selling"
}

/// The rows in which the two ways are compared (METHOD M14); each has a cell for either way.
public enum SellingRow: String, AccountTerm {
  /// Who finds the need, who makes the plan, what guides it, what it fits.
  case need, plan, guidedBy, fits
  /// What the rep can, what he does, what drives it, how long the cycle is, whom it suits.
  case ability, act, driver, cycle, suits

  /// What the ids of its sentences go on with.
  public static let topic = "selling-row"
  /// Each has the question that finds it out, and a cell for either way.
  public static let facets: [PhraseFacet] = [.ask, .product, .consultative]
}

/// Which cell of a row holds for this sale.
public struct SellingMark: Hashable, Codable, Sendable {
  /// The row.
  public let row: SellingRow
  /// The way whose cell holds; nil where unknown.
  public var way: SellingWay?

  /// Marks a row.
  public init(_ row: SellingRow, _ way: SellingWay?) {
    self.row = row
    self.way = way
  }
}

/// The comparison of the two ways for a sale, and which fits it (METHOD M14).
public struct SellingComparison: Hashable, Codable, Sendable {
  /// The rows marked; of a row marked twice the later mark holds.
  public var marks: [SellingMark]

  /// Takes the marks.
  public init(_ marks: [SellingMark] = []) {
    self.marks = marks
  }

  /// The way whose cell holds in a row; nil where unknown.
  public func way(in row: SellingRow) -> SellingWay? { marks.last { $0.row == row }?.way }

  /// The way that fits: what is sold decides it, since simple products fit the one and complex ones the other.
  ///
  /// Nil while that isn't known: find it out first.
  public var recommended: SellingWay? { way(in: .fits) }

  /// The rows that speak for the other way, which have to be changed or allowed for.
  public var against: [SellingRow] {
    guard let recommended else { return [] }
    return SellingRow.allCases.filter { row in
      way(in: row).map { $0 != recommended } ?? false
    }
  }

  /// The row to find out next, what is sold before all others; nil where all are known.
  public var next: SellingRow? {
    recommended == nil ? .fits : SellingRow.allCases.first { way(in: $0) == nil }
  }
}
