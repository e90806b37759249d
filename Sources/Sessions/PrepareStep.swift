import Records

/// What a line of the preparation leads to: records for the visit and for the customer, and what to show.
public struct PrepareStep: Sendable {
  /// What to record of the visit; nil where the line changes nothing.
  public var record: CallRecord?
  /// What to record of the customer, before the visit's own record.
  public var customer: [CustomerEntry] = []
  /// The record of the customer's journal that is taken back with the visit's; nil where none is.
  public var takesBack: ItemKey?
  /// Lines to show once it is recorded.
  public var say: [String] = []
  /// The text to put into the next line, for a question gone back to.
  public var restore: String?
  /// Whether the walk ends.
  public var leaving: Step.Leaving?

  /// Makes a step that records something, or only says something.
  ///
  /// - Parameters:
  ///   - record: what to record of the visit; nil where the line changes nothing.
  ///   - customer: what to record of the customer.
  ///   - say: lines to show once it is recorded.
  public init(
    record: CallRecord? = nil, customer: [CustomerEntry] = [], say: [String] = []
  ) {
    self.record = record
    self.customer = customer
    self.say = say
  }

  static func say(_ lines: String...) -> PrepareStep { PrepareStep(say: lines) }

  /// Joins what the line told of the customer to the visit's record, under the number it got there.
  ///
  /// - Parameter key: the writer and the number of the customer's record.
  /// - Returns: the visit's record, which says where the other is.
  public func record(kept key: ItemKey) -> CallRecord? {
    record.map {
      CallRecord(line: $0.line, did: $0.did + [.planned(entry: .keptOfCustomer(record: key))])
    }
  }
}
