import Customer
import FoundationEssentials
import Playbook
import Records
import Reports
import TestSupport
import Testing
import VisitModel

/// The keys that other programs rely on; a key that is missing fails the decoding, a null doesn't.
private struct Decoded: Decodable {
  enum Key: String, CodingKey, CaseIterable {
    case version, id, language, start, minutes, kind, people, objective, best, minimum, needs
    case objections, signals, offers, outcome, nextStep, owed, unknowns, gates, flags, account
  }
  enum Outcome: String, CodingKey { case `class`, reason }
  enum Need: String, CodingKey, CaseIterable {
    case words, level, kind, side, amount, unit, who, confirmed
  }

  let missing: [String]
  let version: Int
  let minutes: Int?
  let outcome: String
  let amounts: [Double?]
  let units: [String?]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    var missing = Key.allCases.filter { !container.contains($0) }.map(\.rawValue)
    version = try container.decode(Int.self, forKey: .version)
    minutes = try container.decode(Int?.self, forKey: .minutes)
    outcome = try container.nestedContainer(keyedBy: Outcome.self, forKey: .outcome)
      .decode(String.self, forKey: .class)
    var needs = try container.nestedUnkeyedContainer(forKey: .needs)
    var (amounts, units): ([Double?], [String?]) = ([], [])
    while !needs.isAtEnd {
      let need = try needs.nestedContainer(keyedBy: Need.self)
      missing += Need.allCases.filter { !need.contains($0) }.map { "needs.\($0.rawValue)" }
      amounts.append(try need.decode(Double?.self, forKey: .amount))
      units.append(try need.decode(String?.self, forKey: .unit))
    }
    (self.missing, self.amounts, self.units) = (missing, amounts, units)
  }
}

@Suite("The note as JSON")
struct NoteJSONTests {
  private func decoded(_ note: CallNote) throws -> Decoded {
    let text = try NoteJSON(note, phrases: ShippedContent.phrases(.en)).text
    return try JSONDecoder().decode(Decoded.self, from: Data(text.utf8))
  }

  @Test("every key is there, even where nothing is known")
  func keys() throws {
    for note in [
      SampleNotes.empty, SampleNotes.open, SampleNotes.english, SampleNotes.chinese,
    ] {
      let object = try decoded(note)
      #expect(object.missing == [])
      #expect(object.version == 1)
    }
    #expect(try decoded(SampleNotes.empty).minutes == nil)
    #expect(try decoded(SampleNotes.empty).outcome == "open")
    #expect(try decoded(SampleNotes.english).outcome == "advance")
  }

  @Test(
    "a sum's unit says what is counted and for how long",
    arguments: [
      (Sum.Measure.money, "CNY", nil, "CNY"), (.money, "EUR", .month, "EUR/month"),
      (.money, nil, nil, nil), (.percent, nil, nil, "%"), (.percent, nil, .year, "%/year"),
      (.number, "tons", nil, "tons"), (.number, "次", .week, "次/week"),
    ] as [(Sum.Measure, String?, Sum.Period?, String?)])
  func unit(measure: Sum.Measure, unit: String?, period: Sum.Period?, expected: String?) throws {
    let sum = Sum(
      written: "w", thousandths: 2_500, measure: measure, unit: unit, period: period)
    let need = Need(words: "w", kind: .implied, amount: sum)
    let note = SampleNotes.note(
      SampleNotes.told([.open, .consult, .needHeard(id: 1, need: need)]))
    #expect(try decoded(note).units == [expected])
    #expect(try decoded(note).amounts == [2.5])
  }

  @Test(
    "an amount is a number where it is clear, and null where not",
    arguments: [
      (nil, "null"), (300_000_000, "300000"), (1_500, "1.5"),
      (Int.max / 1000 * 1000, "9223372036854775"), (-2_000, "-2"),
    ]
      as [(Int?, String)])
  func amount(thousandths: Int?, expected: String) throws {
    let sum = Sum(written: "some", thousandths: thousandths, measure: .number)
    let need = Need(words: "w", kind: .implied, amount: sum)
    let note = SampleNotes.note(
      SampleNotes.told([.open, .consult, .needHeard(id: 1, need: need)]))
    let text = try NoteJSON(note, phrases: ShippedContent.phrases(.en)).text
    #expect(text.contains("\"amount\":\(expected),\"amountWritten\":\"some\""))
  }

  @Test("a date without a clear day keeps the words as written")
  func date() throws {
    let text = try NoteJSON(SampleNotes.open, phrases: ShippedContent.phrases(.en)).text
    #expect(text.contains("\"date\":\"after the holidays\""))
    let empty = try NoteJSON(SampleNotes.empty, phrases: ShippedContent.phrases(.en)).text
    #expect(empty.contains("\"nextStep\":null"))
  }
}
