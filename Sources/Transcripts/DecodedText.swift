/// A file's text, whichever of the Unicode encodings it is in.
struct DecodedText {
  let text: String

  /// Decodes UTF-8, or UTF-16 that says so by its mark.
  init(_ bytes: [UInt8]) throws(TranscriptRefusal) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      text = try DecodedText.wide(bytes.dropFirst(2), isLittle: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = try DecodedText.wide(bytes.dropFirst(2), isLittle: false)
    } else {
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      if body.contains(0) { throw .notText }
      guard let decoded = String(validating: body, as: UTF8.self) else {
        throw DecodedText.refusal(of: body)
      }
      text = decoded
    }
  }

  /// The lines, whichever way they are broken.
  var lines: [SourceLine] {
    var lines: [SourceLine] = []
    // "\r\n" is one character and a newline, like "\n" and "\r".
    for (index, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      lines.append(SourceLine(number: index + 1, text: line.trimmed))
    }
    return lines
  }

  private static func wide(
    _ bytes: ArraySlice<UInt8>, isLittle: Bool
  ) throws(TranscriptRefusal) -> String {
    let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    let units = pairs.map { place in
      let first = UInt16(bytes[place])
      let second = UInt16(bytes[place + 1])
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard bytes.count.isMultiple(of: 2), !units.contains(0),
      let text = String(validating: units, as: UTF16.self)
    else { throw .notText }
    return text
  }

  /// Chinese in GB18030 is made of pairs whose first byte is high; western text holds single high bytes.
  private static func refusal(of bytes: ArraySlice<UInt8>) -> TranscriptRefusal {
    let controls = bytes.count { $0 < 9 || (14..<32).contains($0) }
    if controls * 100 > bytes.count { return .notText }
    var place = bytes.startIndex
    var pairs = 0
    var strays = 0
    while place < bytes.endIndex {
      guard bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      let next = place + 1
      if next < bytes.endIndex, (0x81...0xFE).contains(bytes[place]), bytes[next] >= 0x81,
        bytes[next] != 0xFF
      {
        pairs += 1
        place += 2
      } else {
        strays += 1
        place += 1
      }
    }
    return .encoding(likely: pairs > strays ? .gb18030 : .windows1252)
  }
}

/// A line of the file without the blanks around it.
struct SourceLine: Hashable, Sendable {
  /// 1 for the first.
  let number: Int
  let text: Substring

  var isBlank: Bool { text.isEmpty }
}

extension Substring {
  /// The text without blanks and byte order marks around it.
  var trimmed: Substring {
    func isOuter(_ character: Character) -> Bool {
      character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
    }
    var rest = drop(while: isOuter)
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return rest
  }
}

extension Character {
  /// Whether it belongs to a script that is written without blanks: Chinese, or its full-width signs.
  var isWide: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x2FA1F:
      return true
    default: return false
    }
  }
}
