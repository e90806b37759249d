/// Steele and Lea's SplitMix64: small enough for its state to stand in a journal.
public struct SplitMix64: RandomNumberGenerator, Hashable, Codable, Sendable {
  /// The state, from which the rest of the numbers follows.
  public private(set) var state: UInt64

  /// A generator that begins with a seed.
  ///
  /// - Parameter seed: the same seed gives the same numbers.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  ///
  /// - Returns: any number of 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A whole number below a limit, made so that it is the same on every machine and with every compiler.
  ///
  /// - Parameter limit: at least 1.
  /// - Returns: 0 up to, and without, the limit.
  public mutating func next(below limit: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 33) % max(1, limit)
  }

  /// Makes a seed of parts, so that each run of a series has its own.
  ///
  /// - Parameter parts: texts and numbers written out, in their order.
  /// - Returns: FNV-1a of 64 bits over them.
  public static func seed(of parts: String...) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = hash &* 0x0000_0100_0000_01b3
    }
    return hash
  }
}
