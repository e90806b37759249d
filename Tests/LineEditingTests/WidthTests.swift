import Testing

@testable import LineEditing

@Suite("Column width")
struct WidthTests {
  @Test(
    "characters take the columns that terminals give them",
    arguments: [
      ("a", 1), ("", 0), ("你", 2), ("，", 2), ("：", 2), ("ａ", 2), ("／", 2), ("한", 2), ("ひ", 2),
      ("ｱ", 1),
      ("…", 1), ("—", 1), ("“", 1), ("①", 1), ("★", 1), ("é", 1), ("e\u{301}", 1), ("👍", 2),
      ("👍🏽", 2),
      ("👨‍👩‍👧", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("🇩🇪", 2), ("𠮷", 2), ("\u{200B}", 0), ("\u{AD}", 1),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("\n", 0), ("你a好", 5), ("　", 2), ("￥", 2), ("¥", 1),
      ("、", 2),
    ])
  func columns(_ text: String, _ wanted: Int) {
    #expect(ColumnWidth.columns(of: text) == wanted)
  }

  @Test(
    "a text is cut before the character that doesn't fit",
    arguments: [
      (0, ""), (1, "a"), (2, "a"), (3, "a你"), (9, "a你b"),
    ])
  func cut(_ limit: Int, _ wanted: String) {
    #expect(ColumnWidth.cut("a你b", to: limit) == wanted)
  }
}

@Suite("Printable text")
struct PrintableTests {
  @Test(
    "control characters are shown, not sent",
    arguments: [
      ("a\u{1B}[2Jb", "a␛[2Jb"), ("\u{7}", "␇"), ("\u{7F}", "␡"), ("\u{9B}m", "\u{FFFD}m"),
      ("a\tb", "a b"),
      ("\r", "␍"), ("a\nb", "a\nb"), ("\u{202E}x", "\u{FFFD}x"), ("你好👨‍👩‍👧", "你好👨‍👩‍👧"),
    ])
  func text(_ raw: String, _ wanted: String) {
    #expect(Printable.text(raw) == wanted)
  }

  @Test(
    "only sequences that set colours pass through painted text",
    arguments: [
      ("\u{1B}[1;31mx\u{1B}[0m", "\u{1B}[1;31mx\u{1B}[0m", "x"), ("\u{1B}[2Jx", "␛[2Jx", "␛[2Jx"),
      ("\u{1B}[31", "␛[31", "␛[31"), ("\u{1B}]0;t\u{7}", "␛]0;t␇", "␛]0;t␇"),
    ])
  func painted(_ raw: String, _ painted: String, _ plain: String) {
    #expect(Printable.painted(raw) == painted)
    #expect(Printable.plain(raw) == plain)
  }

  @Test(
    "a line has one kind of break and no control characters",
    arguments: [
      ("a\r\nb", "a\nb"), ("a\rb\n", "a\nb\n"), ("a\u{2028}b\u{85}", "a\nb\n"),
      ("\u{1B}\u{0}", "\u{FFFD}\u{FFFD}"),
    ])
  func line(_ raw: String, _ wanted: String) {
    #expect(Printable.line(raw) == wanted)
  }
}

@Suite("History")
struct HistoryTests {
  @Test("a line entered again moves to the end, and the oldest go over the limit")
  func dedupe() {
    var history = History(["a", "b", "a", " "], limit: 3)
    #expect(history.entries == ["b", "a"])
    history.add("b")
    history.add("")
    history.add("c")
    history.add("d")
    #expect(history.entries == ["b", "c", "d"])
  }
}
