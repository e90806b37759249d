/// What a line was taken for, how surely, and by which of its words.
public struct Judgement<Label: Hashable & Sendable>: Hashable, Sendable {
  /// The label; nil where nothing is said of the kind, or it can't be told.
  public var label: Label?
  /// Whether the line is of the kind, but can't be told surely enough: unknown is never forced into a class.
  public var isUnclassified: Bool
  /// How surely, from 0 to 1.
  public var confidence: Double
  /// The words that decided it, in their order.
  public var because: [String]

  /// Makes a judgement.
  ///
  /// - Parameters:
  ///   - label: the label; nil where there is none.
  ///   - isUnclassified: whether there should be one.
  ///   - confidence: how surely, from 0 to 1.
  ///   - because: the words that decided it.
  public init(
    _ label: Label?, isUnclassified: Bool = false, confidence: Double, because: [String] = []
  ) {
    self.label = label
    self.isUnclassified = isUnclassified
    self.confidence = confidence
    self.because = because
  }
}
