import Coaching
import Playbook
import Records
import Reports
import Sessions

/// Scores rehearsals by the same rules as talks, by what the simulated customer knows of himself.
struct RehearsalScore {
  private let desk: ReviewDesk
  private let you: String

  /// Reads rules and ears.
  ///
  /// - Parameters:
  ///   - shell: what is around the program.
  ///   - language: the language of the talks.
  ///   - screen: the language of what is said of them; nil for the shell's.
  /// - Throws: where content can't be read, or has errors.
  init(
    _ shell: Shell, talk language: Language, screen: Language? = nil
  ) throws(CommandError) {
    desk = try ReviewDesk(shell, talk: language, rules: nil, screen: screen)
    you = shell.phrases.text(ReviewShellPhrase.you)
  }

  /// Reviews a rehearsal.
  ///
  /// - Parameter walk: the rehearsal.
  /// - Returns: the review.
  func review(_ walk: RehearsalWalk) -> Review {
    let rep = walk.call.header.writer ?? you
    let talk = desk.talk(of: RehearsedTalk(walk, rep: rep).lines, rep: rep)
    return Review(talk, rules: desk.rules, steps: desk.steps)
  }

  /// The short scorecard at the end of a rehearsal.
  ///
  /// - Parameters:
  ///   - walk: the rehearsal.
  ///   - columns: how wide a line may be.
  /// - Returns: its lines.
  func lines(_ walk: RehearsalWalk, columns: Int) -> [String] {
    ReviewSummary(
      review(walk), id: walk.call.header.id, phrases: walk.interface.phrases, columns: columns
    ).lines
  }
}
