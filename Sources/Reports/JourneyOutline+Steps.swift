import AccountModel
import Coaching
import Customer
import Records
import VisitModel

extension JourneyOutline {
  /// The label of each moment: the number of its visit, 0 before the first.
  var columns: [String] {
    let first = history.moments.first?.visit == nil ? 0 : 1
    return history.moments.indices.map { "\($0 + first)" }
  }

  /// The six steps over the visits.
  var stepPlot: JourneyPlot {
    let gates = history.gates
    let samples = StepStanding.allCases.map { JourneyPlot.Cell.step($0) }
    let rows = JourneyStep.allCases.map { step in
      let held = gates.first { $0.mark == step.endMark }?.held ?? []
      let cells = zip(history.standings(of: step), held).map { standing, isHeld in
        isHeld && standing != .finished ? JourneyPlot.Cell.early : .step(standing)
      }
      return JourneyPlot.Row(label: term(step), cells: cells, words: cells.map(shortStanding))
    }
    let hasEarly = rows.contains { $0.cells.contains(.early) }
    return JourneyPlot(
      id: "steps", title: text(.steps), columns: columns, rows: rows,
      legend: (samples + (hasEarly ? [.early] : [])).map { ($0, shortStanding($0)) })
  }

  private func shortStanding(_ cell: JourneyPlot.Cell) -> String {
    switch cell {
    case .step(let standing): shortStanding(standing)
    case .early: text(.stepEarly)
    case .none, .level, .objection: ""
    }
  }

  private func shortStanding(_ standing: StepStanding) -> String {
    switch standing {
    case .finished: text(.stepFinished)
    case .underWay: text(.stepUnderWay)
    case .skipped: text(.stepSkipped)
    case .ahead: text(.stepAhead)
    }
  }

  /// The seven marks: what shows them since when, or how to find out.
  var gateLines: [String] { history.gates.map(gateLine) }

  private func gateLine(_ gate: JourneyGate) -> String {
    let mark = term(gate.mark)
    let ask = facet(.ask, of: gate.mark)
    switch gate.state {
    case .reached:
      return text(
        .gateReached, ("mark", mark), ("day", gateDay(gate)),
        ("evidence", words.known(gate.evidence?.evidence)))
    case .early:
      return text(
        .gateEarly, ("mark", mark), ("day", gateDay(gate)),
        ("evidence", words.known(gate.evidence?.evidence)))
    case .skipped: return text(.gateSkipped, ("mark", mark), ("ask", ask))
    case .unshown: return text(.gateUnshown, ("mark", mark), ("ask", ask))
    case .next: return text(.gateNext, ("mark", mark), ("ask", ask))
    case .ahead: return text(.gateAhead, ("mark", mark))
    }
  }

  private func gateDay(_ gate: JourneyGate) -> String {
    day(gate.evidence?.day ?? gate.since.flatMap { history.moments[$0].day })
  }

  /// Each visit with its outcome and why, under the number that the plots use.
  var visitLines: [String] {
    account.visits.enumerated().map { index, visit in
      let note = visit.note
      return text(
        .visit, ("number", "\(index + 1)"), ("day", day(visit.day)),
        ("class", words.outcomeClass(note.decided)), ("reason", words.reason(note.decided)))
    }
  }
}
