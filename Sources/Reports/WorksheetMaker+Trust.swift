import AccountModel
import Customer
import Markup
import Playbook
import Records

/// The trust ladder and the style quiz, person by person.
extension WorksheetMaker {
  var trust: [Section] {
    let names = people.map(\.name)
    let ladders = account.ladders.filter { names.contains($0.person) }
    guard !ladders.isEmpty else { return [verdict([plain(text(.nobody))])] }
    let drawings = ladders.map { ladder in
      Section(
        kind: .drawing, title: PlainText.line(ladder.person),
        content: .lines(
          TrustRung.allCases.reversed().map { rungLine($0, ladder) } + evidence(ladder)
            + advice(ladder)))
    }
    let reached = ladders.map { ladder in
      plain(
        text(
          .seen, ("term", PlainText.line(ladder.person)),
          ("mark", ladder.rung.map { term($0) } ?? text(.noRung))))
    }
    return [verdict([line(TrustCircle(account.ladders))]), why(reached)] + drawings
  }

  /// A rung of the ladder, climbed or not.
  private func rungLine(_ rung: TrustRung, _ ladder: TrustLadder) -> Line {
    let isReached =
      ladder.rung.map { reached in
        TrustRung.allCases.firstIndex(of: rung) ?? 0
          <= TrustRung.allCases.firstIndex(of: reached) ?? 0
      } ?? false
    let box = isReached ? "[x]" : ladder.isShown(rung) ? "[?]" : "[ ]"
    return Line(words: "\(box) \(term(rung))", id: rung.phraseID)
  }

  private func evidence(_ ladder: TrustLadder) -> [Line] {
    ladder.steps.map { step in
      let did = PlainText.line(step.did)
      let day = step.day.map { words.day($0) } ?? text(.dash)
      return Line(
        words: text(.evidence, ("sign", term(step.sign)), ("words", did), ("day", day)),
        id: step.sign.phraseID)
    }
  }

  private func advice(_ ladder: TrustLadder) -> [Line] {
    var lines = ladder.faults(on: today).map { line($0) }
    lines += ladder.gaps.map { plain(text(.gap, ("rung", term($0)))) }
    if let rung = ladder.next {
      lines.append(
        plain(text(.nextRung, ("rung", term(rung)), ("earn", term(rung, .earn)))))
    }
    return lines
  }

  var style: [Section] {
    guard !people.isEmpty else { return [verdict([plain(text(.nobody))])] }
    let guesses = people.map { person in
      (person: PlainText.line(person.name), quiz: account.style(of: person.name))
    }
    let verdicts = guesses.map { person, quiz in
      plain(
        text(
          .style, ("name", person), ("style", name(of: quiz)), ("how", term(quiz.guess.certainty))))
    }
    return [verdict(verdicts)] + guesses.flatMap { dealing(with: $0, $1) }
  }

  /// A trait is worded as a question, with what was seen behind it.
  private func traitLine(_ seen: Sighting<StyleTrait>) -> Line {
    let (trait, mark) = (term(seen.term), term(seen.observation))
    let words = PlainText.line(seen.words ?? "")
    let line =
      words.isEmpty
      ? text(.traitSeen, ("trait", trait), ("mark", mark))
      : text(.traitWords, ("trait", trait), ("mark", mark), ("words", words))
    return Line(words: line, id: seen.term.phraseID)
  }

  private func name(of quiz: StyleQuiz) -> String {
    switch quiz.guess {
    case .style(let style), .leaning(let style): term(style)
    case .between(let styles): words.list(styles.map { term($0) })
    case .open: text(.dash)
    }
  }

  private func dealing(with person: String, _ quiz: StyleQuiz) -> [Section] {
    let traits = quiz.traits.notes.filter { $0.observation != .unknown }
    var because = traits.map(traitLine)
    if let bearing = quiz.bearing { because.insert(line(bearing), at: 0) }
    if let trait = quiz.next {
      because.append(plain(text(.watch, ("trait", term(trait)))))
    }
    func section(_ title: String, _ lines: [Line]) -> Section {
      Section(kind: .drawing, title: title, content: .lines(lines))
    }
    let style = quiz.guess.style
    return [
      section(person, because),
      section(text(.dos, ("name", person)), style?.dos.map { line($0) } ?? []),
      section(text(.donts, ("name", person)), style?.donts.map { line($0) } ?? []),
    ]
  }
}
