import Testing
import Transcripts

@Suite("reading transcripts")
struct ReadingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let format: TranscriptFormat
    let turns: [String]
    let isTimed: Bool
  }

  /// Written after what the programs document, not copied from anybody's recording.
  static let samples: [Sample] = [
    Sample(
      testDescription: "WebVTT with names before a colon, as Zoom saves it",
      source: """
        WEBVTT

        1
        00:00:01.000 --> 00:00:03.500
        Dana Reed: Good morning, thanks for making time.

        2
        00:00:03.600 --> 00:00:05.000
        Li Wei: Morning. Price: that's what I want to hear about.

        3
        00:00:05.100 --> 00:00:06.000
        Li Wei: And delivery.

        4
        00:00:07.000 --> 00:00:09.000
        Dana Reed: What made you
        look at it now?
        """,
      format: .webVTT,
      turns: [
        "1000-3500 Dana Reed: Good morning, thanks for making time.",
        "3600-6000 Li Wei: Morning. Price: that's what I want to hear about. And delivery.",
        "7000-9000 Dana Reed: What made you look at it now?",
      ], isTimed: true),
    Sample(
      testDescription: "WebVTT with voice tags, notes and a style, as Teams saves it",
      source: """
        \u{FEFF}WEBVTT - a talk

        NOTE confidence 0.9

        STYLE
        ::cue { color: red }

        3f2b/1-0
        00:01.000 --> 00:02.000 align:start
        <v Dana Reed>How&nbsp;are you &amp; yours?</v>

        00:02.000 --> 00:04.000
        <v.loud Li Wei>Fine. <i>Really</i> fine.</v>
        """,
      format: .webVTT,
      turns: [
        "1000-2000 Dana Reed: How are you & yours?", "2000-4000 Li Wei: Fine. Really fine.",
      ], isTimed: true),
    Sample(
      testDescription: "SubRip with commas and carriage returns",
      source:
        "1\r\n00:00:01,000 --> 00:00:02,000\r\nA: one\r\n\r\n2\r\n00:00:02,500 --> 00:00:03,000\r\nB: two\r\n",
      format: .subRip,
      turns: ["1000-2000 A: one", "2500-3000 B: two"], isTimed: true),
    Sample(
      testDescription: "plain lines with a full-width colon, one label that is no name",
      source: """
        业务员：您好，王总。
        王总：你好，请坐。
        注意：我只有二十分钟。
        业务员：好的。现在饲料是怎么进的？
        王总：都是从县里拉。
        业务员：拉一趟要多久？
        王总：小半天。
        """,
      format: .named,
      turns: [
        "业务员: 您好，王总。", "王总: 你好，请坐。注意：我只有二十分钟。", "业务员: 好的。现在饲料是怎么进的？",
        "王总: 都是从县里拉。", "业务员: 拉一趟要多久？", "王总: 小半天。",
      ], isTimed: false),
    Sample(
      testDescription: "a time in brackets before the name",
      source: """
        [00:00:05] Rep: Hello.
        [00:00:09] Customer: Hello. At 10:30 I must go.
        [00:00:12] Rep: That is enough.
        """,
      format: .named,
      turns: [
        "5000-9000 Rep: Hello.", "9000-12000 Customer: Hello. At 10:30 I must go.",
        "12000- Rep: That is enough.",
      ],
      isTimed: false),
    Sample(
      testDescription: "a time in brackets behind the name",
      source:
        "Rep [0:05]: Hello.\nCustomer [0:09]: Hello.\nRep [0:12]: Well then.\nCustomer [0:14]: Go on.",
      format: .named,
      turns: [
        "5000-9000 Rep: Hello.", "9000-12000 Customer: Hello.", "12000-14000 Rep: Well then.",
        "14000- Customer: Go on.",
      ],
      isTimed: false),
    Sample(
      testDescription:
        "the name and a time above the words, as Tencent Meeting and Feishu export it",
      source: """
        张三 00:00:03
        您好，今天主要想了解一下。

        李四(采购部) 00:00:09
        嗯，你说。
        我听着。

        张三 00:00:15
        现在一个月用多少？
        """,
      format: .named,
      turns: [
        "3000-9000 张三: 您好，今天主要想了解一下。", "9000-15000 李四(采购部): 嗯，你说。我听着。",
        "15000- 张三: 现在一个月用多少？",
      ], isTimed: false),
    Sample(
      testDescription: "numbered speakers with day and time",
      source:
        "说话人 1 2026-11-24 09:30:02\n你好。\n说话人 2 2026-11-24 09:30:05\n你好，哪位？\n说话人 1 2026-11-24 09:30:08\n我是小周。",
      format: .named,
      turns: [
        "34202000-34205000 说话人 1: 你好。", "34205000-34208000 说话人 2: 你好，哪位？", "34208000- 说话人 1: 我是小周。",
      ],
      isTimed: false),
    Sample(
      testDescription: "the name alone above the words",
      source:
        "Rep:\nHello there.\nIt's me.\nCustomer:\nYes?\nRep:\nMay I ask something?\nCustomer:\nGo on.",
      format: .named,
      turns: [
        "Rep: Hello there. It's me.", "Customer: Yes?", "Rep: May I ask something?",
        "Customer: Go on.",
      ], isTimed: false),
    Sample(
      testDescription: "an object with turns",
      source:
        #"{"source": "x", "turns": [{"speaker": "rep", "text": "Hi."}, {"speaker": "customer", "text": "Hi.", "start": 1.5, "end": "00:02"}]}"#,
      format: .json, turns: ["rep: Hi.", "1500-2000 customer: Hi."], isTimed: false),
    Sample(
      testDescription: "a turn a line",
      source:
        "{\"role\": \"rep\", \"content\": \"Hi.\", \"startMs\": 10, \"endMs\": 20}\n{\"role\": \"customer\", \"content\": \"Yes.\", \"start_ms\": 30, \"end_ms\": 40}\n",
      format: .json, turns: ["10-20 rep: Hi.", "30-40 customer: Yes."], isTimed: true),
  ]

  @Test("every habit of writing gives its turns", arguments: samples)
  func turns(sample: Sample) throws {
    let transcript = try Transcript(reading: Array(sample.source.utf8))
    #expect(transcript.format == sample.format)
    #expect(transcript.turns.map(described) == sample.turns)
    #expect(transcript.isTimed == sample.isTimed)
  }

  @Test("UTF-16 with its mark reads as UTF-8 does", arguments: [true, false])
  func wide(isLittle: Bool) throws {
    let source = "业务员：您好。\n王总：你好。\n"
    let units = [UInt16(0xFEFF)] + Array(source.utf16)
    let bytes = units.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(
      try Transcript(reading: bytes).turns == Transcript(reading: Array(source.utf8)).turns)
  }

  @Test("a time that goes back and words before any name are told")
  func remarks() throws {
    let source = """
      WEBVTT

      00:00:05.000 --> 00:00:06.000
      (music)

      00:00:07.000 --> 00:00:08.000
      A: one

      00:00:02.000 --> 00:00:03.000
      B: two

      00:00:09.000 --> 00:00:10.000
      A: three

      00:00:11.000 --> 00:00:12.000
      B: four
      """
    let transcript = try Transcript(reading: Array(source.utf8))
    #expect(transcript.remarks == [.beforeFirstSpeaker(line: 4), .backInTime(line: 10)])
  }

  @Test("a name that stands there once in a file full of names is taken for one, and said so")
  func once() throws {
    let source = (0..<6).map { "Rep: question \($0)?\nAnna Berg: answer \($0).\n" }.joined()
    let transcript = try Transcript(reading: Array((source + "Tom Low: I'm late, sorry.\n").utf8))
    #expect(transcript.speakers == ["Rep", "Anna Berg", "Tom Low"])
    #expect(transcript.remarks == [.namedOnce(name: "Tom Low", line: 13)])
  }

  private func described(_ turn: TranscriptTurn) -> String {
    let time = turn.start.map { "\($0)-\(turn.end.map(String.init) ?? "") " } ?? ""
    return "\(time)\(turn.speaker): \(turn.text)"
  }
}
