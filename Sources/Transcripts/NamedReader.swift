/// Reads lines that name who speaks: `Name: words`, or the name above the words, with times or without.
struct NamedReader {
  private let lines: [SourceLine]

  init(_ lines: [SourceLine]) {
    self.lines = lines.filter { !$0.isBlank }
  }

  /// The lines as pieces.
  func pieces(_ remarks: inout [TranscriptRemark]) throws(TranscriptRefusal) -> [Piece] {
    let headings = recurringHeadings
    if !headings.isEmpty { return under(headings) }
    let pieces = lines.map { line in
      let (time, rest) = Self.leadingTime(line.text)
      return Piece(start: time, text: String(rest), line: line.number)
    }
    return ended(NameGuess(pieces).applied(&remarks))
  }

  /// Lines that hold nothing but a name, beside a time or before a colon, and come back.
  private var recurringHeadings: [Int: Heading] {
    var found: [Int: Heading] = [:]
    var counts: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      guard let heading = Heading(line.text) else { continue }
      found[index] = heading
      counts[heading.name, default: 0] += 1
    }
    let timed = found.values.count { $0.time != nil }
    // A name above its words leaves at least one line of words for each name, nearly.
    let isHeaded = timed >= 2 || (found.count >= 2 && found.count * 3 >= lines.count)
    guard isHeaded else { return [:] }
    return found.filter { $0.value.time != nil || (counts[$0.value.name] ?? 0) > 1 || timed == 0 }
  }

  private func under(_ headings: [Int: Heading]) -> [Piece] {
    var pieces: [Piece] = []
    var speaker: String?
    var time: Int?
    for (index, line) in lines.enumerated() {
      if let heading = headings[index] {
        speaker = heading.name
        time = heading.time
      } else {
        pieces.append(
          Piece(speaker: speaker, start: time, text: String(line.text), line: line.number))
        time = nil
      }
    }
    return ended(pieces)
  }

  /// A time says when somebody begins; he ends, at the latest, when the next begins.
  private func ended(_ pieces: [Piece]) -> [Piece] {
    var result = pieces
    var next: Int?
    for index in result.indices.reversed() {
      guard let start = result[index].start else { continue }
      if let next, next >= start { result[index].end = next }
      next = start
    }
    return result
  }

  /// A time in brackets, or bare, at the start of a line.
  static func leadingTime(_ text: Substring) -> (Int?, Substring) {
    var rest = text
    let isBracketed = rest.first.map { "[(【（".contains($0) } ?? false
    if isBracketed { rest = rest.dropFirst() }
    let token = rest.prefix { $0.isNumber || ":：.,".contains($0) }
    // "00:12:" before a name has a colon too many.
    let stamp = token.last.map { ":：".contains($0) } ?? false ? token.dropLast() : token
    guard let time = TimeStamp(stamp) else { return (nil, text) }
    rest = rest[stamp.endIndex...]
    if isBracketed {
      guard let close = rest.first, "])】）".contains(close) else { return (nil, text) }
      rest = rest.dropFirst()
    }
    while let first = rest.first, first.isWhitespace || "-–—".contains(first) {
      rest = rest.dropFirst()
    }
    return (time.milliseconds, rest)
  }
}

/// A line that names the speaker of the lines under it.
struct Heading: Hashable, Sendable {
  let name: String
  let time: Int?

  /// Reads `Wang 00:12`, `00:12 Wang`, `Wang (00:12)`, `说话人 1 2026-11-24 09:30:02`, `Wang:`; nil for other lines.
  init?(_ line: Substring) {
    let (leading, rest) = NamedReader.leadingTime(line)
    if let leading {
      guard let name = NameGuess.name(of: Heading.withoutColon(rest)),
        !rest.dropLast().contains(where: { ":：".contains($0) })
      else { return nil }
      self.init(name: name, time: leading)
      return
    }
    var words = line.split(whereSeparator: \.isWhitespace)
    if let last = words.last, words.count > 1 {
      let bare = last.drop { "[(【（".contains($0) }
      let stamp = bare.prefix { $0.isNumber || ":：.,".contains($0) }
      let close = bare[stamp.endIndex...]
      let isClosed = close.allSatisfy { "])】）:：".contains($0) }
      if isClosed, let time = TimeStamp(stamp) ?? TimeStamp(stamp.dropLast()) {
        words.removeLast()
        // The day of a recording stands before its time.
        if words.count > 1, let day = words.last, day.contains(where: \.isNumber),
          day.allSatisfy({ $0.isNumber || "-/.年月日".contains($0) }), day.count >= 8
        {
          words.removeLast()
        }
        guard
          let name = NameGuess.name(
            of: Heading.withoutColon(Substring(words.joined(separator: " "))))
        else { return nil }
        self.init(name: name, time: time.milliseconds)
        return
      }
    }
    guard let last = line.last, ":：".contains(last),
      let name = NameGuess.name(of: line.dropLast())
    else { return nil }
    self.init(name: name, time: nil)
  }

  private init(name: String, time: Int?) {
    self.name = name
    self.time = time
  }

  private static func withoutColon(_ text: Substring) -> Substring {
    let trimmed = text.trimmed
    return trimmed.last.map { ":：".contains($0) } ?? false ? trimmed.dropLast() : trimmed
  }
}
