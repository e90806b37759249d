import AccountModel
import Customer
import Playbook
import Records
import VisitModel

/// What stands beside the talk: people, account, needs, data, what earlier visits left.
extension PlanOutline {
  var people: Section {
    let known = account.people.filter { $0.name != person }
    let main = person.map { account.person($0) }
    var entries: [Entry] = []
    if let person {
      entries.append(
        Entry(words: described(person, main.flatMap(\.self)), details: styled(person)))
    }
    entries += known.map { Entry(words: described($0.name, $0)) }
    if entries.isEmpty { entries.append(Entry(words: text(.nobody))) }
    entries = few(entries, fit.known)
    let missing = account.influencers.influences(.missing).filter { influence in
      !note.facts.people.contains { $0.influence == influence }
    }
    if !missing.isEmpty {
      entries.append(
        Entry(words: text(.missing, ("influences", words.list(missing.map { term($0) })))))
    }
    return Section(title: text(.people), entries: entries)
  }

  private func described(_ name: String, _ person: AccountPerson?) -> String {
    let named = note.facts.people.first { $0.name == name }
    let influence = person?.influence ?? named?.influence
    let standing = person?.influence.map { account.influencers.standing(of: $0) }
    let facts = [
      person?.detail.title ?? named?.title, influence.map { term($0) },
      (person?.detail.role ?? named?.role).map { term($0) }, person?.detail.level.map { term($0) },
      standing.map { term($0) },
    ].compactMap(\.self).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard !facts.isEmpty else { return short(words.known(name)) }
    return words.text(
      .labelled, ("label", words.known(name)), ("value", short(words.facts(facts))))
  }

  private func sentences(_ list: [String]) -> String {
    guard let first = list.first else { return "" }
    return list.dropFirst().reduce(first) { text(.sentences, ("left", $0), ("right", $1)) }
  }

  /// How he wants to be met (METHOD M12).
  private func styled(_ name: String) -> [String] {
    guard let style = account.style(of: name).guess.style else {
      return [text(.styleUnknown)]
    }
    func advice(_ list: [StyleAdvice]) -> String { sentences(list.map { term($0) }) }
    return [
      text(.style, ("style", term(style))),
      labelled(.dos, advice(style.dos)), labelled(.donts, advice(style.donts)),
    ]
  }

  var standing: Section {
    let journey = account.journey
    var lines = [
      journey.earliestUnfinished.map {
        text(.gate, ("mark", term($0)), ("ask", term($0, .ask)))
      } ?? text(.gateDone)
    ]
    lines.append(text(.opportunity, ("verdict", term(account.opportunity.verdict))))
    let value = account.valueJourney
    if let stall = value.diagnosis {
      lines.append(
        text(
          .stall, ("begins", term(stall.begins)), ("shows", term(stall.shows)),
          ("work", term(value.verdict, .work))))
    }
    return Section(title: text(.standing), entries: lines.map { Entry(words: short($0)) })
  }

  var needs: Section {
    let needs = account.needs.map { one in
      let need = one.need
      let facts = [
        words.text(ValuePhrase(need.kind)),
        words.text(need.isConfirmed ? .needConfirmed : .needUnconfirmed),
        need.amount.map { words.sum($0) }, need.who.map { words.known($0) },
      ].compactMap(\.self)
      return Entry(words: short(words.quoted(need.words)), details: [words.facts(facts)])
    }
    return Section(
      title: text(.needs),
      entries: needs.isEmpty ? [Entry(words: text(.noNeed))] : few(needs, fit.known))
  }

  /// The four classes of data (METHOD M07).
  var known: Section {
    let data = account.data
    let entries = DataClass.allCases.map { one in
      let facts = data.known(of: one).filter { $0.item != .name && $0.item != .people }
      let names = one == .organisation ? account.people.map(\.name) : []
      let told =
        names.map { words.known($0) }
        + facts.prefix(fit.known).map { entry in
          let about = [entry.person, term(entry.item)].compactMap(\.self)
          return words.text(
            .labelled, ("label", words.list(about)), ("value", words.known(entry.words)))
        }
      return Entry(
        words: labelled(term(one), told.isEmpty ? text(.emptyClass) : words.facts(told)))
    }
    return Section(title: text(.known), entries: entries)
  }

  /// What earlier visits left open: it comes by itself and isn't asked.
  var carried: Section {
    let objections = account.standingObjections.map { words.quoted($0.objection.words) }
    let owed = account.openPromises.map { one -> String in
      guard let when = one.promise.when else { return words.known(one.promise.words) }
      return words.text(
        .chatItem, ("words", words.known(one.promise.words)), ("state", words.shortWhen(when)))
    }
    let unknowns = account.visits.last?.note.unknowns.map(words.question) ?? []
    let parts: [(PlanPagePhrase, [String])] = [
      (.objected, objections), (.owed, owed), (.unknown, unknowns),
    ]
    return Section(
      title: text(.carried),
      entries: parts.filter { !$0.1.isEmpty }.map { key, items in
        let few = self.few(items.map { Entry(words: short($0)) }, fit.known).map(\.words)
        return Entry(words: text(key), details: few)
      })
  }

  var references: Section {
    let named = plan.references
    return Section(
      title: text(.references),
      entries: few(named.map { Entry(words: short(words.known($0))) }, fit.known))
  }
}
