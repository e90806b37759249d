import Customer

/// What add-on selling comes to (增值销售, METHOD M17).
public enum AddOnVerdict: String, AccountTerm {
  /// Not agreed yet: add-ons are offered at the moment of agreement.
  case notYet
  /// Nothing is offered, though it is worth it each time.
  case offerSome
  /// Within the limit, the limit itself included; above it, so that the customer's burden grows.
  case withinLimit, overLimit
  /// Deal and add-ons can't be compared: a number is missing, or they are counted differently.
  case findOut

  /// What the ids of its sentences go on with.
  public static let topic = "add-on"
}

/// Add-on products offered beside a deal, held against the limit (METHOD M17).
public struct AddOn: Hashable, Codable, Sendable {
  /// The limit in per cent of the deal (METHOD M17: at most 15 %).
  public static let limitPercent = 15

  /// The agreed deal; nil where unknown.
  public var deal: Sum?
  /// The add-ons offered, each with its sum.
  public var offers: [Sum]
  /// Whether the deal is agreed.
  public var isAgreed: Bool

  /// Takes the deal and the add-ons.
  public init(deal: Sum?, offers: [Sum] = [], isAgreed: Bool) {
    self.deal = deal
    self.offers = offers
    self.isAgreed = isAgreed
  }

  /// The verdict.
  public var verdict: AddOnVerdict {
    guard isAgreed else { return .notYet }
    guard let limit else { return .findOut }
    guard !offers.isEmpty else { return .offerSome }
    guard let total else { return .findOut }
    return total <= limit ? .withinLimit : .overLimit
  }

  /// The most that the add-ons may come to, in thousandths of the deal's unit; nil where the deal's number is unknown.
  public var limit: Int? {
    guard let thousandths = deal?.thousandths, thousandths > 0 else { return nil }
    // Hundreds and rest apart, so that no sum is too large.
    return thousandths / 100 * Self.limitPercent + thousandths % 100 * Self.limitPercent / 100
  }

  /// What the add-ons come to together, in thousandths; nil where it can't be added up.
  public var total: Int? {
    offers.reduce(0 as Int?) { sum, offer in
      guard let sum, let deal, let thousandths = offer.thousandths, thousandths >= 0,
        offer.measure == deal.measure, offer.unit == deal.unit, offer.period == deal.period
      else { return nil }
      let (total, overflows) = sum.addingReportingOverflow(thousandths)
      return overflows ? nil : total
    }
  }

  /// What may still be offered, in thousandths; negative by how much it is too much; nil where that isn't known.
  public var room: Int? {
    guard let limit, let total else { return nil }
    return limit - total
  }
}
