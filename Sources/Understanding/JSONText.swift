/// Writes JSON on one line, byte by byte: a line is answered in less time than strings take to join.
struct JSONText {
  private var bytes: [UInt8] = []
  /// Whether the next member or item has one before it, for each object or list that is open.
  private var hasMore: [Bool] = []

  init() { bytes.reserveCapacity(1024) }

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Writes what is JSON already.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a text in quotes; control characters are escaped, everything else stays as it is.
  mutating func quoted(_ text: String) {
    var text = text
    bytes.append(0x22)
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) else {
        return false
      }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { escaped(text) }
    bytes.append(0x22)
  }

  private mutating func escaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0..<0x20, 0x7F:
        raw("\\u00")
        bytes.append(Self.digits[Int(byte >> 4)])
        bytes.append(Self.digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  /// Writes a share from 0 to 1 to three places.
  mutating func share(_ share: Double) {
    let thousandths = Int((min(1, max(0, share)) * 1000).rounded())
    if thousandths == 0 || thousandths == 1000 {
      bytes.append(thousandths == 0 ? 0x30 : 0x31)
      return
    }
    raw("0.")
    for power in [100, 10, 1] { bytes.append(Self.digits[thousandths / power % 10]) }
  }

  /// Opens an object or a list.
  mutating func open(_ bracket: StaticString) {
    raw(bracket)
    hasMore.append(false)
  }

  /// Closes the object or list opened last.
  mutating func close(_ bracket: StaticString) {
    raw(bracket)
    hasMore.removeLast()
  }

  /// Parts an item from the one before it.
  mutating func next() {
    guard let last = hasMore.indices.last else { return }
    if hasMore[last] { raw(", ") }
    hasMore[last] = true
  }

  /// Begins a member whose name has nothing to escape.
  mutating func key(_ name: StaticString) {
    next()
    raw("\"")
    raw(name)
    raw("\": ")
  }

  /// Begins a member of an object.
  mutating func key(_ name: String) {
    next()
    quoted(name)
    raw(": ")
  }

  /// Writes a list of texts.
  mutating func list(_ texts: [String]) {
    open("[")
    for text in texts {
      next()
      quoted(text)
    }
    close("]")
  }
}
