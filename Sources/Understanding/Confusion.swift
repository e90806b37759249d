/// How often each label was heard as which.
public struct Confusion: Sendable {
  /// The labels, in the order of the table.
  public let labels: [String]
  /// For each true label how often each was heard; the last column counts what stayed unclassified.
  public private(set) var counts: [[Int]]

  /// Makes an empty table.
  ///
  /// - Parameter labels: the labels that are counted.
  public init(_ labels: [String]) {
    self.labels = labels
    counts = [[Int]](repeating: [Int](repeating: 0, count: labels.count + 1), count: labels.count)
  }

  /// Counts a line.
  ///
  /// - Parameters:
  ///   - truth: what it is; a label that isn't in the table is passed over.
  ///   - heard: what it was heard to be; any other text counts as unclassified.
  public mutating func add(truth: String, heard: String?) {
    guard let row = labels.firstIndex(of: truth) else { return }
    counts[row][heard.flatMap { labels.firstIndex(of: $0) } ?? labels.count] += 1
  }

  /// Adds the counts of another table of the same labels.
  ///
  /// - Parameter other: the other table.
  public mutating func add(_ other: Confusion) {
    for row in counts.indices {
      for column in counts[row].indices { counts[row][column] += other.counts[row][column] }
    }
  }

  /// All lines.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }
  /// The share of lines that were given a label.
  public var coverage: Double {
    let silent = counts.reduce(0) { $0 + $1[labels.count] }
    return total == 0 ? 0 : 1 - Double(silent) / Double(total)
  }

  /// The share of what was heard as a label that is it.
  ///
  /// - Parameter label: the label's place.
  /// - Returns: 0 where it was never heard.
  public func precision(_ label: Int) -> Double {
    let heard = counts.reduce(0) { $0 + $1[label] }
    return heard == 0 ? 0 : Double(counts[label][label]) / Double(heard)
  }

  /// The share of what is a label that was heard as it.
  ///
  /// - Parameter label: the label's place.
  /// - Returns: 0 where there is none.
  public func recall(_ label: Int) -> Double {
    let all = counts[label].reduce(0, +)
    return all == 0 ? 0 : Double(counts[label][label]) / Double(all)
  }

  /// The harmonic mean of precision and recall.
  ///
  /// - Parameter label: the label's place.
  /// - Returns: from 0 to 1.
  public func f1(_ label: Int) -> Double {
    let sum = precision(label) + recall(label)
    return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum
  }

  /// The mean of F1 over the labels of which there are lines.
  public var macroF1: Double {
    let present = labels.indices.filter { counts[$0].contains { $0 > 0 } }
    return present.isEmpty ? 0 : present.reduce(0) { $0 + f1($1) } / Double(present.count)
  }
}
