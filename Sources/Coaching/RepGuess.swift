import Playbook
import Understanding

/// Finds out which of the speakers of a transcript sells.
public struct RepGuess: Sendable {
  /// Why somebody is taken for the rep.
  public enum Reason: Hashable, Sendable {
    /// The transcript calls him a rep; he does what reps do.
    case called, acts
  }

  /// Who is taken for the rep, and why; nil where it can't be told surely enough.
  public let found: (name: String, reason: Reason)?

  /// Names that transcripts give to the side that sells, in small letters.
  private static let names = [
    "rep", "sales", "seller", "salesperson", "salesman", "saleswoman", "sales rep",
    "account executive",
    "agent", "advisor", "consultant", "销售", "业务员", "业务", "销售员", "销售代表", "销售顾问", "顾问", "客户经理",
    "我", "me",
  ]
  /// How many turns of each speaker are looked at.
  private static let looked = 30

  /// Looks at what each speaker says.
  ///
  /// - Parameters:
  ///   - turns: who said what, in its order.
  ///   - language: the language.
  ///   - read: reads a line.
  public init(
    _ turns: [(name: String, text: String)], language: Language,
    read: (Utterance) -> Reading
  ) {
    let names = turns.reduce(into: [String]()) { if !$0.contains($1.name) { $0.append($1.name) } }
    let called = names.filter { RepGuess.isCalledRep($0) }
    if called.count == 1 {
      found = (called[0], .called)
      return
    }
    let points = names.map { name in
      (name: name, points: RepGuess.points(turns.filter { $0.name == name }, language, read))
    }
    let sorted = points.enumerated().sorted {
      ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
    }.map(\.element)
    guard let first = sorted.first, first.points >= 6,
      sorted.dropFirst().allSatisfy({ $0.points * 2 <= first.points })
    else {
      found = nil
      return
    }
    found = (first.name, .acts)
  }

  private static func isCalledRep(_ name: String) -> Bool {
    let plain = name.lowercased()
    return names.contains { plain == $0 || plain.hasPrefix($0 + " ") || plain.hasPrefix($0 + "（") }
  }

  /// What speaks for selling: asking, saying who one is and why one comes, showing one's own, closing.
  private static func points(
    _ turns: [(name: String, text: String)], _ language: Language, _ read: (Utterance) -> Reading
  ) -> Int {
    var points = 0
    for turn in turns.prefix(looked) {
      for text in SentenceSplitter.sentences(of: turn.text) {
        let reading = read(Utterance(text, language: language, speaker: .rep))
        if reading.isQuestion, (reading.spin?.confidence ?? 0) >= 0.6, reading.spin?.label != nil {
          points += 1
        }
        guard reading.act.confidence >= 0.5, let act = reading.act.label else { continue }
        switch act {
        case .whoWeAre, .whyHere, .whyTime, .openingFact, .openingReferral, .openingTool:
          points += 2
        case .feature, .advantage, .benefit, .summary, .clarify, .test, .acknowledge: points += 2
        case .openingQuestion, .confirmation, .nextStep: points += 1
        case .praise, .smallTalk: break
        }
      }
    }
    return points
  }
}
