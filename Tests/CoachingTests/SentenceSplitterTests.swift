import Testing

@testable import Coaching

struct SentenceSplitterTests {
  @Test(
    "a turn is parted where sentences end",
    arguments: [
      ("Good morning, Mr. Lund. How are you?", ["Good morning, Mr. Lund.", "How are you?"]),
      ("It costs 3.5 million. Really?!", ["It costs 3.5 million.", "Really?!"]),
      ("\"Is it?\" he asked.", ["\"Is it?\"", "he asked."]),
      ("好的。什么时候能来？下周二！", ["好的。", "什么时候能来？", "下周二！"]),
      ("嗯……我想想。", ["嗯……", "我想想。"]), ("no mark at all", ["no mark at all"]), ("…", ["…"]),
    ])
  func sentences(text: String, expected: [String]) {
    #expect(SentenceSplitter.sentences(of: text) == expected)
  }

  @Test("nothing of a turn is lost but blanks", arguments: ["a. b? c!  d", "一。二？三", " x ", "?"])
  func whole(text: String) {
    let joined = SentenceSplitter.sentences(of: text).joined()
    #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }
}
