/// The digest of the content that a session used, kept in the header of its journal.
public enum Digest {
  /// FNV-1a of 64 bits over paths and bytes.
  ///
  /// - Parameter files: in any order; they are taken by language and path, and in the given order where these are equal.
  /// - Returns: 16 lower-case hexadecimal digits.
  public static func ofFiles(_ files: [SourceFile]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      // A closing zero keeps a path and the bytes after it apart.
      hash = hash &* 0x0000_0100_0000_01b3
    }
    let named = files.map { ("\($0.language.rawValue)/\($0.path)", $0.bytes) }
    let sorted = named.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    for (_, file) in sorted {
      take(file.0.utf8)
      take(file.1)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
