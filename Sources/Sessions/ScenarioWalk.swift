import Playbook
import Understanding
import VisitModel

/// The walk that makes a scenario: one question at a time, each with its reason and an example.
public struct ScenarioWalk {
  /// What a typed line leads to.
  public struct Step {
    /// Lines to show.
    public var say: [String] = []
    /// The text to put into the next line, for a question gone back to.
    public var restore: String?
    /// Whether the answers have changed and are to be kept.
    public var isChanged = false
    /// Whether the walk is left for now.
    public var isLeft = false
  }

  /// What was answered so far.
  public private(set) var answers: ScenarioAnswers
  private let phrases: Phrases
  private let commands: [WordEntry]
  private let language: Language
  /// What kind of question a line is heard as; nil where that isn't sure.
  private let kind: (String) -> QuestionKind?

  /// Begins a walk, or goes on with one.
  ///
  /// - Parameters:
  ///   - answers: what was answered so far.
  ///   - playbook: what the screen says, and the words that commands are called by.
  ///   - kind: what kind of question a line of the scenario's language is heard as; nil where that isn't sure.
  public init(
    _ answers: ScenarioAnswers, playbook: Playbook, kind: @escaping (String) -> QuestionKind?
  ) {
    self.answers = answers
    self.kind = kind
    phrases = playbook.phrases
    commands = playbook.words(in: "scenario-commands")
    language = Language(rawValue: answers.language) ?? playbook.language
  }

  /// The question that is to be answered; nil where all are.
  var question: ScenarioQuestion? { ScenarioScript(answers).next }

  /// Whether everything is answered.
  public var isOver: Bool { question == nil }

  /// The question with its reason, an example, and what may be chosen.
  public var screen: Screen {
    guard let question else { return Screen(lines: [], prompt: "") }
    let about = question.about.isEmpty ? "–" : question.about
    var lines = phrases.text(id: question.ask.phraseID, [("about", about)])
      .split(separator: "\n").map(String.init)
    if let number = question.number, !lines.isEmpty {
      lines[0] = say(.numbered, ("question", lines[0]), ("number", String(number)))
    }
    lines += choices(of: question).enumerated().map { place, words in
      "  " + say(.choice, ("number", String(place + 1)), ("words", words))
    }
    if let standard = question.standard {
      lines.append("  " + say(.standard, ("answer", shown(standard, question))))
    } else if !question.isRequired {
      lines.append("  " + say(.optional))
    }
    return Screen(lines: [""] + lines, prompt: "> ")
  }

  /// A phrase by its id.
  func name(_ phrase: String) -> String { phrases.text(id: phrase) }

  func say(_ phrase: ScenarioWalkPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: phrase.rawValue, values)
  }

  private func choices(of question: ScenarioQuestion) -> [String] {
    switch question.form {
    case .text, .words, .number: []
    case .choice(let choices): choices.map { phrases.text(id: $0.phrase) }
    case .picks(let picks, _): picks.map { $0.words.isEmpty ? say(.admission) : $0.words }
    }
  }

  /// The answer that an empty line stands for, as it would be typed.
  private func shown(_ standard: String, _ question: ScenarioQuestion) -> String {
    switch question.form {
    case .text, .words, .number: return standard
    case .choice(let choices):
      return choices.first { $0.value == standard }.map { phrases.text(id: $0.phrase) } ?? standard
    case .picks(let picks, _):
      let numbers = standard.split(separator: " ").compactMap { key in
        picks.firstIndex { $0.key == key }.map { String($0 + 1) }
      }
      return numbers.joined(separator: " ")
    }
  }

  /// Takes a typed line.
  ///
  /// - Parameter line: the line as typed, without its end.
  /// - Returns: what it leads to.
  public mutating func submit(_ line: String) -> Step {
    guard let question else { return Step(isLeft: true) }
    let typed = TypedLine.trimmed(line[...])
    switch TypedLine(line) {
    case .empty: return pass(question)
    case .back: return goBack()
    case .command(let name, _):
      switch command(name) {
      case "skip": return pass(question)
      case "back": return goBack()
      case "quit": return Step(isLeft: true)
      default: return Step(say: say(.help).split(separator: "\n").map(String.init))
      }
    case .words(let words): return answer(words, question)
    case .choice, .mark: return answer(typed, question)
    }
  }

  private func command(_ name: String) -> String? {
    commands.first { $0.words.contains(name) }?.value
  }

  private mutating func goBack() -> Step {
    guard let last = answers.removeLast() else { return Step(say: [say(.first)]) }
    let question = question
    return Step(
      restore: last.text.map { text in question.map { typed(text, $0) } ?? text }, isChanged: true)
  }

  /// An answer as it was typed.
  private func typed(_ text: String, _ question: ScenarioQuestion) -> String {
    switch question.form {
    case .text, .words, .number: text
    case .choice, .picks: shown(text, question)
    }
  }

  private mutating func pass(_ question: ScenarioQuestion) -> Step {
    if let standard = question.standard {
      answers.add(question.key, standard)
    } else if question.isRequired {
      return Step(say: [say(.required)])
    } else {
      answers.add(question.key, nil)
    }
    return Step(isChanged: true)
  }

  private mutating func answer(_ text: String, _ question: ScenarioQuestion) -> Step {
    switch value(of: text, question) {
    case .failure(let refusal): return Step(say: [say(refusal.phrase)])
    case .success(let value):
      answers.add(question.key, value)
      return Step(say: remarks(on: value, question), isChanged: true)
    }
  }

  /// What a model question is heard as, where that isn't what it is for.
  private func remarks(on text: String, _ question: ScenarioQuestion) -> [String] {
    guard let tier = question.opens else { return [] }
    let wanted = ScenarioHearing.kind(for: tier)
    var remarks: [String] = []
    let heard = kind(text)
    if !ScenarioHearing.opens(heard, tier) {
      let name = heard.map { phrases.text(id: "question-\($0.identifier)") } ?? say(.noKind)
      remarks.append(
        say(
          .misheard, ("heard", name),
          ("wanted", phrases.text(id: "question-\(wanted.identifier)"))))
    }
    let hearing = ScenarioHearing(answers, language)
    if !hearing.names(subjectOf: question.key, in: text) { remarks.append(say(.noSubject)) }
    return remarks
  }
}
