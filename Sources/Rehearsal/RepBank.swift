import Playbook
import VisitModel

/// The sentences that scripted reps speak: the banks of the content, in one language.
public struct RepBank: Sendable {
  private let questions: [QuestionKind: [String]]
  private let phrases: [RepPhrase: [String]]
  /// The sentences by which the closing techniques ask.
  let closings: [String]
  /// The sentences that ask for a next logical action.
  let actions: [String]

  /// Takes the banks out of a playbook.
  ///
  /// - Parameters:
  ///   - playbook: the content in the language of the talk.
  ///   - trade: the trade, whose own questions come in.
  public init(_ playbook: Playbook, trade: String) {
    var questions: [QuestionKind: [String]] = [:]
    for question in playbook.questions {
      guard let kind = question.spin, !question.isRedevelop else { continue }
      guard question.trades.isEmpty || question.trades.contains(trade) else { continue }
      questions[kind, default: []].append(question.words)
    }
    self.questions = questions
    var phrases: [RepPhrase: [String]] = [:]
    for phrase in RepPhrase.allCases {
      phrases[phrase] = playbook.phrases.text(id: phrase.rawValue).split(separator: "\n")
        .map(String.init)
    }
    self.phrases = phrases
    closings = playbook.closings.flatMap(\.examples)
    actions = playbook.actions.map(\.ask).filter { !$0.isEmpty }
  }

  /// The questions of a kind, in the order of the banks.
  func questions(_ kind: QuestionKind) -> [String] { questions[kind] ?? [] }

  /// The ways of a phrase.
  func ways(_ phrase: RepPhrase) -> [String] { phrases[phrase] ?? [] }
}
