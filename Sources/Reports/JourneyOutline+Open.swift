import AccountModel
import Coaching
import Customer
import Records

extension JourneyOutline {
  /// The objections over the visits.
  var objectionPlot: JourneyPlot {
    JourneyPlot(
      id: "objections", title: text(.objections), columns: columns,
      rows: history.objections.enumerated().map { index, course in
        JourneyPlot.Row(
          label: "\(index + 1) " + words.known(course.objection.objection.words),
          cells: course.states.map { $0.map { .objection($0) } ?? .none },
          words: course.states.map { state in
            state.map { words.text(ValuePhrase($0)) } ?? text(.notRaised)
          })
      },
      legend: ObjectionState.allCases.map { (.objection($0), words.text(ValuePhrase($0))) })
  }

  /// Each objection with the day on which it was raised and settled.
  var objectionLines: [String] {
    history.objections.enumerated().map { index, course in
      let one = course.objection
      var facts = [words.quoted(one.objection.words)]
      if let family = one.objection.family { facts.append(words.text(ValuePhrase(family))) }
      if let clarified = one.objection.clarified {
        facts.append(text(.clarified, ("words", words.quoted(clarified))))
      }
      facts.append(text(.raised, ("day", day(one.raised))))
      facts.append(
        one.stands
          ? words.text(ValuePhrase(one.objection.state))
          : text(.resolved, ("day", day(one.resolved))))
      return text(.numbered, ("number", "\(index + 1)"), ("words", words.facts(facts)))
    }
  }

  /// Our promises, those that are kept and those that are owed.
  var promises: [(words: String, isDone: Bool)] {
    account.promises.enumerated().map { index, promise in
      var facts = [words.known(promise.promise.words)]
      if let when = promise.promise.when { facts.append(words.shortWhen(when)) }
      if promise.isKept {
        facts.append(text(.kept, ("day", day(promise.kept))))
      } else {
        facts.append(text(history.isLate(promise) ? .late : .owed))
      }
      let line = text(
        .numbered, ("number", "\(index + 1)"), ("words", words.facts(facts)))
      return (line, promise.isKept)
    }
  }

  /// The five decision points as the customer answered them, and the verdict.
  var valueLines: [String] {
    let journey = account.valueJourney
    let verdict =
      history.isDoubtAnswered
      ? text(.doubtAnswered)
      : text(
        .verdict, ("verdict", term(journey.verdict)), ("work", facet(.work, of: journey.verdict)))
    return CVMPhase.allCases.map { phase in
      let answer = journey[phase]
      guard answer != .unknown else {
        return text(
          .decisionUnknown, ("phase", term(phase)), ("question", facet(.decision, of: phase)))
      }
      let last = account.decisions.last { $0.point.phase == phase }
      return text(
        .decision, ("phase", term(phase)), ("question", facet(.decision, of: phase)),
        ("answer", term(answer)), ("words", words.quoted(last?.point.words)),
        ("day", day(last?.day)))
    } + [verdict]
  }
}
