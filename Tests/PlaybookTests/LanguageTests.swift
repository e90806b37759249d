import Playbook
import Testing

@Suite struct LanguageTests {
  @Test(
    "a language is read as people and locales write it",
    arguments: [
      ("zh", Language.zhHans), ("zh-CN", .zhHans), ("zh_TW", .zhHans), ("zh-Hant", .zhHans),
      ("zh_CN.UTF-8", .zhHans), ("zh-Hans", .zhHans), ("中文", .zhHans), ("ZH", .zhHans),
      ("en", .en), ("en_US.UTF-8", .en), ("en_GB@euro", .en), ("C", .en), ("C.UTF-8", .en),
      ("POSIX", .en), ("English", .en),
    ])
  func reads(text: String, language: Language) {
    #expect(Language(parsing: text) == language)
  }

  @Test(
    "a language without content is none", arguments: ["", "fr", "de_DE.UTF-8", ".", "english2"])
  func refuses(text: String) {
    #expect(Language(parsing: text) == nil)
  }
}
