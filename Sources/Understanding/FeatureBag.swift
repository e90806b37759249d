/// The features of a line: each once, with its weight and the units that it was found at.
struct FeatureBag: Sendable {
  /// A feature: its key, its weight, and the units that it was found at.
  struct Feature: Sendable {
    var key: UInt32
    var value: Float
    var start: Int32
    var end: Int32

    var units: Range<Int> { Int(start)..<Int(end) }
  }

  private(set) var features: [Feature] = []
  /// The place from which the features are signs of grammar.
  private(set) var signs = Int.max
  /// An open-addressed table of the keys' places, counted from 1.
  private var table = [UInt16](repeating: 0, count: 1024)

  /// The most features that are kept.
  private static let most = 60_000

  init() {
    features.reserveCapacity(512)
  }

  /// Adds a feature that isn't there yet.
  mutating func add(_ hash: UInt64, _ value: Float, _ units: Range<Int>) {
    let key = Hashing.key(hash)
    var slot = Int(key) & (table.count - 1)
    while table[slot] != 0 {
      if features[Int(table[slot]) - 1].key == key { return }
      slot = (slot + 1) & (table.count - 1)
    }
    guard features.count < Self.most else { return }
    features.append(
      Feature(
        key: key, value: value, start: Int32(units.lowerBound), end: Int32(units.upperBound)))
    table[slot] = UInt16(features.count)
    if features.count * 2 > table.count { grow() }
  }

  /// Notes that what is added from now on are signs of grammar.
  mutating func beginSigns() { signs = features.count }

  private mutating func grow() {
    table = [UInt16](repeating: 0, count: table.count * 4)
    for (place, feature) in features.enumerated() {
      var slot = Int(feature.key) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt16(place + 1)
    }
  }
}
