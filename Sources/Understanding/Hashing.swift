/// The hashes that stand for words and features: FNV-1a, the same in every process.
enum Hashing {
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// The hash of some bytes.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = offset
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }

  /// The hash of a text.
  static func hash(_ text: String) -> UInt64 { hash(text.utf8) }

  /// The hash of a character.
  static func hash(_ scalar: UInt32) -> UInt64 {
    (offset ^ UInt64(scalar)) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The hash of a sequence of which `first` is the hash so far.
  static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let mixed = (first ^ (second >> 29)) &* prime
    return (mixed ^ second) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The key under which a feature is kept; never 0.
  static func key(_ hash: UInt64) -> UInt32 {
    var mixed = hash
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    let key = UInt32(truncatingIfNeeded: mixed)
    return key == 0 ? 1 : key
  }
}
