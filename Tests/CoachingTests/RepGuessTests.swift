import Playbook
import TestSupport
import Testing
import Understanding

@testable import Coaching

struct RepGuessTests {
  private func guess(_ talk: [(String, String)], _ language: Language = .en) throws -> String? {
    let classifier = try #require(ShippedEars.classifier(language))
    return RepGuess(
      talk.map { (name: $0.0, text: $0.1) }, language: language, read: { classifier.read($0) }
    ).found?.name
  }

  @Test(
    "a name that says so is the rep's",
    arguments: [("Rep", "Lund"), ("sales rep", "Lund"), ("业务员", "王总"), ("销售", "客户")])
  func called(rep: String, customer: String) throws {
    #expect(try guess([(customer, "Hello."), (rep, "Hello.")]) == rep)
  }

  @Test(
    "who asks, introduces himself and shows his own is the rep",
    arguments: [
      ("en-cold-store", .en, "Karen Boyd"), ("en-lift-pitch", .en, "Rob"),
      ("zh-print-shop", .zhHans, "陈静"), ("zh-software-push", .zhHans, "小赵"),
    ] as [(String, Language, String)])
  func acts(name: String, language: Language, rep: String) throws {
    let turns = try TalkFile.talk(name, language).turns.map { ($0.name, $0.text) }
    #expect(try guess(turns, language) == rep)
    // The customer may as well speak first.
    #expect(try guess(Array(turns.dropFirst()), language) == rep)
  }

  @Test("where nobody does more of it than another, nobody is taken for the rep")
  func unclear() throws {
    #expect(
      try guess([("Ann", "Hello."), ("Bob", "Hi."), ("Ann", "Fine."), ("Bob", "Ok.")]) == nil)
  }
}
