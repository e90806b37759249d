import Customer

/// The lasting name of a visit or rehearsal, for example `2026-11-22T0930-acme-k3f9`.
///
/// It sorts by time, says whose visit it is, and two writers who meet the same customer in the
/// same minute still get two names.
public struct CallID: Hashable, Sendable, CustomStringConvertible {
  /// The id as text.
  public let description: String

  /// Without `0 o 1 l i`, which people mix up when they read an id aloud.
  private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")

  /// Names a call.
  ///
  /// - Parameters:
  ///   - day: the local day on which it starts.
  ///   - minuteOfDay: minutes after local midnight, 0 to 1439.
  ///   - customer: the customer's name in any script; may be empty.
  ///   - seed: decides the last four characters.
  public init(day: Day, minuteOfDay: Int, customer: String, seed: UInt64) {
    let minute = min(max(minuteOfDay, 0), 1439)
    let time = CallID.padded(minute / 60) + CallID.padded(minute % 60)
    description = "\(day)T\(time)-\(Slug.make(from: customer))-\(CallID.mark(from: seed))"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// Four characters, mixed by the finaliser of SplitMix64 so that near seeds look unlike.
  private static func mark(from seed: UInt64) -> String {
    var value = seed &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    value ^= value >> 31
    let size = UInt64(alphabet.count)
    return String(
      (0..<4).map { _ in
        let character = alphabet[Int(value % size)]
        value /= size
        return character
      })
  }
}

extension CallID {
  /// Takes a journal's file name apart, without its extension.
  ///
  /// A call that had to be written anew goes on under the same name with `-2`, `-3` … behind it.
  ///
  /// - Parameter stem: the file name up to `.jsonl`.
  /// - Returns: the id, and which copy of the call it is (1 for the first).
  public static func split(stem: String) -> (id: String, copy: Int) {
    guard let hyphen = stem.lastIndex(of: "-") else { return (stem, 1) }
    let number = stem[stem.index(after: hyphen)...]
    guard (1...3).contains(number.utf8.count), let copy = Int(number), copy >= 2,
      number == String(copy)
    else { return (stem, 1) }
    return (String(stem[..<hyphen]), copy)
  }
}
