import AccountModel
import Customer
import Records

extension AccountOutline {
  /// Everybody with what is known of him, and the influences that nobody has.
  var people: [String] {
    let ladders = account.ladders
    var lines = account.people.map { person in
      labelled(name(of: person), words.facts(facts(of: person, ladders)))
    }
    if lines.isEmpty { lines.append(text(.nobody)) }
    let missing = account.influencers.influences(.missing)
    if !account.people.isEmpty, !missing.isEmpty {
      lines.append(
        text(.missingInfluences, ("influences", words.list(missing.map { term($0) }))))
    }
    lines += account.relations.map { one in
      text(
        .relation, ("from", words.known(one.from)), ("to", words.known(one.to)),
        ("words", words.known(one.words)))
    }
    return lines
  }

  private func name(of person: AccountPerson) -> String {
    let name = words.known(person.name)
    guard !person.aliases.isEmpty else { return name }
    return text(.alias, ("name", name), ("aliases", words.list(person.aliases)))
  }

  private func facts(of person: AccountPerson, _ ladders: [TrustLadder]) -> [String] {
    let detail = person.detail
    var facts = [
      detail.title.map { words.known($0) }, detail.role.map { term($0) },
      person.influence.map { term($0) }, detail.function.map { term($0) },
      detail.level.map { term($0) }, detail.part.map { words.known($0) },
      detail.results.map { text(.results, ("words", words.known($0))) },
      detail.wins.map { text(.wins, ("words", words.known($0))) },
    ].compactMap(\.self)
    if facts.isEmpty { facts.append(words.text(.unknown)) }
    if let isWon = detail.isWon { facts.append(text(.won, ("mark", term(isWon)))) }
    if let rung = ladders.first(where: { $0.person == person.name })?.rung {
      facts.append(text(.rung, ("rung", term(rung))))
    }
    if let style = account.style(of: person.name).guess.style { facts.append(term(style)) }
    return facts
  }

  /// The needs from deep to surface, what isn't placed at the end, and what to do about them.
  var needs: [String] {
    var lines: [String] = []
    for layer in NeedLayer.allCases.map(Optional.some) + [nil] {
      let own = account.needs.filter { $0.need.layer == layer }
      let label = layer.map { term($0) } ?? text(.noLayer)
      lines += own.map { labelled(label, need($0)) }
    }
    return lines + [term(account.needsTree.verdict)]
  }

  private func need(_ need: AccountNeed) -> String {
    var facts = [
      words.quoted(need.need.words), words.text(ValuePhrase(need.need.kind)),
      words.text(need.need.isConfirmed ? .needConfirmed : .needUnconfirmed),
    ]
    if let amount = need.need.amount { facts.append(words.sum(amount)) }
    if let who = need.need.who { facts.append(words.known(who)) }
    if need.isBurning == .yes { facts.append(text(.burning)) }
    return words.facts(facts)
  }

  /// The four classes of data; competition has a section of its own.
  var known: [String] {
    let data = account.data
    return [DataClass.presentState, .organisation, .personal].flatMap { one in
      var lines = data.known(of: one).map { entry in
        let about = entry.person.map { words.known($0) }
        let label = words.list([about, term(entry.item)].compactMap(\.self))
        return labelled(label, words.known(entry.words))
      }
      let missing = data.missing(of: one)
      if !missing.isEmpty {
        let items = words.list(missing.map { term($0) })
        lines.append(text(.missing, ("class", term(one)), ("items", items)))
      }
      return lines
    }
  }
}
