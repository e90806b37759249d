import LineEditing
import Markup
import Testing

@Suite("The columns of a text")
struct WidthAgreementTests {
  @Test(
    "what breaks lines and what edits them count the same",
    arguments: [
      "", "abc", "你好", "，。！？", "ＡＢ", "…—“”", "é", "e\u{301}", "👍🏽", "👨‍👩‍👧", "❤️", "☎", "¥￥$", "שלום",
      "हिन्दी", "한국어", "ﾊﾝｶｸ", "①", "→", "─", "🇨🇳", "3️⃣", "〇", "　", "～", "·",
    ])
  func agree(text: String) {
    #expect(Columns.width(of: text) == ColumnWidth.columns(of: text), "\(text)")
  }
}
