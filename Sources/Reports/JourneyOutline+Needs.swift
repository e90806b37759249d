import AccountModel
import Coaching
import Customer
import Records

extension JourneyOutline {
  /// The needs over the visits, from implied to confirmed.
  var needPlot: JourneyPlot {
    JourneyPlot(
      id: "needs", title: text(.needs), columns: columns,
      rows: history.needs.enumerated().map { index, growth in
        JourneyPlot.Row(
          label: "\(index + 1) " + words.known(growth.need.need.words),
          cells: growth.stages.map { stage in
            stage.map { .level($0.rawValue, of: NeedStage.allCases.count) } ?? .none
          },
          words: growth.stages.map { $0.map(name) ?? text(.notHeard) })
      },
      legend: NeedStage.allCases.map {
        (.level($0.rawValue, of: NeedStage.allCases.count), name($0))
      })
  }

  private func name(_ stage: NeedStage) -> String {
    switch stage {
    case .implied: words.text(ValuePhrase(NeedKind.implied))
    case .explicit: words.text(ValuePhrase(NeedKind.explicit))
    case .confirmed: words.text(.needConfirmed)
    }
  }

  /// Each need with its days, then the verdict, then what is missing and how to ask for it.
  var needLines: [String] {
    let tree = account.needsTree
    var lines = history.needs.enumerated().map { needLine($0 + 1, $1) }
    lines.append(term(tree.verdict))
    lines += tree.missingLayers.map { unknown(term($0), ask: facet(.ask, of: $0)) }
    if !account.needs.isEmpty {
      lines += tree.missingSides.map { unknown(term($0), ask: facet(.ask, of: $0)) }
    }
    return lines
  }

  private func needLine(_ number: Int, _ growth: NeedGrowth) -> String {
    let need = growth.need.need
    var facts = [words.quoted(need.words), need.layer.map { term($0) } ?? text(.layerUnknown)]
    if let side = need.side { facts.append(term(side)) }
    if let amount = need.amount { facts.append(words.sum(amount)) }
    if let who = need.who { facts.append(words.known(who)) }
    if growth.need.isBurning == .yes { facts.append(text(.burning)) }
    return text(
      .need, ("number", "\(number)"), ("facts", words.facts(facts)),
      ("days", words.list(stageDays(growth))))
  }

  /// The first day of each stage that the need has come through.
  private func stageDays(_ growth: NeedGrowth) -> [String] {
    NeedStage.allCases.compactMap { stage in
      let moment = growth.need.moments.first { NeedStage($0) >= stage }
      let isOwn = moment.map { NeedStage($0) == stage } ?? false
      guard let moment, isOwn else { return nil }
      return text(.stageDay, ("stage", name(stage)), ("day", day(moment.day)))
    }
  }
}

extension NeedStage {
  fileprivate init(_ moment: NeedMoment) {
    switch (moment.kind, moment.isConfirmed) {
    case (.implied, _): self = .implied
    case (.explicit, false): self = .explicit
    case (.explicit, true): self = .confirmed
    }
  }
}
