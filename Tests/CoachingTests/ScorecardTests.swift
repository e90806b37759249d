import FoundationEssentials
import Playbook
import TestSupport
import Testing
import Understanding

@testable import Coaching

/// What rules make of a talk.
struct ScorecardTests {
  private func card(
    _ name: String, _ language: Language, rules: [ScoringRule]? = nil
  ) throws -> (talk: Talk, card: Scorecard) {
    let talk = try TalkFile.talk(name, language)
    let facts = TalkFacts(talk, steps: try TalkSample.steps(language))
    return (talk, Scorecard(talk, facts, rules: try rules ?? TalkSample.rules(language)))
  }

  @Test(
    "a whole talk's scorecard stays as it is",
    arguments: [
      ("en-cold-store", .en), ("en-lift-pitch", .en), ("zh-print-shop", .zhHans),
      ("zh-software-push", .zhHans),
    ] as [(String, Language)])
  func golden(name: String, language: Language) throws {
    let (_, card) = try card(name, language)
    var lines = ["total \(card.total.map(String.init) ?? "-")"]
    for finding in card.findings {
      let value = finding.value.map(String.init) ?? "-"
      let turns = finding.evidence.map { "\($0.spot.turn + 1)" }.joined(separator: " ")
      lines.append(
        "\(finding.rule.id) \(value) \(finding.earned)/\(finding.of) \(turns)")
    }
    #expect(
      Golden.difference(lines.joined(separator: "\n") + "\n", "scorecards/\(name).txt") == nil)
  }

  @Test(
    "a good talk scores far above a bad one",
    arguments: [
      ("en-cold-store", "en-lift-pitch", .en), ("zh-print-shop", "zh-software-push", .zhHans),
    ] as [(String, String, Language)])
  func order(good: String, bad: String, language: Language) throws {
    let (better, worse) = (try card(good, language).card, try card(bad, language).card)
    let (high, low) = (try #require(better.total), try #require(worse.total))
    #expect(high > low + 30)
  }

  @Test("at most three strengths and three changes, each with words of the talk and their turn")
  func chosen() throws {
    let (talk, card) = try card("en-lift-pitch", .en)
    #expect(card.changes.count == 3 && card.strengths.count <= 3)
    #expect(card.focus == card.changes.first)
    for finding in card.changes + card.strengths {
      #expect(!finding.evidence.isEmpty)
      for quote in finding.evidence {
        #expect(talk.turns[quote.spot.turn].text.contains(quote.words))
      }
    }
    for finding in card.changes { #expect(finding.better?.contains("{words}") == false) }
  }

  @Test("the same talk gives the same findings")
  func same() throws {
    #expect(try card("zh-print-shop", .zhHans).card == card("zh-print-shop", .zhHans).card)
  }

  @Test("a talk with few turns isn't scored and says why")
  func short() throws {
    let talk = try TalkSample.talk(TalkMeasureTests.need + "R: I see.\nC: Yes.")
    let card = Scorecard(talk, TalkFacts(talk), rules: try TalkSample.rules())
    #expect(card.total == nil)
    #expect(card.reason == .tooFewRepTurns(found: 2, enough: Scorecard.enoughTurns))
    #expect(card.strengths.isEmpty && card.changes.isEmpty && card.focus == nil)
  }

  @Test("every system from M18 to M30 has a rule, and every rule a line to try")
  func methods() throws {
    for language in Language.allCases {
      let rules = try TalkSample.rules(language)
      let methods = rules.flatMap(\.methods)
      for number in 18...30 { #expect(methods.contains("M\(number)")) }
      #expect(rules.allSatisfy { !$0.tries.isEmpty && !$0.source.isEmpty })
    }
  }

  @Test("the rules have the same version in both languages, another with another number")
  func version() throws {
    let rules = try TalkSample.rules(.en)
    #expect(
      ScoringRule.version(of: rules) == ScoringRule.version(of: try TalkSample.rules(.zhHans)))
    let laid = try overlaid("weight: 9")
    #expect(ScoringRule.version(of: rules) != ScoringRule.version(of: laid))
  }

  private func overlaid(_ detail: String) throws -> [ScoringRule] {
    let text = """
      # Ours
      kind: scoring

      - The rep asks for difficulties: at least twice. {#score-problems-asked}
        \(detail)
      """
    return Playbook.load(
      .en, files: try ShippedContent.files(.en),
      overlay: [SourceFile(language: .en, path: "rules/score.md", text: text)], parts: [.rules]
    ).playbook.scoringRules
  }

  @Test("a folder of one's own changes a number and a weight and keeps the rest")
  func overlay() throws {
    let rule = try #require(try overlaid("least: 5").first { $0.id == "score-problems-asked" })
    #expect(rule.least == 5)
    #expect(rule.floor == 0 && rule.weight == 3 && !rule.tries.isEmpty)
    let heavy = try #require(try overlaid("weight: 9").first { $0.id == "score-problems-asked" })
    #expect(heavy.weight == 9 && heavy.least == 2)
  }

  @Test(
    "points grow evenly between the limits",
    arguments: [(4, 0), (5, 14), (11, 100), (14, 100), (20, 50), (26, 0), (40, 0)])
  func share(value: Int, expected: Int) throws {
    let rule = try #require(try TalkSample.rules().first { $0.measure == .questions })
    #expect(rule.share(of: value) == expected)
  }

  @Test(
    "one more fault never raises what its rule earns",
    arguments: [
      (.stackedQuestions, "R: How many do you use? Who looks after them?\nC: Ten."),
      (.leadingQuestions, "R: Don't you agree that steel looks better?\nC: Perhaps."),
      (.challengingWhys, "R: Why did you choose such a small firm?\nC: It was cheap."),
      (.dataAsked, "R: How many people work in your office?\nC: Forty."),
      (.earlyCloses, "R: Then let's sign now.\nC: No."),
      (.earlySolutions, "R: Our new series has a touch panel and a phone app.\nC: Right."),
    ] as [(TalkMeasure, String)])
  func faults(measure: TalkMeasure, fault: String) throws {
    let rule = try #require(try TalkSample.rules().first { $0.measure == measure })
    var earned: [Int] = []
    for count in 0...3 {
      let text = String(repeating: fault + "\n", count: count) + TalkMeasureTests.need
      let talk = try TalkSample.talk(text)
      let value = try #require(try TalkSample.value(measure, talk))
      earned.append(rule.share(of: value))
    }
    #expect(zip(earned, earned.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(earned[0] > earned[3])
  }
}

/// The talks of the tests.
enum TalkFile {
  /// A talk of `Tests/Talks`: the first who speaks is the rep.
  static func talk(_ name: String, _ language: Language) throws -> Talk {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Talks/\(name).txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var rep: String?
    let lines = text.split(separator: "\n").enumerated().map { index, line in
      let parts = line.split(maxSplits: 1) { $0 == ":" || $0 == "：" }
      let name = String(parts[0])
      rep = rep ?? name
      return TalkReader.Line(
        speaker: name == rep ? .rep : .customer, name: name,
        text: String(parts[1].drop(while: \.isWhitespace)), line: index + 1)
    }
    return try TalkSample.reader(language).talk(lines, source: .named, rep: rep ?? "")
  }
}
