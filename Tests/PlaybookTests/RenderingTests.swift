import Playbook
import Testing

@Suite struct RenderingTests {
  static func first(_ language: Language, _ text: String) -> Diagnostic? {
    let file = SourceFile(language: language, path: "openings.md", text: text)
    return Playbook.load(language, files: [file], parts: [.openings]).diagnostics.first
  }

  @Test("a mistake is shown with its line, a caret and the nearest name")
  func english() throws {
    let text = """
      # Openings
      kind: openings
      - A fact {#opening-fact}
        kind: fakt
        when: w
        example: e
      """
    let diagnostic = try #require(Self.first(.en, text))
    #expect(
      diagnostic.rendered(in: .en) == """
        en/openings.md:4:9: error: expected one of fact, question, referral, tool, statement, \
        demonstration, ask, value but saw 'fakt' [value-not-allowed]
            kind: fakt
                  ^^^^
        hint: did you mean 'fact'?
        """)
  }

  @Test("the caret stands under wide characters, and the sentences are Chinese")
  func chinese() throws {
    let text = """
      # 开场
      kind: openings
      - 用一个事实开场 {#开场}
        kind: fact
        when: w
        example: e
      """
    let diagnostic = try #require(Self.first(.zhHans, text))
    #expect(
      diagnostic.rendered(in: .zhHans) == """
        zh-Hans/openings.md:3:11: 错误: 编号只能用小写字母、数字和连字符，却是“开场” [malformed-id]
          - 用一个事实开场 {#开场}
                           ^^^^^^^
        提示: 写成这样：{#price-clarify-compare}
        """)
  }

  @Test("tabs of the line stay tabs above the caret, so that both are as wide")
  func tabs() throws {
    let text = "# Openings\nkind: openings\n- A fact {#a}\n\tkind: fact\n  when: w\n  example: e"
    let diagnostic = try #require(Self.first(.en, text))
    #expect(diagnostic.rendered(in: .en).contains("\n  \tkind: fact\n  ^\n"))
    let later = "# Openings\nkind: openings\n- A\tfact {#A}\n  kind: fact\n  when: w\n  example: e"
    let file = SourceFile(language: .en, path: "openings.md", text: later)
    let found = Playbook.load(.en, files: [file], parts: [.openings]).diagnostics
    let malformed = try #require(found.first { $0.mistake == .malformedID })
    #expect(malformed.rendered(in: .en).contains("\n  - A\tfact {#A}\n     \t     ^^^^\n"))
  }

  @Test(
    "what a file holds reaches the terminal without control characters",
    arguments: Language.allCases)
  func harmless(language: Language) throws {
    let text = "# Openings\nkind: openings\n- A \u{1B}[31mfact\u{202E} {#a}\n  kind: \u{9B}x\n"
    let file = SourceFile(language: language, path: "openings.md", text: text)
    for diagnostic in Playbook.load(language, files: [file], parts: [.openings]).diagnostics {
      let shown = diagnostic.rendered(in: language)
      #expect(
        shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!shown.contains("\u{202E}"))
    }
  }

  @Test("mistakes are sorted by path, line and column, whatever order the files come in")
  func sorted() {
    let files = ["b", "a", "c"].map {
      SourceFile(language: .en, path: "openings/\($0).md", text: "# T\nkind: x\nfoo\n  bar: 1\n")
    }
    let found = Playbook.load(.en, files: files).diagnostics.map { "\($0.path):\($0.line)" }
    #expect(
      found == [
        "en/openings/a.md:2", "en/openings/a.md:3", "en/openings/b.md:2", "en/openings/b.md:3",
        "en/openings/c.md:2", "en/openings/c.md:3",
      ])
  }
}
