/// Reads WebVTT and SubRip: cues with times, names inside the cues.
struct CueReader {
  private let lines: [SourceLine]
  private let format: TranscriptFormat

  init(_ lines: [SourceLine], format: TranscriptFormat) {
    self.lines = lines
    self.format = format
  }

  /// The cues as pieces.
  func pieces(_ remarks: inout [TranscriptRemark]) throws(TranscriptRefusal) -> [Piece] {
    var pieces: [Piece] = []
    for block in blocks {
      guard let timing = try timing(in: block) else { continue }
      let said = block[(timing.index + 1)...]
      var inBlock: [Piece] = []
      for line in said {
        let (speaker, text) = voice(in: line.text)
        if speaker == nil, var last = inBlock.popLast() {
          last.text = last.text.isEmpty ? text : Self.joined(last.text, text)
          inBlock.append(last)
        } else {
          inBlock.append(
            Piece(
              speaker: speaker, start: timing.cue.start, end: timing.cue.end, text: text,
              line: line.number))
        }
      }
      pieces += inBlock
    }
    return NameGuess(pieces).applied(&remarks)
  }

  /// Runs of lines between blank ones.
  private var blocks: [ArraySlice<SourceLine>] {
    lines.split(whereSeparator: \.isBlank)
  }

  /// The timing of a block; nil where it is none of a cue: the header, a note, a style.
  private func timing(
    in block: ArraySlice<SourceLine>
  ) throws(TranscriptRefusal) -> (index: Int, cue: CueTiming)? {
    guard let first = block.first else { return nil }
    if format == .webVTT {
      let word = first.text.prefix { !$0.isWhitespace }
      if ["NOTE", "STYLE", "REGION"].contains(word) { return nil }
    }
    for (index, line) in zip(block.indices, block).prefix(3) {
      guard CueTiming.arrow(in: line.text) != nil else { continue }
      guard let cue = CueTiming(line: line.text), cue.end >= cue.start else {
        throw .brokenTime(line: line.number, text: String(line.text))
      }
      return (index, cue)
    }
    return nil
  }

  /// Who speaks by a voice tag, and the words without any tags and entities.
  private func voice(in line: Substring) -> (String?, String) {
    var speaker: String?
    var text = ""
    var rest = line
    while let open = rest.firstIndex(of: "<") {
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      text += rest[..<open]
      let tag = rest[rest.index(after: open)..<close]
      if tag.hasPrefix("v ") || tag.hasPrefix("v.") {
        let name = tag.drop { $0 != " " }.trimmed
        if !name.isEmpty { speaker = Self.unescaped(String(name)) }
      }
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return (speaker, Self.unescaped(text))
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return String(text[...].trimmed) }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""),
      ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    let plain = entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
    return String(plain[...].trimmed)
  }

  private static func joined(_ left: String, _ right: String) -> String {
    let isTight = (left.last?.isWide ?? false) && (right.first?.isWide ?? false)
    return isTight ? left + right : left + " " + right
  }
}
