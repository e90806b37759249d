import Playbook
import VisitModel

/// Writes the file of a scenario from what a trainer answered.
public struct ScenarioWriter {
  private let answers: ScenarioAnswers
  private let phrases: Phrases
  /// What stands before each text that is still to be translated.
  private let mark: String

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - answers: all answers.
  ///   - phrases: what the screen says, in the language of the file, for the names of the sections.
  ///   - mark: what stands before each text that is still to be translated; empty in a file of the trainer's own language.
  public init(_ answers: ScenarioAnswers, phrases: Phrases, mark: String = "") {
    self.answers = answers
    self.phrases = phrases
    self.mark = mark
  }

  private var script: ScenarioScript { ScenarioScript(answers) }

  /// The whole file.
  public var text: String {
    var lines = ["# " + told(answers.value("title") ?? answers.id), "kind: scenario"]
    for key in [
      "trade", "difficulty", "behaviour", "stage", "rung", "winnable", "turns", "minutes",
    ] {
      lines += ["\(key): \(answers.value(key) ?? "")"]
    }
    lines += ["place: " + told(answers.value("place") ?? "")]
    lines += section("brief", items(answers.values("brief"), "brief"))
    lines += section("products", numbered("product", details: product))
    lines += section("proofs", numbered("proof") { words($0) + text("shows", $0 + "-shows") })
    lines += section("goals", goals)
    lines += section("people", numbered("person", details: person))
    lines += section("subjects", numbered("subject", details: words))
    lines += section("facts", numbered("fact", details: fact))
    lines += section("objections", numbered("objection", details: objection))
    if script.isWinnable { lines += section("steps", numbered("step", details: step)) }
    lines += section("endings", endings)
    lines += section("lessons", items(answers.values("lesson"), "lesson"))
    return lines.joined(separator: "\n") + "\n"
  }

  private func told(_ text: String) -> String { mark + text }

  private func section(_ name: String, _ lines: [String]) -> [String] {
    let head = phrases.text(id: "scenario-section-\(name)")
    return ["", "## \(head) {#\(answers.id)-\(name)}"] + lines
  }

  private func items(_ texts: [String], _ group: String) -> [String] {
    texts.enumerated().map { "- \(told($1)) {#\(answers.id)-\(group)-\($0 + 1)}" }
  }

  private func item(_ key: String) -> String {
    "- \(told(answers.value(key) ?? "")) {#\(answers.id)-\(key.lowercased())}"
  }

  /// The items of a group with their details.
  private func numbered(_ group: String, details: (String) -> [String]) -> [String] {
    (1...ScenarioScript.mostFacts).map { "\(group)-\($0)" }
      .filter { answers.value($0) != nil }
      .flatMap { [item($0)] + details($0) }
  }

  /// A line of text for each answer.
  private func text(_ name: String, _ key: String) -> [String] {
    answers.values(key).map { "  \(name): \(told($0))" }
  }

  /// A line for each value that is the same in every language.
  private func same(_ name: String, _ value: String?) -> [String] {
    value.map { ["  \(name): \($0)"] } ?? []
  }

  /// A line for each thing that was picked.
  private func ids(_ name: String, _ key: String) -> [String] {
    (answers.value(key) ?? "").split(separator: " ").map(String.init).flatMap {
      same(name, $0 == Scenario.Objection.admission ? $0 : "\(answers.id)-\($0)")
    }
  }

  private func words(_ key: String) -> [String] { text("words", key + "-words") }
}

extension ScenarioWriter {
  private func product(_ key: String) -> [String] {
    text("benefit", key + "-benefit") + words(key) + ids("answers", key + "-answers")
      + same("price", answers.value(key + "-price"))
  }

  private func person(_ key: String) -> [String] {
    text("title", key + "-title") + same("style", answers.value(key + "-style"))
      + same("influence", answers.value(key + "-influence"))
      + same("role", answers.value(key + "-role")) + text("about", key + "-about")
      + text("greeting", key + "-greeting") + text("likes", key + "-likes")
      + text("chat", key + "-chat")
  }

  private func fact(_ key: String) -> [String] {
    let number = Int(key.dropFirst("fact-".count)) ?? 0
    let given =
      ScenarioScript.given.indices.contains(number - 1)
      ? ScenarioScript.given[number - 1] : nil
    var lines = same("tier", given.map { String($0.tier) } ?? answers.value(key + "-tier"))
    lines += same("kind", given?.kind.rawValue ?? answers.value(key + "-kind"))
    if let given {
      lines += same("subject", "\(answers.id)-subject-\(given.subject)")
      lines += same("after", given.after.map { "\(answers.id)-fact-\($0)" })
    } else {
      lines += ids("subject", key + "-subject") + ids("after", key + "-after")
    }
    lines += same("amount", answers.value(key + "-amount"))
    return lines + text("named", key + "-named") + words(key) + text("say", key + "-say")
      + text("ask", key + "-ask")
  }

  private func objection(_ key: String) -> [String] {
    same("family", answers.value(key + "-family")) + same("is", answers.value(key + "-is"))
      + same("cause", answers.value(key + "-cause") ?? "natural")
      + ids("settle", key + "-settle") + words(key) + text("means", key + "-means")
      + text("say", key + "-say") + text("again", key + "-again")
      + text("settled", key + "-settled") + text("answer", key + "-answer")
  }

  /// The first step wants the problem told; a further one what the solution is worth, and the first objection settled.
  private func step(_ key: String) -> [String] {
    let isFirst = key == "step-1"
    return same("result", answers.value(key + "-result"))
      + same("trust", answers.value(key + "-trust")) + same("value", answers.value(key + "-value"))
      + same("fact", "\(answers.id)-fact-\(isFirst ? 3 : 5)")
      + (isFirst ? [] : same("objection", "\(answers.id)-objection-1")) + words(key)
      + text("say", key + "-say") + text("ask", key + "-ask")
  }

  private var goals: [String] {
    let steps = (1...3).filter { answers.value("step-\($0)") != nil }
      .flatMap { same("step", "\(answers.id)-step-\($0)") }
    return [item("goal-1")] + same("need", "required")
      + same("fact", "\(answers.id)-fact-4") + [item("goal-2")] + same("need", "required")
      + (script.isWinnable ? steps : same("result", OutcomeClass.noSale.rawValue))
  }

  private var endings: [String] {
    script.results.flatMap { outcome in
      let key = "ending-\(outcome.rawValue)"
      return [item(key)] + same("result", outcome.rawValue) + text("say", key + "-say")
    }
  }
}

/// The file of the same scenario in the other language, whose texts are still to be translated.
public enum ScenarioTwin {
  /// What stands before a text that is to be translated, in the language of the file.
  ///
  /// - Parameter language: the language of the file.
  /// - Returns: the mark with a blank where the language sets one.
  public static func mark(_ language: Language) -> String {
    switch language {
    case .en: "(translate) "
    case .zhHans: "（待译）"
    }
  }

  /// The marks of all languages.
  public static let marks: [String] = Language.allCases.map { language in
    var mark = mark(language)
    while mark.last == " " { mark.removeLast() }
    return mark
  }
}
