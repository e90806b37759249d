/// The Castagnoli checksum that ends every journal line (RFC 3720, section 12.1).
///
/// It sees every change of up to 32 neighbouring bits, so one damaged byte never passes.
public enum CRC32C {
  /// The polynomial 0x1EDC6F41 with its bits in reverse order.
  private static let polynomial: UInt32 = 0x82F6_3B78

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? (value >> 1) ^ polynomial : value >> 1
    }
  }

  /// Sums up bytes.
  ///
  /// - Parameter bytes: the bytes, first to last.
  /// - Returns: the checksum; `E3069283` (hexadecimal) for the ASCII digits 1 to 9.
  public static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
    let table = table
    var value = UInt32.max
    for byte in bytes {
      value = (value >> 8) ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)]
    }
    return ~value
  }

  /// Sums up bytes that lie side by side, which is much quicker.
  ///
  /// - Parameter bytes: the bytes, first to last.
  /// - Returns: the checksum.
  public static func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      table.withUnsafeBufferPointer { table in
        ~buffer.reduce(UInt32.max) { value, byte in
          (value >> 8) ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)]
        }
      }
    }
  }

  /// Writes a checksum as the journal does.
  ///
  /// - Parameter checksum: the value.
  /// - Returns: eight lower-case hexadecimal digits in ASCII.
  static func digits(of checksum: UInt32) -> [UInt8] {
    let alphabet = Array("0123456789abcdef".utf8)
    return (0..<8).map { alphabet[Int((checksum >> (28 - 4 * $0)) & 15)] }
  }
}
