import FoundationEssentials
import Testing

@testable import Understanding

@Suite("A reading as JSON")
struct ReadingJSONTests {
  /// The keys that every object has.
  private struct Heard: Decodable {
    struct Named: Decodable {
      var label: String?
      var confidence: Double
    }
    struct Flagged: Decodable {
      var label: Bool
      var confidence: Double
    }
    var text: String
    var language: String
    var speaker: String?
    var question: Bool
    var spin: Named
    var eric: Named
    var form: String?
    var traits: [String]
    var faults: [String]
    var objection: Named
    var buyingSignal: Flagged
    var closing: Named
    var because: [String: [String]]
  }

  private func heard(_ text: String, _ speaker: Speaker? = nil) throws -> Heard {
    let json = Shipped.read(text, speaker).json(of: Utterance(text, speaker: speaker))
    return try JSONDecoder().decode(Heard.self, from: Data(json.utf8))
  }

  @Test(
    "it is valid, gives the text back, and has every key",
    arguments: [
      "How many \"vans\" do you run?", "back\\slash and \u{1} control", "太貴了\t", "🙂", "\u{7F}",
    ])
  func valid(_ text: String) throws {
    let heard = try heard(text)
    #expect(heard.text == text)
    #expect((0...1).contains(heard.spin.confidence))
  }

  @Test("what decided is named for each label that there is")
  func because() throws {
    let heard = try heard("How many people work there at the moment?", .rep)
    #expect(heard.spin.label == "situation")
    #expect(heard.because["spin"]?.isEmpty == false)
    #expect(heard.because["objection"] == nil)
    #expect(heard.speaker == "rep")
  }

  @Test("a share has at most three places", arguments: [(0.0, "0"), (0.0704, "0.070"), (1.0, "1")])
  func shares(_ share: Double, _ text: String) {
    var json = JSONText()
    json.share(share)
    #expect(json.text == text)
  }
}
