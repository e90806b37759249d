import Coaching
import Playbook
import Rehearsal
import Sessions

/// Scores simulated visits by the same rules as talks and rehearsals.
struct SimulationScore {
  private let desk: ReviewDesk
  private let rep: String

  /// Reads rules and ears.
  ///
  /// - Parameters:
  ///   - shell: what is around the program.
  ///   - language: the language of the talks.
  /// - Throws: where content can't be read, or has errors.
  init(_ shell: Shell, talk language: Language) throws(CommandError) {
    desk = try ReviewDesk(shell, talk: language, rules: nil, isRemembering: true)
    rep = shell.phrases.text(ReviewShellPhrase.you)
  }

  /// Scores a visit.
  ///
  /// - Parameters:
  ///   - scenario: whom the rep visited.
  ///   - opening: the greeting.
  ///   - lines: what the rep said and what came of it.
  /// - Returns: points out of 100; nil where the talk is too short to be scored.
  func score(
    _ scenario: Scenario, _ opening: Reaction, _ lines: [(words: String, reaction: Reaction)]
  ) -> Int? {
    var said = RehearsedTalk(
      scenario, rep: rep, opening: opening.said.map { ($0.name, $0.words) })
    // No rule looks at where the customer stands, only at what happened.
    let standing = CustomerTruth(trust: 0, patience: 0, value: 0)
    for line in lines { said.add(line.words, line.reaction, standing: standing) }
    let talk = desk.talk(of: said.lines, rep: rep)
    return Scorecard(talk, TalkFacts(talk, steps: desk.steps), rules: desk.rules).total
  }
}
