import AccountModel
import Coaching
import Customer
import Markup
import Playbook
import Records

/// The organisation and the four key influencers.
extension WorksheetMaker {
  var organisation: [Section] {
    let organisation = account.organisation
    let rows = organisation.members.map { member in
      [
        PlainText.line(member.name), term(orDash: member.function), term(orDash: member.level),
        term(orDash: member.role),
      ]
    }
    var missing: [Line] = []
    if organisation.reach != .plane {
      missing += missingLine(organisation.missingFunctions)
      missing += missingLine(organisation.missingLevels)
      missing += missingLine(organisation.missingRoles)
    }
    var steps = organisation.warnings.map { line($0) }
    steps += organisation.missingRoles.prefix(2).map { line($0, .ask) }
    steps += account.data.faults.map { line($0) }
    let functions = BuyingFunction.allCases.filter { function in
      organisation.members.contains { $0.function == function }
    }
    let relations = organisation.relations.map {
      plain(
        words.phrases.text(
          id: AccountTextPhrase.relation.rawValue,
          [
            ("from", PlainText.line($0.from)), ("to", PlainText.line($0.to)),
            ("words", PlainText.line($0.words)),
          ]))
    }
    return [
      verdict([line(organisation.reach)]),
      why(account.guide.map { [plain(text(.guide, ("name", PlainText.line($0))))] } ?? []),
      next(steps),
      table(.chart, [.columnName, .columnFunction, .columnLevel, .columnRole], rows),
      drawing(.missing, missing), drawing(.relations, relations),
      drawing(
        .ownAnswers,
        functions.map {
          plain(text(.seen, ("term", term($0)), ("mark", term($0, .wants))))
        }),
    ]
  }

  private func missingLine<Term: AccountTerm>(_ terms: [Term]) -> [Line] {
    terms.isEmpty
      ? [] : [plain(text(.missingRoles, ("terms", words.list(terms.map { term($0) }))))]
  }

  var influencers: [Section] {
    let influencers = account.influencers
    let standings = Influence.allCases.map { influence in
      plain(
        text(
          .seen, ("term", term(influence)),
          ("mark", term(influencers.standing(of: influence)))))
    }
    var steps: [Line] = []
    if let influence = influencers.next {
      steps.append(
        influencers.standing(of: influence) == .missing
          ? line(influence, .ask) : plain(workOn(influence, influencers)))
    }
    steps += influencers.people.flatMap { person in
      person.lacks.prefix(1).map { lack in
        plain(text(.seen, ("term", PlainText.line(person.name)), ("mark", term(lack))))
      }
    }
    let rows = influencers.people.map { person in
      [
        PlainText.line(person.name), term(person.influence), term(person.isWon),
        orDash(person.results), orDash(person.wins),
      ]
    }
    let won = influencers.influences(.won).count
    return [
      verdict([plain(text(.standing, ("won", String(won)), ("of", String(standings.count))))]),
      why(standings), next(steps),
      table(
        .chart,
        [.columnName, .columnInfluence, .columnWon, .columnResults, .columnWins], rows),
    ]
  }

  private func workOn(_ influence: Influence, _ influencers: Influencers) -> String {
    let names = influencers.notYetWon.filter { $0.influence == influence }
      .map { PlainText.line($0.name) }
    let mark = term(influencers.standing(of: influence))
    return text(.seenWords, ("term", term(influence)), ("mark", mark), ("words", words.list(names)))
  }

  /// The people that the worksheet is about.
  var people: [AccountPerson] {
    account.people.filter { form.person == nil || $0.isCalled(form.person ?? "") }
  }
}
