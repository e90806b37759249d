/// A conversation as a file of it told: who said what, and when, where the file says so.
public struct Transcript: Hashable, Sendable {
  /// How the file is written.
  public let format: TranscriptFormat
  /// What was said, in the order of the file; one speaker's cues in a row are one turn.
  public let turns: [TranscriptTurn]
  /// What had to be guessed or passed over.
  public let remarks: [TranscriptRemark]

  /// The speakers in the order in which they first speak.
  public var speakers: [String] {
    turns.reduce(into: []) { if !$0.contains($1.speaker) { $0.append($1.speaker) } }
  }

  /// Whether every turn says when it began and when it ended.
  public var isTimed: Bool {
    !turns.isEmpty && turns.allSatisfy { $0.start != nil && $0.end != nil }
  }

  /// Reads a transcript of any of the formats, told by what stands in it and never by its name.
  ///
  /// - Parameter bytes: the whole file.
  /// - Throws: ``TranscriptRefusal`` where nothing can be made of it.
  public init(reading bytes: [UInt8]) throws(TranscriptRefusal) {
    let text = try DecodedText(bytes)
    let lines = text.lines
    guard lines.contains(where: { !$0.isBlank }) else { throw .empty }
    let format = TranscriptFormat(of: lines)
    var pieces: [Piece]
    var remarks: [TranscriptRemark] = []
    switch format {
    case .webVTT, .subRip: pieces = try CueReader(lines, format: format).pieces(&remarks)
    case .json: pieces = try JSONReader(lines).pieces()
    case .named: pieces = try NamedReader(lines).pieces(&remarks)
    }
    pieces = pieces.filter { !$0.text.isEmpty }
    guard !pieces.isEmpty else { throw .nothingSaid }
    self.format = format
    turns = try Transcript.joined(pieces, &remarks)
    self.remarks = remarks
    if speakers.count == 1 { throw .oneSpeaker(name: speakers[0]) }
  }

  /// Joins one speaker's pieces in a row; a piece without a name goes on with the speaker before it.
  private static func joined(
    _ pieces: [Piece], _ remarks: inout [TranscriptRemark]
  ) throws(TranscriptRefusal) -> [TranscriptTurn] {
    guard let first = pieces.first(where: { $0.speaker != nil }), let named = first.speaker else {
      throw .noSpeakers(line: pieces[0].line)
    }
    var turns: [TranscriptTurn] = []
    var latest = 0
    for piece in pieces {
      if piece.speaker == nil, turns.isEmpty {
        remarks.append(.beforeFirstSpeaker(line: piece.line))
        continue
      }
      let speaker = piece.speaker ?? turns.last?.speaker ?? named
      if let start = piece.start {
        if start < latest { remarks.append(.backInTime(line: piece.line)) }
        latest = max(latest, start)
      }
      if turns.last?.speaker == speaker {
        turns[turns.count - 1].go(on: piece)
      } else {
        turns.append(TranscriptTurn(speaker: speaker, piece))
      }
    }
    return turns
  }
}

/// What one person said until another spoke.
public struct TranscriptTurn: Hashable, Sendable {
  /// Who spoke, as the file names him.
  public let speaker: String
  /// When he began, in milliseconds from the start; nil where the file doesn't say.
  public private(set) var start: Int?
  /// When he ended, in milliseconds from the start; nil where the file doesn't say.
  public private(set) var end: Int?
  /// What he said.
  public private(set) var text: String
  /// The line of the file where it begins, 1 for the first.
  public let line: Int

  /// Keeps what one person said.
  public init(speaker: String, start: Int? = nil, end: Int? = nil, text: String, line: Int) {
    self.speaker = speaker
    self.start = start
    self.end = end
    self.text = text
    self.line = line
  }

  init(speaker: String, _ piece: Piece) {
    self.init(
      speaker: speaker, start: piece.start, end: piece.end, text: piece.text, line: piece.line)
  }

  fileprivate mutating func go(on piece: Piece) {
    // Chinese and Japanese join without a blank.
    let isTight = (text.last?.isWide ?? false) && (piece.text.first?.isWide ?? false)
    text += isTight ? piece.text : " " + piece.text
    start = start ?? piece.start
    end = [end, piece.end].compactMap(\.self).max()
  }
}

/// A piece of a turn as one cue, one line or one object holds it.
struct Piece: Hashable, Sendable {
  var speaker: String?
  var start: Int?
  var end: Int?
  var text: String
  var line: Int
}

/// Something that had to be guessed or passed over in a transcript.
public enum TranscriptRemark: Hashable, Sendable {
  /// Something was said before anybody was named; it is left out.
  case beforeFirstSpeaker(line: Int)
  /// A time lies before the one above it; the order of the file is kept.
  case backInTime(line: Int)
  /// A name that stands there once only was taken for a speaker.
  case namedOnce(name: String, line: Int)
}

/// How a transcript is written.
public enum TranscriptFormat: String, CaseIterable, Sendable {
  /// WebVTT, as the W3C describes it and as Zoom, Teams and Meet save it.
  case webVTT
  /// SubRip (.srt).
  case subRip
  /// JSON: an array of turns, an object that holds one, or a turn a line.
  case json
  /// Lines with names: beside the words or above them, with times or without.
  case named

  init(of lines: [SourceLine]) {
    guard let first = lines.first(where: { !$0.isBlank }) else {
      self = .named
      return
    }
    let opening = first.text.prefix { $0 != " " && $0 != "\t" }
    if opening == "WEBVTT" {
      self = .webVTT
    } else if first.text.hasPrefix("{") || first.text.hasPrefix("[{") || first.text == "[" {
      self = .json
    } else if lines.contains(where: { CueTiming(line: $0.text) != nil }) {
      self = .subRip
    } else {
      self = .named
    }
  }
}
