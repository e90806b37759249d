import Testing
import Transcripts

@Suite("refusing transcripts")
struct RefusalTests {
  static let cases: [(name: String, bytes: [UInt8], refusal: TranscriptRefusal)] = [
    ("nothing", [], .empty),
    ("blanks", Array(" \n\t\n\u{FEFF}\n".utf8), .empty),
    ("a header without cues", Array("WEBVTT\n\nNOTE nothing\n".utf8), .nothingSaid),
    ("a recording", [0x52, 0x49, 0x46, 0x46, 0, 1, 2, 3], .notText),
    (
      "Chinese in GB18030", [0xC4, 0xFA, 0xBA, 0xC3, 0xA3, 0xBA, 0x0A, 0xCD, 0xF5, 0xD7, 0xDC],
      .encoding(likely: .gb18030)
    ),
    (
      "western text in Windows-1252", Array("Rep: caf".utf8) + [0xE9] + Array(" bar\n".utf8),
      .encoding(likely: .windows1252)
    ),
    ("no names", Array("Hello.\nHello yourself.\nGood.\n".utf8), .noSpeakers(line: 1)),
    (
      "cues without names", Array("WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n".utf8),
      .noSpeakers(line: 4)
    ),
    ("one speaker", Array("A: one\nA: two\nA: three\n".utf8), .oneSpeaker(name: "A")),
    (
      "a cue that ends before it begins", Array("WEBVTT\n\n00:05.000 --> 00:02.000\nA: x\n".utf8),
      .brokenTime(line: 3, text: "00:05.000 --> 00:02.000")
    ),
    (
      "a time that is none", Array("WEBVTT\n\n00:75.000 --> 00:80.000\nA: x\n".utf8),
      .brokenTime(line: 3, text: "00:75.000 --> 00:80.000")
    ),
    ("JSON cut off", Array(#"[{"speaker": "a", "text": "#.utf8), .brokenJSON(line: nil)),
    (
      "a broken line among objects",
      Array("{\"speaker\": \"a\", \"text\": \"x\"}\n{\"speaker\": \n".utf8), .brokenJSON(line: 2)
    ),
  ]

  @Test("what can't be used is refused by its reason", arguments: cases)
  func refusal(sample: (name: String, bytes: [UInt8], refusal: TranscriptRefusal)) {
    #expect(throws: sample.refusal) { try Transcript(reading: sample.bytes) }
  }

  @Test("damaged bytes are read or refused, never a crash", arguments: 0..<20)
  func damaged(seed: UInt64) {
    var generator = Mutations(state: seed)
    for sample in ReadingTests.samples {
      for _ in 0..<50 {
        var bytes = Array(sample.source.utf8)
        for _ in 0...generator.next(below: 8) {
          let place = generator.next(below: bytes.count)
          switch generator.next(below: 3) {
          case 0: bytes[place] = UInt8(generator.next(below: 256))
          case 1: bytes.remove(at: place)
          default: bytes.insert(contentsOf: bytes[..<place].suffix(20), at: place)
          }
        }
        let first = try? Transcript(reading: bytes)
        let second = try? Transcript(reading: bytes)
        #expect(first == second)
        #expect(first.map { $0.speakers.count > 1 } ?? true)
      }
    }
  }

  @Test("what was said in turns comes back from a file of cues", arguments: 0..<50)
  func roundTrip(seed: UInt64) throws {
    var generator = Mutations(state: seed)
    let names = ["Dana Reed", "王总", "说话人 2"]
    var turns: [TranscriptTurn] = []
    var time = 0
    for index in 0..<(4 + generator.next(below: 40)) {
      let length = 500 + generator.next(below: 90_000)
      turns.append(
        TranscriptTurn(
          speaker: names[index % names.count], start: time, end: time + length,
          text: "words \(generator.next(below: 1000)) & <more>", line: 4 + index * 3))
      time += length + generator.next(below: 3000)
    }
    let source = turns.reduce("WEBVTT\n") { text, turn in
      let words = turn.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return text
        + "\n\(stamp(turn.start)) --> \(stamp(turn.end))\n<v \(turn.speaker)>\(words)</v>\n"
    }
    #expect(try Transcript(reading: Array(source.utf8)).turns == turns)
  }

  private func stamp(_ time: Int?) -> String {
    let time = time ?? 0
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let rest = String(time % 1000 + 1000).dropFirst()
    return "\(two(time / 3_600_000)):\(two(time / 60_000 % 60)):\(two(time / 1000 % 60)).\(rest)"
  }
}

/// Numbers that look random and are the same each time.
struct Mutations {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit > 0 ? Int((state >> 33) % UInt64(limit)) : 0
  }
}
