import AccountModel
import Customer
import Markup
import Playbook
import Records

/// The competitive analysis and FAB.
extension WorksheetMaker {
  var competition: [Section] {
    let analysis = account.competition
    let rows = analysis.points.flatMap { point in
      (point.views.isEmpty ? [PointView(Tie(need: nil), .unknown)] : point.views).map { view in
        [
          PlainText.line(point.subject), orDash(point.rival), orDash(view.tie.need),
          orDash(view.tie.person), term(view.relative),
        ]
      }
    }
    let lists =
      analysis.isRefused
      ? []
      : [
        plan(.strengths, analysis.strengths), plan(.threats, analysis.threats),
        plan(.steer, analysis.toSteer),
      ]
    let faults = analysis.faults.map { line($0) }
    let unheeded = analysis.points.isEmpty ? [] : analysis.unheeded(of: account.people.map(\.name))
    let forgotten =
      unheeded.isEmpty
      ? []
      : [plain(text(.unheeded, ("names", words.list(unheeded.map { PlainText.line($0) }))))]
    let open = faults + forgotten
    return [
      verdict(open.isEmpty ? [plain(text(.planGood))] : Array(open.prefix(1))),
      next(Array(open.dropFirst())),
    ] + lists + [
      table(
        .compared, [.columnPoint, .columnRival, .columnNeed, .columnPerson, .columnWe], rows)
    ]
  }

  private func plan(_ title: WorksheetPhrase, _ actions: [PlannedAction]) -> Section {
    drawing(
      title,
      actions.map { action in
        var parts = [PlainText.line(action.subject)]
        if let need = action.tie.need {
          parts.append(text(.forNeed, ("need", PlainText.line(need))))
        }
        if let person = action.tie.person {
          parts.append(text(.forPerson, ("name", PlainText.line(person))))
        }
        return Line(words: words.facts(parts), id: action.action.phraseID)
      } + actions.prefix(1).map { line($0.action) })
  }

  var fab: [Section] {
    let (tree, plan) = (account.needsTree, account.valuePlan)
    let faults = plan.faults(on: tree)
    let rows = plan.rows.map { row in
      [
        orDash(row.feature), orDash(row.advantage), orDash(row.benefit),
        orDash(need(row.need, on: tree)),
        row.isUniqueValue(on: tree) ? text(.uniqueValue) : text(.dash),
      ]
    }
    let open = plan.rows.flatMap { row in
      row.faults(on: tree).map { fault in
        Line(
          words: text(.seen, ("term", orDash(row.feature)), ("mark", term(fault))),
          id: fault.phraseID)
      }
    }
    let found = plan.rows.filter { $0.isUniqueValue(on: tree) }.map { orDash($0.feature) }
    let unique =
      found.isEmpty ? [] : [plain(text(.uniqueHere, ("features", words.list(found))))]
    let unmet = plan.unmet(on: tree).map {
      plain(text(.unmet, ("need", words.quoted($0.need.words))))
    }
    return [
      verdict(unique + (faults.isEmpty ? [plain(text(.planGood))] : faults.map { line($0) })),
      next(open + unmet),
      table(
        .rows, [.columnFeature, .columnAdvantage, .columnBenefit, .columnNeed, .columnUnique], rows),
      drawing(.demonstration, demonstration),
    ]
  }

  private func need(_ id: Int?, on tree: NeedsTree) -> String? {
    tree.branches.first { $0.id == id }?.need.words
  }

  private var demonstration: [Line] {
    let demonstration = account.demonstration
    guard let purpose = demonstration.purpose else { return [] }
    guard !demonstration.isReady else { return [line(purpose), plain(text(.ready))] }
    return [line(purpose)]
      + demonstration.open.map { Line(words: "[ ] \(term($0))", id: $0.phraseID) }
  }
}
