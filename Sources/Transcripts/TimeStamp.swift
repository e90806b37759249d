/// A time from the start of a conversation, as transcripts write it.
struct TimeStamp: Hashable, Sendable {
  /// Milliseconds from the start.
  let milliseconds: Int

  /// Reads `12:03`, `1:02:03`, `00:01:02.345`, `00:01:02,345`, with full-width colons too; nil for anything else.
  ///
  /// Minutes and seconds go up to 59 where something stands before them.
  init?(_ text: Substring) {
    guard text.count <= 16 else { return nil }
    var fraction = 0
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "：" })
    guard (2...3).contains(parts.count), var last = parts.last else {
      return nil
    }
    if let point = last.firstIndex(where: { $0 == "." || $0 == "," }) {
      let digits = last[last.index(after: point)...]
      guard let value = TimeStamp.number(digits), (1...3).contains(digits.count) else { return nil }
      fraction = value * [100, 10, 1][digits.count - 1]
      last = last[..<point]
    }
    let numbers = (parts.dropLast() + [last]).map(TimeStamp.number)
    var whole = 0
    for (index, number) in numbers.enumerated() {
      guard let number, index == 0 || number < 60 else { return nil }
      whole = whole * 60 + number
    }
    milliseconds = whole * 1000 + fraction
  }

  private static func number(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(digits)
  }
}

/// The line of a cue that says from when to when it is shown.
struct CueTiming: Hashable, Sendable {
  let start: Int
  let end: Int

  /// Reads `00:01.000 --> 00:04.000 align:start`; nil where the line is none of a cue.
  init?(line: Substring) {
    guard let arrow = CueTiming.arrow(in: line),
      let start = TimeStamp(line[..<arrow.lowerBound].trimmed),
      let end = TimeStamp(line[arrow.upperBound...].trimmed.prefix { !$0.isWhitespace })
    else { return nil }
    self.start = start.milliseconds
    self.end = end.milliseconds
  }

  /// Where `-->` stands.
  static func arrow(in line: Substring) -> Range<Substring.Index>? {
    var place = line.startIndex
    while let dash = line[place...].firstIndex(of: "-") {
      if line[dash...].hasPrefix("-->") { return dash..<line.index(dash, offsetBy: 3) }
      place = line.index(after: dash)
    }
    return nil
  }
}
