import Markup
import Testing

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "a person's words stay words",
    arguments: [
      ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("# head", "\\# head"), ("- item", "\\- item"),
      ("+ item", "\\+ item"), ("12. item", "12\\. item"), ("1) item", "1\\) item"),
      ("3.5w", "3\\.5w"), ("about 3.5 per day", "about 3.5 per day"), ("> quote", "\\> quote"),
      ("[[Acme]] <b>", "\\[\\[Acme\\]\\] \\<b\\>"), ("&amp; AT&T a & b", "\\&amp; AT\\&T a & b"),
      ("a == b = c", "a \\=\\= b = c"), ("5% %%c%%", "5% \\%\\%c\\%\\%"), ("a-b", "a-b"),
      ("$5 | `x` \\", "\\$5 \\| \\`x\\` \\\\"), ("您好，“贵”。", "您好，“贵”。"), ("", ""),
    ])
  func escaping(text: String, expected: String) {
    #expect(Markdown.escaped(text) == expected)
  }

  @Test("line breaks and control characters never reach the file raw")
  func controls() {
    #expect(Markdown.escaped("a\n# b\u{1B}[31m") == "a \\# b\u{FFFD}\\[31m")
  }

  @Test(
    "front matter quotes what YAML would take for something else",
    arguments: [
      ("yes", "\"yes\""), ("a: b # c", "\"a: b # c\""),
      ("say \"hi\" \\", "\"say \\\"hi\\\" \\\\\""),
      ("two\nlines", "\"two lines\""), ("王总", "\"王总\""),
    ])
  func quoting(text: String, expected: String) {
    #expect(FrontMatter.quoted(text) == expected)
  }

  @Test("front matter keeps one type a property and leaves unknown ones empty")
  func frontMatter() {
    let matter = FrontMatter([
      ("type", .plain("call-note")), ("company", .link("A/B [x]|y")), ("contact", .text(nil)),
      ("none", .link("***")), ("tags", .list(["a/b", "c"])), ("empty", .list([])),
    ])
    #expect(
      matter.text == """
        ---
        type: call-note
        company: "[[A B x y]]"
        contact:
        none:
        tags:
          - a/b
          - c
        empty: []
        ---

        """)
  }
}
