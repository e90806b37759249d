/// Turns the bytes of a terminal into keys, however the reads cut them.
struct KeyDecoder: Sendable {
  private enum State: Equatable {
    case ground
    case escape
    /// After `ESC [`: the parameters so far.
    case control([UInt8])
    /// After `ESC [ [`, with which the Linux console begins its function keys.
    case consoleFunction
    /// After `ESC O`.
    case shift
    /// Inside a bracketed paste: the bytes so far.
    case paste([UInt8])
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var partial: [UInt8] = []

  /// Whether a lone Esc may be waiting: nothing tells it from the start of a sequence but time.
  var holdsEscape: Bool { state == .escape }

  /// Takes one byte.
  ///
  /// - Parameter byte: the next byte of the terminal.
  /// - Returns: the keys that it completes, mostly none or one.
  mutating func decode(_ byte: UInt8) -> [Key] {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .control(let parameters): return control(byte, after: parameters)
    case .consoleFunction:
      state = .ground
      return [.other]
    case .shift:
      state = .ground
      return [Self.key(final: byte, parameters: "")]
    case .paste(var bytes):
      bytes.append(byte)
      // Released first, so that a long paste is not copied at each of its bytes.
      state = .ground
      guard byte == UInt8(ascii: "~"), bytes.suffix(Self.pasteEnd.count) == Self.pasteEnd[...]
      else {
        state = .paste(bytes)
        return []
      }
      return [.paste(String(decoding: bytes.dropLast(Self.pasteEnd.count), as: UTF8.self))]
    }
  }

  /// Says that nothing followed for a while.
  ///
  /// - Returns: the Esc key if one was waiting for the rest of a sequence.
  mutating func settle() -> [Key] {
    guard state == .escape else { return [] }
    state = .ground
    return [.escape]
  }

  private mutating func ground(_ byte: UInt8) -> [Key] {
    if !partial.isEmpty {
      if byte & 0xC0 == 0x80 {
        partial.append(byte)
        return partial.count == Self.length(partial[0]) ? finishText() : []
      }
      return finishText() + ground(byte)
    }
    switch byte {
    case 0x20..<0x7F: return [.text(Unicode.Scalar(byte))]
    case 0x7F, 0x08: return [.backspace]
    case 0x0D, 0x0A: return [.enter]
    case 0x09: return [.tab]
    case 0x1B:
      state = .escape
      return []
    case 0x01...0x1A: return [.control(Unicode.Scalar(byte + 0x60))]
    case 0xC2...0xF4:
      partial = [byte]
      return []
    case 0x80...: return [.text("\u{FFFD}")]
    default: return [.other]
    }
  }

  private mutating func finishText() -> [Key] {
    defer { partial = [] }
    return String(decoding: partial, as: UTF8.self).unicodeScalars.map(Key.text)
  }

  private static func length(_ lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private mutating func escape(_ byte: UInt8) -> [Key] {
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .shift
    case 0x1B: return [.escape]
    default:
      state = .ground
      switch byte {
      case 0x0D, 0x0A: return [.altEnter]
      case 0x7F, 0x08: return [.altBackspace]
      case 0x41...0x5A: return [.alt(Unicode.Scalar(byte + 0x20))]
      case 0x20..<0x7F: return [.alt(Unicode.Scalar(byte))]
      default: return [.escape] + ground(byte)
      }
    }
    return []
  }

  private mutating func control(_ byte: UInt8, after parameters: [UInt8]) -> [Key] {
    switch byte {
    case 0x20..<0x40:
      // No key has more parameters than this; the rest of a longer sequence is skipped.
      state = .control(parameters.count < 32 ? parameters + [byte] : parameters)
      return []
    case UInt8(ascii: "[") where parameters.isEmpty:
      state = .consoleFunction
      return []
    case 0x40..<0x7F:
      state = .ground
      let text = String(decoding: parameters, as: UTF8.self)
      if byte == UInt8(ascii: "~"), text == "200" {
        state = .paste([])
        return []
      }
      return [Self.key(final: byte, parameters: text)]
    default:
      state = .ground
      return ground(byte)
    }
  }

  private static func key(final: UInt8, parameters: String) -> Key {
    let fields = parameters.split(separator: ";", omittingEmptySubsequences: false)
    // 3, 5 and 7 are Alt, Control and both; 2 is Shift, which changes nothing here.
    let jumps = fields.count > 1 && ["3", "5", "7"].contains(String(fields[1]))
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return jumps ? .wordRight : .right
    case UInt8(ascii: "D"): return jumps ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "M"): return parameters.isEmpty ? .enter : .other
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "~"):
      switch fields.first {
      case "1", "7": return .home
      case "4", "8": return .end
      case "3": return .delete
      default: return .other
      }
    default: return .other
    }
  }
}
