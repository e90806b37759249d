import Markup
import Testing

@Suite("Columns")
struct ColumnsTests {
  @Test(
    "a Chinese character takes two columns, an accent none",
    arguments: [
      ("abc", 3), ("你好", 4), ("，。", 4), ("e\u{301}", 1), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("“…”", 3), ("❤️", 2),
      ("\u{301}", 0), ("", 0), ("한", 2), ("ｶ", 1), ("𠮷", 2), ("é", 1),
    ])
  func width(text: String, expected: Int) {
    #expect(Columns.width(of: text) == expected)
  }

  @Test(
    "lines break at blanks and beside Chinese characters, not before closing punctuation",
    arguments: [
      ("one two three", 8, ["one two", "three"]), ("one two", 7, ["one two"]),
      ("你们好世界", 4, ["你们", "好世", "界"]), ("你们好，世界", 6, ["你们", "好，世", "界"]),
      ("他说（好的）吧", 6, ["他说", "（好", "的）吧"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("用Swift写", 7, ["用Swift", "写"]), ("", 5, [""]), ("a  ", 5, ["a"]), ("ab ", 2, ["ab"]),
    ])
  func wrapping(text: String, columns: Int, expected: [String]) {
    #expect(Columns.wrapped(text, to: columns) == expected)
  }

  @Test("nothing but blanks is lost in wrapping", arguments: 2...30)
  func whole(columns: Int) {
    let text = "Ms Li 说：“每张订单（order）都要录两遍”，supercalifragilisticexpialidocious 👨‍👩‍👧 ok."
    let lines = Columns.wrapped(text, to: columns)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { Columns.width(of: $0) <= columns })
  }

  @Test("further lines of a paragraph stand under its first word")
  func hanging() {
    var layout = TextLayout(columns: 9)
    layout.addGap()
    layout.add("one two three", lead: " - ")
    layout.addGap()
    layout.add("", lead: "| ")
    #expect(layout.text == " - one\n   two\n   three\n\n|\n")
  }
}
