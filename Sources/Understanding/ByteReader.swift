/// Reads numbers and texts one after the other; nil where the bytes end too early.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, bytes.count - place >= count else { return nil }
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func number() -> Int? {
    take(4).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  mutating func real() -> Float? {
    number().map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
  }

  mutating func text() -> String? {
    guard let count = number(), count < 1024 else { return nil }
    return take(count).flatMap { String(validating: $0, as: UTF8.self) }
  }
}

/// Writes what `ByteReader` reads: four bytes a number, the lowest first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ more: [UInt8]) { bytes += more }

  mutating func add(_ number: Int) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func add(_ real: Float) { add(Int(real.bitPattern)) }

  mutating func add(_ text: String) {
    let utf8 = Array(text.utf8)
    add(utf8.count)
    bytes += utf8
  }
}
