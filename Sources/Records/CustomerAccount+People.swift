import AccountModel
import Customer
import VisitModel

extension CustomerAccount {
  /// Takes in what a writer told of the people.
  mutating func apply(_ entry: PersonEntry, _ origin: Origin) {
    switch entry {
    case .named(let person): tell(person, on: origin.day)
    case .detailed(let name, let detail): tell(detail, of: name, on: origin.day)
    case .unknown(let name, let fields):
      let index = place(of: name, on: origin.day)
      for field in fields { people[index].clear(field) }
    case .joined(let name, let alias): join(name, alias, on: origin.day)
    case .removed(let name): people.removeAll { $0.isCalled(name) }
    case .related(let relation):
      relations.removeAll { $0.from == relation.from && $0.to == relation.to }
      relations.append(relation)
    case .guide(let name): guideTold = name
    case .spent(let name, let words):
      people[place(of: name, on: origin.day)].spent.append(words)
    }
  }

  /// Takes in a person as a visit or a writer named him.
  mutating func tell(_ person: Person, on day: Day?, in visit: String? = nil) {
    let detail = PersonDetail(title: person.title, role: person.role, influence: person.influence)
    tell(detail, of: person.name, on: day)
    guard let visit else { return }
    let index = place(of: person.name, on: day)
    if people[index].visits.last != visit { people[index].visits.append(visit) }
  }

  private mutating func tell(_ detail: PersonDetail, of name: String, on day: Day?) {
    people[place(of: name, on: day)].tell(detail)
  }

  /// Where a person stands in the list; somebody new is put at its end.
  private mutating func place(of name: String, on day: Day?) -> Int {
    if let index = people.firstIndex(where: { $0.isCalled(name) }) { return index }
    people.append(AccountPerson(name, firstNamed: day))
    return people.count - 1
  }

  private mutating func join(_ name: String, _ alias: String, on day: Day?) {
    let index = place(of: name, on: day)
    guard !people[index].isCalled(alias) else { return }
    people[index].aliases.append(alias)
    guard let other = people.indices.first(where: { $0 != index && people[$0].isCalled(alias) })
    else { return }
    people[index].take(people[other])
    people.remove(at: other)
  }
}

extension AccountPerson {
  /// Takes in what was known of another name; what was known of this one goes before it.
  fileprivate mutating func take(_ other: AccountPerson) {
    var known = other.detail
    known.merge(detail)
    tell(known)
    aliases += other.aliases
    spent += other.spent
    visits = (visits + other.visits.filter { !visits.contains($0) }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    firstNamed = [firstNamed, other.firstNamed].compactMap(\.self).min()
  }
}
