import AccountModel
import Customer

extension CustomerAccount {
  /// Takes in what a writer told of the needs.
  mutating func apply(_ entry: NeedEntry, _ origin: Origin) {
    switch entry {
    case .heard(let key, let need): hear(need, key, on: origin.day, in: nil)
    case .detailed(let key, let detail): tell(detail, of: key, on: origin.day)
    case .joined(let key, let alias): join(key, alias)
    case .dropped(let key): needs.removeAll { $0.isNamed(key) }
    }
  }

  /// Takes in a need as a visit or a writer heard it; one of the same words is the same need.
  mutating func hear(_ need: Need, _ key: ItemKey, on day: Day?, in visit: String?) {
    let words = Folded(need.words)
    let known = needs.firstIndex { $0.isNamed(key) }
    guard let index = known ?? needs.firstIndex(where: { Folded($0.need.words) == words }) else {
      let moment = NeedMoment(
        day: day, visit: visit, kind: need.kind, isConfirmed: need.isConfirmed)
      needs.append(AccountNeed(key: key, need: need, moments: [moment]))
      return
    }
    if !needs[index].isNamed(key) { needs[index].aliases.append(key) }
    needs[index].change(on: day, in: visit) { $0.grow(need) }
  }

  private mutating func tell(_ detail: NeedDetail, of key: ItemKey, on day: Day?) {
    guard let index = needs.firstIndex(where: { $0.isNamed(key) }) else { return }
    needs[index].change(on: day, in: nil) { $0.tell(detail) }
    needs[index].serves = detail.serves ?? needs[index].serves
    needs[index].activity = detail.activity ?? needs[index].activity
    needs[index].isBurning = detail.isBurning ?? needs[index].isBurning
  }

  private mutating func join(_ key: ItemKey, _ alias: ItemKey) {
    guard let index = needs.firstIndex(where: { $0.isNamed(key) }), !needs[index].isNamed(alias)
    else { return }
    guard let other = needs.firstIndex(where: { $0.isNamed(alias) }) else {
      needs[index].aliases.append(alias)
      return
    }
    needs[index].take(needs[other])
    needs.remove(at: other)
  }
}

extension AccountNeed {
  /// Changes the need, and notes the moment where it has come further or gone back.
  fileprivate mutating func change(on day: Day?, in visit: String?, _ change: (inout Need) -> Void)
  {
    let before = need
    change(&need)
    guard need.kind != before.kind || need.isConfirmed != before.isConfirmed || visit != nil else {
      return
    }
    moments.append(
      NeedMoment(day: day, visit: visit, kind: need.kind, isConfirmed: need.isConfirmed))
  }

  fileprivate mutating func take(_ other: AccountNeed) {
    aliases += [other.key] + other.aliases
    need.grow(other.need)
    serves = serves ?? other.serves
    activity = activity ?? other.activity
    if isBurning == .unknown { isBurning = other.isBurning }
    moments = (moments + other.moments).enumerated().sorted { left, right in
      let days = (left.element.day, right.element.day)
      guard let first = days.0, let second = days.1, first != second else {
        return left.offset < right.offset
      }
      return first < second
    }.map(\.element)
  }
}

extension Need {
  /// Takes in the same need heard again: what was explicit or confirmed stays so.
  fileprivate mutating func grow(_ other: Need) {
    if other.kind == .explicit { kind = .explicit }
    layer = other.layer ?? layer
    side = other.side ?? side
    amount = other.amount ?? amount
    who = other.who ?? who
    shapedBy = other.shapedBy ?? shapedBy
    isConfirmed = isConfirmed || other.isConfirmed
  }

  fileprivate mutating func tell(_ detail: NeedDetail) {
    words = detail.words ?? words
    kind = detail.kind ?? kind
    layer = detail.layer ?? layer
    side = detail.side ?? side
    amount = detail.amount ?? amount
    who = detail.who ?? who
    shapedBy = detail.shapedBy ?? shapedBy
    isConfirmed = detail.isConfirmed ?? isConfirmed
  }
}
