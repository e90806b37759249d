import Playbook
import Records
import Testing

@testable import ridealong

@Suite("What every command works with")
struct ShellPartsTests {
  func surroundings(_ environment: [String: String]) -> Surroundings {
    Surroundings(
      environment: environment, workingFolder: "/here", inputIsTerminal: false,
      outputIsTerminal: false, errorIsTerminal: false)
  }

  @Test(
    "the first of option and variables that isn't empty decides the language",
    arguments: [
      ("zh", ["RIDEALONG_LANG": "en"], Language.zhHans), (nil, [:], .en),
      (nil, ["RIDEALONG_LANG": "zh-CN", "LC_ALL": "en_US.UTF-8"], .zhHans),
      (nil, ["RIDEALONG_LANG": "", "LC_ALL": "", "LANG": "zh_CN.UTF-8"], .zhHans),
      (nil, ["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .en),
      (nil, ["LC_MESSAGES": "fr_FR", "LANG": "zh_CN"], .en),
    ] as [(String?, [String: String], Language)])
  func language(_ option: String?, _ environment: [String: String], _ wanted: Language) {
    let choice = LanguageChoice(option: option, surroundings: surroundings(environment))
    #expect(choice.language == wanted)
  }

  @Test("a language that isn't spoken and traditional Chinese are known as such")
  func unknownLanguage() {
    let french = LanguageChoice(option: nil, surroundings: surroundings(["LANG": "fr_FR.UTF-8"]))
    #expect(french.isUnknown && french.origin == .variable(.locale))
    let taiwan = LanguageChoice(option: nil, surroundings: surroundings(["LANG": "zh_TW.UTF-8"]))
    #expect(taiwan.isTraditional && !taiwan.isUnknown)
    let mainland = LanguageChoice(option: nil, surroundings: surroundings(["LANG": "zh_CN.UTF-8"]))
    #expect(!mainland.isTraditional)
  }

  @Test("shared options are seen before the line is read, and not behind two hyphens")
  func early() {
    let early = EarlyOptions(["notes", "--lang", "zh", "--prompts=/p", "--json", "--bad"])
    #expect(early.language == "zh" && early.prompts == "/p" && early.isJSON && !early.isPlain)
    let behind = EarlyOptions(["notes", "amend", "last", "--", "--lang", "zh", "--json"])
    #expect(behind.language == nil && !behind.isJSON)
    #expect(EarlyOptions(["--lang"]).language == nil)
    #expect(EarlyOptions(["--lang", "--json"]).language == nil)
  }

  @Test(
    "yes and no are taken in both languages",
    arguments: [
      ("y", YesNo.yes), (" YES ", .yes), ("是", .yes), ("好", .yes), ("n", .no), ("No", .no),
      ("否", .no), ("不", .no), ("", .no),
    ])
  func yesNo(_ typed: String, _ wanted: YesNo) {
    #expect(YesNo.read(typed, standard: .no) == wanted)
  }

  @Test("what is neither yes nor no is asked again")
  func neither() {
    #expect(YesNo.read("perhaps", standard: .no) == nil)
    #expect(YesNo.read("", standard: nil) == nil)
  }

  @Test("letters, widths and blanks don't matter where names are compared")
  func folding() {
    #expect(Folded(" ＡＣＭＥ　 Feed\n") == Folded("acme feed"))
    #expect(Folded("Straße, Zürich").contains("ZÜRICH"))
    #expect(Folded("华兴饲料").contains("饲料"))
    #expect(!Folded("Acme").contains("acne"))
  }

  @Test("a choice is taken by its number, full-width digits too", arguments: ["2", "２", " 2 "])
  func choices(_ typed: String) { #expect(FirstChoice(typed: typed) == .after) }

  @Test("a number that isn't offered is no choice", arguments: ["0", "6", "two", ""])
  func noChoice(_ typed: String) { #expect(FirstChoice(typed: typed) == nil) }

  @Test("columns line up where Chinese stands beside English")
  func table() {
    let table = Table(
      head: ["id", "who", "next"], rows: [["a", "华兴", "x\ny"], ["bcd", "Li", ""]])
    #expect(table.text(width: nil) == "id   who   next\na    华兴  x y\nbcd  Li    \n")
    let wide = Table(
      head: ["id", "who", "next"], rows: [["a", String(repeating: "x", count: 99), "y"]])
    #expect(wide.text(width: 40).hasSuffix("a   xxxxxxxxxxxxx...  y\n"))
    let long = Table(head: ["id", "next"], rows: [["a", "一二三四五六七八九十"]])
    #expect(long.text(width: 16) == "id  next\na   一二三四...\n")
  }
}
