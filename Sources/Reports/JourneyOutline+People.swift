import AccountModel
import Coaching
import Customer
import Records

extension JourneyOutline {
  /// The people over the visits, up the trust ladder.
  var trustPlot: JourneyPlot {
    let most = TrustRung.allCases.count
    return JourneyPlot(
      id: "trust", title: text(.trust), columns: columns,
      rows: history.people.map { growth in
        JourneyPlot.Row(
          label: words.known(growth.person.name),
          cells: growth.rungs.map { $0.map { .level($0.steps, of: most) } ?? .none },
          words: growth.rungs.map { height in
            guard let height else { return text(.notKnownYet) }
            return height.rung.map { term($0) } ?? text(.noRung)
          })
      },
      legend: [(.level(0, of: most), text(.noRung))]
        + TrustRung.allCases.enumerated().map { (.level($0 + 1, of: most), term($1)) })
  }

  /// Each person's rung with what he did, what goes wrong, and who hasn't shown anything.
  var trustLines: [String] {
    guard !history.people.isEmpty else { return [text(.nobody)] }
    var lines = history.people.flatMap(trustLines)
    let unseen = history.people.filter { $0.ladder.rung == nil }
    if !unseen.isEmpty {
      lines.append(
        text(
          .rungUnknown, ("names", words.list(unseen.map { words.known($0.person.name) })),
          ("signs", facet(.signs, of: TrustRung.acquainted))))
    }
    return lines + [term(TrustCircle(account.ladders))]
  }

  private func trustLines(_ growth: TrustGrowth) -> [String] {
    let ladder = growth.ladder
    let name = words.known(growth.person.name)
    var lines: [String] = []
    if let rung = ladder.rung {
      let signs = ladder.steps.filter { $0.sign.rung == rung }.map { step in
        text(
          .sign, ("sign", term(step.sign)), ("did", words.quoted(step.did)),
          ("day", day(step.day)))
      }
      lines.append(
        text(.rung, ("name", name), ("rung", term(rung)), ("signs", words.facts(signs))))
    }
    return lines + history.faults(of: growth).map { labelled(name, term($0)) }
  }

  /// The four influences: who has them, whether they are won, how to find who is missing.
  var influenceLines: [String] {
    let influencers = account.influencers
    return Influence.allCases.map { influence in
      let standing = influencers.standing(of: influence)
      let names = influencers.people.filter { $0.influence == influence }.map {
        words.known($0.name)
      }
      guard !names.isEmpty else { return unknown(term(influence), ask: facet(.ask, of: influence)) }
      return text(
        .influence, ("influence", term(influence)), ("names", words.list(names)),
        ("standing", term(standing)))
    }
  }
}
