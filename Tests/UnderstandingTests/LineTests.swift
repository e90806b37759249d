import Playbook
import Testing

@testable import Understanding

@Suite("Taking a line apart")
struct LineTests {
  @Test(
    "what means alike is alike",
    arguments: [
      ("Don't you think?", "dont you think"), ("DO YOU USE SAP", "do you use sap"),
      ("you’re late", "you're late"), ("ｈｏｗ ｍａｎｙ", "how many"), ("can't", "cant"),
      ("12 vans", "1,400 vans"),
    ])
  func english(_ one: String, _ other: String) {
    #expect(
      Line(one, language: .en).units.map(\.word) == Line(other, language: .en).units.map(\.word))
  }

  @Test(
    "traditional and simplified, full-width and half-width are alike",
    arguments: [
      ("您現在用幾台機器？", "您现在用几台机器"), ("貴公司的預算是多少", "贵公司的预算是多少?"),
      ("ＣＲＭ系统", "crm系统"), ("用了１２年", "用了3年"), ("好， 行", "好行"),
    ])
  func chinese(_ one: String, _ other: String) {
    #expect(
      Line(one, language: .zhHans).units.map(\.word)
        == Line(other, language: .zhHans).units.map(\.word))
  }

  @Test(
    "forms of a word have one stem",
    arguments: [
      ("delay", "delays"), ("delay", "delaying"), ("stop", "stopped"), ("supply", "supplies"),
      ("lose", "losing"), ("be", "were"), ("people", "person"), ("improve", "improving"),
    ])
  func stems(_ one: String, _ other: String) {
    #expect(EnglishForms.stem(of: Array(one.utf8)) == EnglishForms.stem(of: Array(other.utf8)))
  }

  @Test("a stop outweighs a comma, and a question mark both")
  func marks() {
    #expect(
      Line("Well, yes. Right?", language: .en).units.map(\.mark) == [.comma, .stop, .question])
    #expect(Line("好，行。对吗？", language: .zhHans).units.map(\.mark).last == .question)
  }

  @Test("the words of some units are as they were written")
  func written() {
    let line = Line("Don’t you use SAP?", language: .en)
    #expect(line.written(0..<2) == "Don’t")
    #expect(line.written(3..<5) == "use SAP")
    #expect(Line("您现在用12台", language: .zhHans).written(3..<6) == "用12台")
  }

  @Test("a very long line is read at its beginning and its end")
  func long() {
    let text = "start " + String(repeating: "and more ", count: 5000) + "end"
    let line = Line(text, language: .en)
    #expect(line.units.count == Line.longest)
    #expect(line.written(0..<1) == "start")
    #expect(line.written(Line.longest - 1..<Line.longest) == "end")
  }

  @Test("every traditional character has one simplified twin, and twins are left alone")
  func pairs() {
    let old = Array(ScriptPairs.traditional.unicodeScalars)
    let new = Array(ScriptPairs.simplified.unicodeScalars)
    #expect(old.count == new.count)
    #expect(new.allSatisfy { $0.value <= 0xFFFF })
    #expect(ScriptPairs.simplified(0x56FD) == 0x56FD)
    #expect(ScriptPairs.simplified(0x570B) == 0x56FD)
  }
}
