import Markup
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test("no text is taken for markup")
  func escaping() {
    let piece = HTML("p", [("title", "\"'<")], [HTML(text: "<b>&\u{1B}</b>\n'x'")])
    #expect(
      piece.source
        == "<p title=\"&quot;&#39;&lt;\">&lt;b&gt;&amp;\u{FFFD}&lt;/b&gt; &#39;x&#39;</p>")
  }

  @Test("a person's words keep their own direction of writing")
  func direction() {
    #expect(HTML("li", text: "שלום").source == "<li dir=\"auto\">שלום</li>")
  }

  @Test("a page names its language, fetches nothing and runs no script")
  func page() {
    let page = Page(title: "<t>", language: "zh-Hans", style: "p { }", body: [HTML("p", text: "x")])
    #expect(page.source.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n"))
    #expect(page.source.contains("<title>&lt;t&gt;</title>"))
    #expect(page.source.contains("prefers-color-scheme: dark"))
    #expect(page.source.contains("size: A4"))
    for word in ["<script", "http://", "https://", "url(", "@import", "src="] {
      #expect(!page.source.contains(word))
    }
  }

  @Test(
    "blanks are folded and control characters replaced, letters of every script stay",
    arguments: [
      ("a\r\n\tb", "a b"), (" a  b ", "a b"), ("\u{0}\u{9B}", "\u{FFFD}\u{FFFD}"),
      ("\u{202E}x", "\u{FFFD}x"), ("שלום", "שלום"), ("👨‍👩‍👧", "👨‍👩‍👧"),
    ])
  func harmless(text: String, expected: String) {
    #expect(PlainText.line(text) == expected)
  }

  @Test("the lines of a text are kept, empty ones at the ends are not")
  func lines() {
    #expect(PlainText.lines("\n\na\r\n\nb\u{7}\n\n") == ["a", "", "b\u{FFFD}"])
    #expect(PlainText.lines("") == [])
  }
}
