import FoundationEssentials

/// Reads turns out of JSON: an array, an object that holds one, or an object a line.
struct JSONReader {
  private let lines: [SourceLine]

  init(_ lines: [SourceLine]) {
    self.lines = lines
  }

  /// The objects as pieces.
  func pieces() throws(TranscriptRefusal) -> [Piece] {
    let whole = lines.map(\.text).joined(separator: "\n")
    let decoder = JSONDecoder()
    let data = Data(whole.utf8)
    if let turns = try? decoder.decode([Turn].self, from: data) {
      return turns.map { $0.piece(line: 1) }
    }
    if let holder = try? decoder.decode(Holder.self, from: data), let turns = holder.all {
      return turns.map { $0.piece(line: 1) }
    }
    var pieces: [Piece] = []
    let filled = lines.filter { !$0.isBlank }
    for line in filled {
      guard let turn = try? decoder.decode(Turn.self, from: Data(line.text.utf8)) else {
        // One object over many lines says nothing of where it is wrong.
        throw .brokenJSON(line: pieces.isEmpty ? nil : line.number)
      }
      pieces.append(turn.piece(line: line.number))
    }
    return pieces
  }

  /// A turn under the keys that programs use for it.
  private struct Turn: Decodable {
    private enum Key: String, CodingKey {
      case speaker, name, role, user, speakerName, speaker_name
      case text, words, content, sentence, transcript
      case start, end, startTime, endTime, start_time, end_time, begin
      case startMs, endMs, start_ms, end_ms
    }

    let speaker: String?
    let text: String
    let start: Int?
    let end: Int?

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: Key.self)
      func string(_ names: [Key]) -> String? {
        for name in names {
          if let text = try? keys.decode(String.self, forKey: name) { return text }
          if let number = try? keys.decode(Int.self, forKey: name) { return String(number) }
        }
        return nil
      }
      func time(seconds: [Key], milliseconds: [Key]) -> Int? {
        for name in milliseconds {
          if let number = try? keys.decode(Int.self, forKey: name) { return number }
        }
        for name in seconds {
          if let number = try? keys.decode(Double.self, forKey: name), number.isFinite, number >= 0,
            number < 1e9
          {
            return Int((number * 1000).rounded())
          }
          if let text = try? keys.decode(String.self, forKey: name) {
            return TimeStamp(text[...])?.milliseconds
          }
        }
        return nil
      }
      speaker = string([.speaker, .speakerName, .speaker_name, .name, .role, .user])
      guard let said = string([.text, .words, .content, .sentence, .transcript]) else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: [], debugDescription: "a turn without words"))
      }
      text = said
      start = time(
        seconds: [.start, .startTime, .start_time, .begin], milliseconds: [.startMs, .start_ms])
      end = time(seconds: [.end, .endTime, .end_time], milliseconds: [.endMs, .end_ms])
    }

    func piece(line: Int) -> Piece {
      let name = speaker.flatMap { $0.isEmpty ? nil : $0 }
      return Piece(
        speaker: name, start: start, end: end, text: String(text[...].trimmed), line: line)
    }
  }

  /// An object that holds the turns under one of the keys that programs use.
  private struct Holder: Decodable {
    let turns: [Turn]?
    let segments: [Turn]?
    let utterances: [Turn]?
    let transcript: [Turn]?
    let messages: [Turn]?

    var all: [Turn]? { turns ?? segments ?? utterances ?? transcript ?? messages }
  }
}
