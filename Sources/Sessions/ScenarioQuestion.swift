import Playbook

/// One question of the walk that makes a scenario.
struct ScenarioQuestion: Hashable {
  /// How it is answered.
  enum Form: Hashable {
    /// Words as they are; words to look for, parted by slashes or commas; a whole number.
    case text, words, number
    /// One of a few values, each with the id of its name.
    case choice([Choice])
    /// One or several of a few things of the scenario, by their numbers.
    case picks([Pick], isMany: Bool)
  }

  /// A value and the phrase that names it.
  struct Choice: Hashable {
    let value: String
    let phrase: String
  }

  /// Something of the scenario and its words.
  struct Pick: Hashable {
    let key: String
    let words: String
  }

  /// Where the answer is kept.
  let key: String
  /// What is asked.
  let ask: ScenarioAsk
  /// How it is answered.
  var form = Form.text
  /// Whether there is no going on without it.
  var isRequired = true
  /// What an empty line stands for; nil where it passes the question over.
  var standard: String?
  /// The number among several answers to the same question; nil where there is only one.
  var number: Int?
  /// What it is about, in the trainer's own words.
  var about = ""
  /// The kind of question that a model question has to be heard as, and the words of which it has to hold one.
  var opens: Int?
}

/// Everything that the walk asks; the raw value ends the id of its phrase: question, reason and example, parted by bars.
public enum ScenarioAsk: String, CaseIterable, Sendable {
  /// Each case names one question; the content says what it is.
  case title, trade, difficulty, behaviour, stage, rung, winnable, turns, minutes, place, brief
  case product, productMore, benefit, productWords, price, productAnswers
  case proof, proofMore, proofWords, proofShows
  case person, personMore, personTitle, style, influence, role, about, greeting, likes, chat
  case subject, subjectMore, subjectWords
  case factSurface, factPresent, factProblem, factConsequence, factWorth, factSecond, factMore
  case factTier, factKind, factSubject, factAfter, named, factWords, amount, factSay
  case askPresent, askProblem, askConsequence, askWorth
  case objection, objectionMore, family, objectionKind, cause, objectionSay, again, means, settle
  case objectionWords, answer, settled
  case step, stepMore, result, trust, value, stepWords, stepSay, stepAsk
  case goalFact, goalStep, goalLeave
  case endingOrder, endingAdvance, endingContinuation, endingNoSale, endingSay, lesson

  /// The id of its phrase.
  public var phraseID: String { "scenario-ask-\(identifier)" }

  /// The ids of the phrases of all.
  public static let phraseIDs: [String] = allCases.map(\.phraseID)
}
