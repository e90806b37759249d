import Playbook
import Rehearsal
import Understanding
import VisitModel

extension ScenarioWalk {
  /// Why an answer can't be taken.
  struct Unfit: Error {
    let phrase: ScenarioWalkPhrase
  }

  /// Makes the value that is kept out of what was typed.
  func value(of text: String, _ question: ScenarioQuestion) -> Result<String, Unfit> {
    switch question.form {
    case .text:
      let isFit = !text.contains { "{}".contains($0) || $0.isNewline }
      return isFit ? .success(text) : .failure(Unfit(phrase: .noBraces))
    case .words:
      let words = Self.words(text)
      let isFit = !words.isEmpty && !text.contains { "{}".contains($0) }
      return isFit
        ? .success(words.joined(separator: " / ")) : .failure(Unfit(phrase: .noBraces))
    case .number: return number(text)
    case .choice(let choices): return choice(text, choices)
    case .picks(let picks, let isMany): return chosen(text, picks, isMany)
    }
  }

  /// Words parted by slashes, else by commas; a comma within a number parts nothing.
  static func words(_ text: String) -> [String] {
    let slashed = text.contains { "/／".contains($0) }
    let marks = slashed ? "/／" : ",，、;；"
    var words: [String] = [""]
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let isGrouping =
        character == "," && place > 0 && place + 1 < characters.count
        && characters[place - 1].isNumber && characters[place + 1].isNumber
      if marks.contains(character), !isGrouping {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.map { TypedLine.trimmed($0[...]) }.filter { !$0.isEmpty }
  }

  private func number(_ text: String) -> Result<String, Unfit> {
    let digits = text.filter { $0 != "," && $0 != "，" && $0 != " " }
      .map { $0.wholeNumberValue.map { String($0) } ?? "x" }.joined()
    guard digits.count < 12, let number = Int(digits) else {
      return .failure(Unfit(phrase: .wantsNumber))
    }
    return .success(String(number))
  }

  private func choice(
    _ text: String, _ choices: [ScenarioQuestion.Choice]
  ) -> Result<String, Unfit> {
    if let number = text.wholeNumber, choices.indices.contains(number - 1) {
      return .success(choices[number - 1].value)
    }
    let typed = text.lowercased()
    let named = choices.first {
      $0.value.lowercased() == typed || name($0.phrase).lowercased() == typed
    }
    return named.map { .success($0.value) } ?? .failure(Unfit(phrase: .wantsChoice))
  }

  private func chosen(
    _ text: String, _ picks: [ScenarioQuestion.Pick], _ isMany: Bool
  ) -> Result<String, Unfit> {
    let parts = text.split { " ,，、;；".contains($0) }
    let numbers = parts.compactMap { String($0).wholeNumber }
    guard numbers.count == parts.count, !numbers.isEmpty, isMany || numbers.count == 1,
      numbers.allSatisfy({ picks.indices.contains($0 - 1) })
    else { return .failure(Unfit(phrase: isMany ? .wantsNumbers : .wantsChoice)) }
    let keys = numbers.map { picks[$0 - 1].key }
    return .success(
      keys.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: " "))
  }
}

extension String {
  /// The number that stands there alone, in digits of either width.
  fileprivate var wholeNumber: Int? {
    guard !isEmpty, count < 4, allSatisfy({ $0.isNumber && $0.wholeNumberValue != nil }) else {
      return nil
    }
    return reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
  }
}

/// What a model question has to be heard as while its scenario is being made.
struct ScenarioHearing {
  private let answers: ScenarioAnswers
  private let language: Language

  init(_ answers: ScenarioAnswers, _ language: Language) {
    self.answers = answers
    self.language = language
  }

  static func kind(for tier: Int) -> QuestionKind { Buyer.kind(for: tier) }

  /// Whether a question of a kind opens a tier.
  static func opens(_ kind: QuestionKind?, _ tier: Int) -> Bool {
    guard let kind else { return false }
    return kind == Buyer.kind(for: tier) || tier == 1 && kind != .needPayoff
      || tier == 2 && kind == .implication
  }

  /// Whether a model question holds a word of one of its fact's subjects.
  func names(subjectOf key: String, in text: String) -> Bool {
    let number = key.split(separator: "-").dropFirst().first.flatMap { Int($0) } ?? 0
    let subjects =
      ScenarioScript.given.indices.contains(number - 1)
      ? ["subject-\(ScenarioScript.given[number - 1].subject)"]
      : (answers.value("fact-\(number)-subject") ?? "").split(separator: " ").map(String.init)
    let lists = subjects.map { subject in
      (
        id: subject,
        words: ScenarioWalk.words(answers.value(subject + "-words") ?? "")
      )
    }
    return !PhraseFinder(language, lists).hits(in: text).isEmpty
  }
}
