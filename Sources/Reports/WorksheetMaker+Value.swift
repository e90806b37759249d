import AccountModel
import Customer
import Markup
import Playbook
import Records

/// The customer value method and the buying behaviour.
extension WorksheetMaker {
  var cvm: [Section] {
    let journey = account.valueJourney
    let rows = CVMPhase.allCases.map { phase in
      [
        term(phase), term(phase, .decision), term(journey[phase]),
        orDash(account.decisions.last { $0.point.phase == phase }?.point.words),
      ]
    }
    var because: [Line] = []
    if let diagnosis = journey.diagnosis {
      because.append(plain(text(.shows, ("phase", term(diagnosis.shows)))))
      if diagnosis.beganEarlier {
        let key: WorksheetPhrase = diagnosis.isSuspected ? .suspected : .began
        because.append(plain(text(key, ("phase", term(diagnosis.begins)))))
      }
    }
    let phase = journey.phase
    var steps = [line(journey.verdict, .work)]
    if let phase {
      steps.append(
        plain(text(.phaseAsk, ("phase", term(phase)), ("question", term(phase, .ask)))))
    }
    let checks = account.sightings(of: CVMLook.self)
    let looks = (phase?.looks ?? []).filter { checks[$0] != .yes }
    return [
      verdict([line(journey.verdict)]), why(because), next(steps),
      table(.phases, [.columnPhase, .columnDecision, .columnAnswer, .columnWords], rows),
      drawing(.looks, looks.map { Line(words: "[ ] \(term($0))", id: $0.phraseID) }),
      drawing(.eric, phase.map(eric) ?? []),
    ]
  }

  /// The four steps of ERIC in a phase, each behind its letter.
  private func eric(in phase: CVMPhase) -> [Line] {
    zip(["E", "R", "I", "C"], CVMCell.row(of: phase)).map { letter, cell in
      Line(words: text(.seen, ("term", letter), ("mark", term(cell))), id: cell.phraseID)
    }
  }

  var behaviour: [Section] {
    let reading = account.behaviour
    var because = [
      plain(
        text(.seen, ("term", term(BehaviourQuestion.risk)), ("mark", term(reading.risk)))),
      plain(
        text(.seen, ("term", term(BehaviourQuestion.help)), ("mark", term(reading.help)))),
    ]
    if let played = reading.played {
      because.append(plain(text(.plays, ("behaviour", term(played)))))
    }
    var judged = [line(reading.verdict)]
    var steps = reading.next.map { [line($0, .ask)] } ?? []
    if let behaviour = reading.behaviour {
      judged.insert(plain(text(.reads, ("behaviour", term(behaviour)))), at: 0)
      steps += [line(behaviour, .contract), line(behaviour, .wants)]
    }
    return [verdict(judged), why(because), next(steps)]
  }
}
