import Playbook
import Records
import Rehearsal

/// Puts the practice of one skill into words: before the talk, at a try, and after the talk.
public struct FocusTelling {
  private let phrases: Phrases
  private let practice: FocusPractice

  /// Makes ready to tell of a practice; nil where the rehearsal has none.
  ///
  /// - Parameter walk: the rehearsal.
  public init?(_ walk: RehearsalWalk) {
    guard let practice = FocusPractice(walk) else { return nil }
    self.init(practice, walk.phrases)
  }

  init(_ practice: FocusPractice, _ phrases: Phrases) {
    self.practice = practice
    self.phrases = phrases
  }

  private func say(_ key: FocusPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  private var skill: String { phrases.text(id: "skill-\(practice.skill.identifier)") }
  private var wanted: (String, String) { ("wanted", String(FocusPractice.wanted)) }

  /// What is practised, what counts as a try, and what is carried over.
  public var card: [String] {
    let id = practice.skill.identifier
    var lines = [
      say(.head, ("skill", skill), wanted),
      "  " + phrases.text(id: "focus-try-\(id)"), "  " + phrases.text(id: "focus-done-\(id)"),
    ]
    if practice.carried > 0 {
      lines.append("  " + say(.carried, ("count", String(practice.carried)), wanted))
    }
    return lines
  }

  /// What is said at a try: which one it was, and at the last of three how they went; nothing where the line is none.
  ///
  /// - Parameter line: the number of the rep's line.
  /// - Returns: the lines.
  func counted(_ line: Int) -> [String] {
    guard practice.lastLine == line else { return [] }
    guard practice.open.isEmpty, let round = practice.rounds.last else {
      return ["  " + say(.counted, ("count", String(practice.open.count)), wanted)]
    }
    return ["  " + say(.counted, ("count", String(round.count)), wanted)] + verdict(round)
  }

  /// What is said after the talk.
  public var debrief: [String] {
    var lines = [say(.head, ("skill", skill), wanted)]
    for round in practice.rounds { lines += verdict(round) }
    if practice.tries.isEmpty {
      lines.append("  " + say(.none))
    } else if !practice.open.isEmpty {
      lines.append("  " + say(.open, ("count", String(practice.open.count)), wanted))
    } else {
      lines.append("  " + say(.anew))
    }
    return lines
  }

  private func verdict(_ round: [RehearsalFocus.Try]) -> [String] {
    let succeeded = round.count(where: \.succeeded)
    return ["  " + say(.verdict, ("succeeded", String(succeeded)), wanted)]
      + round.map { made in
        "  " + say(made.succeeded ? .cameOff : .notYet, ("words", made.words))
      }
  }
}

extension RehearsalWalk {
  /// What is said in training where a line is a try at the skill that is practised.
  ///
  /// - Parameters:
  ///   - words: the line, which isn't recorded yet.
  ///   - reaction: what came of it.
  /// - Returns: nothing in an exam, and where no skill is practised.
  func focus(on words: String, _ reaction: Reaction) -> [String] {
    guard !isExam else { return [] }
    let said = zip(lines, reactions).map { ($0.words ?? "", $1) } + [(words, reaction)]
    guard let practice = FocusPractice(self, lines: said) else { return [] }
    return FocusTelling(practice, phrases).counted(said.count)
  }
}
