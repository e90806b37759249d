/// The features of a line: each once, with its weight and the units that it was found at.
struct FeatureBag: Sendable {
  private(set) var keys: [UInt32] = []
  private(set) var values: [Float] = []
  private(set) var units: [Range<Int32>] = []
  /// The place from which the features are signs of grammar.
  private(set) var signs = Int.max
  /// An open-addressed table of the keys' places, counted from 1.
  private var table = [UInt16](repeating: 0, count: 1024)

  /// The most features that are kept.
  private static let most = 60_000

  init() {
    keys.reserveCapacity(512)
    values.reserveCapacity(512)
    units.reserveCapacity(512)
  }

  /// Adds a feature that isn't there yet.
  mutating func add(_ hash: UInt64, _ value: Float, _ units: Range<Int>) {
    let key = Hashing.key(hash)
    var slot = Int(key) & (table.count - 1)
    while table[slot] != 0 {
      if keys[Int(table[slot]) - 1] == key { return }
      slot = (slot + 1) & (table.count - 1)
    }
    guard keys.count < Self.most else { return }
    keys.append(key)
    values.append(value)
    self.units.append(Int32(units.lowerBound)..<Int32(units.upperBound))
    table[slot] = UInt16(keys.count)
    if keys.count * 2 > table.count { grow() }
  }

  /// Notes that what is added from now on are signs of grammar.
  mutating func beginSigns() { signs = keys.count }

  private mutating func grow() {
    table = [UInt16](repeating: 0, count: table.count * 4)
    for (place, key) in keys.enumerated() {
      var slot = Int(key) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt16(place + 1)
    }
  }
}
