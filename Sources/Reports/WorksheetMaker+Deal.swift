import AccountModel
import Customer
import Markup
import Playbook
import Records

/// The negotiation plan and add-on selling.
extension WorksheetMaker {
  var negotiation: [Section] {
    let plan = account.negotiation
    let faults = plan.faults
    var steps = Array(faults.dropFirst()).map { line($0) }
    if !plan.givenForNothing.isEmpty {
      steps.append(plain(text(.trade, ("subjects", list(plan.givenForNothing)))))
    }
    if !plan.points.isEmpty, !plan.missingSubjects.isEmpty {
      steps.append(plain(text(.missingSubjects, ("subjects", list(plan.missingSubjects)))))
    }
    for point in plan.points {
      steps += point.missing.prefix(1).map { part in
        Line(
          words: text(.seen, ("term", term(point.subject)), ("mark", term(part, .ask))),
          id: part.phraseID(.ask))
      }
    }
    let ours: [NegotiationPart] = [.ourPosition, .ourInterest, .ourBottomLine]
    let theirs: [NegotiationPart] = [.theirPosition, .theirInterest, .theirBottomLine]
    return [
      verdict(faults.isEmpty ? [plain(text(.planGood))] : faults.prefix(1).map { line($0) }),
      next(steps),
      table(
        .positions, [.columnPoint, .columnOurs, .columnTheirs, .columnTrade],
        plan.points.map { point in
          [
            term(point.subject), parts(ours, of: point), parts(theirs, of: point),
            parts([.concession, .inExchange], of: point),
          ]
        }),
      drawing(
        .table,
        plan.roles.map {
          plain(text(.seen, ("term", PlainText.line($0.name)), ("mark", orDash($0.role))))
        }),
      drawing(.techniques, NegotiationTechnique.allCases.map { line($0) }),
    ]
  }

  private func list(_ subjects: [NegotiationSubject]) -> String {
    words.list(subjects.map { term($0) })
  }

  private func parts(_ parts: [NegotiationPart], of point: NegotiationPoint) -> String {
    let known = parts.map { orDash(point[$0]) }
    return known.joined(separator: " / ")
  }

  var addOn: [Section] {
    let addOn = account.addOn
    var because = [plain(text(.deal, ("sum", words.sum(addOn.deal))))]
    if let limit = addOn.limit {
      because.append(plain(text(.limit, ("sum", reckoned(limit, like: addOn.deal)))))
    }
    if let total = addOn.total, !addOn.offers.isEmpty {
      because.append(plain(text(.offered, ("sum", reckoned(total, like: addOn.deal)))))
    }
    var steps: [Line] = []
    if let room = addOn.room, !addOn.offers.isEmpty {
      let key: WorksheetPhrase = room < 0 ? .tooMuch : .room
      steps.append(plain(text(key, ("sum", reckoned(abs(room), like: addOn.deal)))))
    }
    let offers = account.addOns.map { one in
      plain(
        one.sum.map { sum in
          text(.seen, ("term", PlainText.line(one.words)), ("mark", words.sum(sum)))
        } ?? text(.seen, ("term", PlainText.line(one.words)), ("mark", text(.dash))))
    }
    return [
      verdict([line(addOn.verdict)]), why(because), next(steps), drawing(.addOns, offers),
    ]
  }

  /// A number counted as another sum is, in words.
  private func reckoned(_ thousandths: Int, like other: Sum?) -> String {
    words.number(
      Sum(
        written: "", thousandths: thousandths, measure: other?.measure, unit: other?.unit,
        period: other?.period)) ?? text(.dash)
  }
}
