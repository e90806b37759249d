import Customer
import Playbook

/// Reads out of a line that the rep says to the customer who does what by when.
///
/// Whoever is named first acts: "if you send me the plans by Friday" is the customer's step, "I'll send you the plans" ours.
/// Whoever is only given something, or asked politely by the way, doesn't act; what isn't told stays open.
public struct StepReader: Sendable {
  private let days: WrittenDay
  private let today: Day
  private let minute: Int?
  private let actors: ActorReader
  private let ours: PhraseTable
  private let customers: PhraseTable

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - words: the words of the content, of every language that is understood.
  ///   - today: the day on which the line is said.
  ///   - minute: minutes after midnight at which it is said, where known.
  public init(words: WordList, today: Day, minute: Int? = nil) {
    days = WrittenDay(words: words)
    self.today = today
    self.minute = minute
    actors = ActorReader(words)
    ours = PhraseTable(words.classes["ours"] ?? [])
    customers = PhraseTable(
      (words.classes[GrammarClass.hearer.id] ?? []) + (words.classes["theirs"] ?? []))
  }

  /// Reads a line.
  ///
  /// - Parameter text: the line as it was said.
  /// - Returns: the step; what the line doesn't say stays nil.
  public func read(_ text: String) -> NextStep {
    let when = days.find(in: text, today: today, minute: minute).first?.when
    var step = NextStep(side: nil, actor: nil, action: text.trimmed, when: when)
    // Read as English, Chinese falls into its characters, and names in Latin letters stay whole.
    let line = Line(text, language: .en)
    if let actor = actors.actor(in: line) {
      step.actor = actor.name
      step.side = actor.side
    } else {
      step.side = firstMentioned(line.units)
    }
    return step
  }

  /// The side that is spoken of first, where nobody was read to act.
  private func firstMentioned(_ units: [Line.Unit]) -> NextStep.Side? {
    for place in units.indices {
      if ours.holds(units, at: place) { return .ours }
      if customers.holds(units, at: place) { return .customer }
    }
    return nil
  }
}
