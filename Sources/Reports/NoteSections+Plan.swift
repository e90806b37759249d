import AccountModel
import Customer
import Records
import VisitModel

extension NoteSections {
  /// What was prepared against what happened: goals, questions, objections.
  var planned: Section {
    guard let plan = note.plan else { return Section(title: words.text(.planned), entries: []) }
    var entries = plan.goals.map { planned in
      Entry(
        words: words.labelled(.goalObjective, words.known(planned.goal.words)),
        details: note.isOnlyPrepared ? [] : [words.text(reach(planned.reach))])
    }
    if note.isOnlyPrepared { entries.insert(Entry(words: words.text(.plannedOnly)), at: 0) }
    if !plan.questions.isEmpty { entries.append(questions(of: plan)) }
    entries += plan.objections.map(expected)
    return Section(title: words.text(.planned), entries: entries)
  }

  private func reach(_ reach: GoalReach?) -> NotePhrase {
    switch reach {
    case .reached: .reachReached
    case .partly: .reachPartly
    case .missed: .reachMissed
    case nil: .reachUnknown
    }
  }

  private func questions(of plan: VisitPlan) -> Entry {
    let unasked = plan.questions.filter { !VisitPlan.isAsked($0, in: note.turns) }
    return Entry(
      words: words.text(
        .plannedQuestions, ("asked", String(plan.questions.count - unasked.count)),
        ("all", String(plan.questions.count))),
      details: unasked.map {
        words.text(.plannedUnasked, ("words", words.known($0.words)))
      })
  }

  private func expected(_ expected: ExpectedObjection) -> Entry {
    let key: NotePhrase =
      if note.isOnlyPrepared { .plannedObjection } else {
        expected.came(in: note.facts) ? .plannedCame : .plannedCameNot
      }
    return Entry(words: words.text(key, ("words", words.quoted(expected.words))))
  }
}

extension ExpectedObjection {
  /// Whether one of its family, or of its words, was raised in a visit.
  func came(in facts: Facts) -> Bool {
    facts.objections.contains { raised in
      Folded(raised.objection.words) == Folded(words)
        || (family != nil && raised.objection.family == family)
    }
  }
}
