import AccountModel
import Coaching
import Customer
import Playbook
import Records

/// What answers about the entries of the lists record.
extension WorksheetSession {
  func person(
    _ told: WorksheetTold, _ part: WorksheetPart, _ member: WorksheetMember?
  ) -> [CustomerEntry] {
    guard case .person(let name)? = member else { return [] }
    var detail = PersonDetail()
    var field: PersonDetail.Field?
    switch part {
    case .personFunction: (detail.function, field) = (one(of: BuyingFunction.self, told), .function)
    case .personLevel: (detail.level, field) = (one(of: BuyingLevel.self, told), .level)
    case .personRole: (detail.role, field) = (one(of: PurchaseRole.self, told), .role)
    case .personInfluence: (detail.influence, field) = (one(of: Influence.self, told), .influence)
    case .personBelieved: (detail.believed, field) = (one(of: TrustRung.self, told), .believed)
    case .personPart: (detail.part, field) = (words(told), .part)
    case .personResults: (detail.results, field) = (words(told), .results)
    case .personWins: (detail.wins, field) = (words(told), .wins)
    case .personWon:
      let seen = observation(told)
      (detail.isWon, field) = (seen == .unknown ? nil : seen, .isWon)
    case .personSpent:
      guard let words = words(told) else { return [unknown(.plain(part), member)] }
      return [.person(told: .spent(name: name, words: words))]
    default: return []
    }
    if let field, detail == PersonDetail() {
      return [.person(told: .unknown(name: name, fields: [field]))]
    }
    return [.person(told: .detailed(name: name, detail: detail))]
  }

  func need(
    _ told: WorksheetTold, _ part: WorksheetPart, _ member: WorksheetMember?, _ now: Moment
  ) -> [CustomerEntry] {
    guard case .need(let key)? = member else { return [] }
    var before: [CustomerEntry] = []
    var detail = NeedDetail()
    switch part {
    case .needLayer: detail.layer = one(of: NeedLayer.self, told)
    case .needSide: detail.side = one(of: NeedSide.self, told)
    case .needActivity: detail.activity = one(of: NeedActivity.self, told) ?? .unknown
    case .needBurning: detail.isBurning = observation(told)
    case .needAmount: detail.amount = sum(told)
    case .needServes:
      let layer = account.need(key)?.need.layer?.above
      (detail.serves, before) = need(told, on: layer, now)
    default: return []
    }
    let isUnknown = detail == NeedDetail() || detail.isBurning == .unknown
    let asked = isUnknown ? [unknown(.plain(part), member)] : []
    return before
      + (detail == NeedDetail() ? [] : [.need(told: .detailed(key: key, detail: detail))])
      + asked
  }

  /// The need that was named, with what brings it onto the tree where it is new.
  private func need(
    _ told: WorksheetTold, on layer: NeedLayer?, _ now: Moment
  ) -> (ItemKey?, [CustomerEntry]) {
    switch told {
    case .need(let key): return (key, [])
    case .newNeed(let words):
      var need = reader(now).need(words)
      need.layer = layer
      let key = account.nextKey(for: page.header.writer)
      return (key, [.need(told: .heard(key: key, need: need))])
    case .seen, .choice, .words, .sum, .unknown: return (nil, [])
    }
  }

  func point(
    _ told: WorksheetTold, _ part: WorksheetPart, _ member: WorksheetMember?, _ now: Moment
  ) -> [CustomerEntry] {
    guard case .view(let subject, let rival, let number)? = member, var point = form.point(member)
    else { return [] }
    var view =
      point.views.indices.contains(number)
      ? point.views[number] : PointView(Tie(need: nil), .unknown)
    var entries: [CustomerEntry] = []
    switch part {
    case .pointRival:
      guard let name = words(told) else { return [unknown(.plain(part), member)] }
      return move(point, to: name, from: rival, subject)
    case .pointNeed:
      let (key, new) = need(told, on: nil, now)
      entries = new
      if case .newNeed(let words) = told {
        view.tie.need = words
      } else {
        view.tie.need = key.flatMap { account.need($0)?.need.words }
      }
    case .pointPerson:
      view.tie.person = words(told)
      if let name = words(told), account.person(name) == nil {
        entries = [.person(told: .named(person: Person(name: name)))]
      }
    case .pointRelative: view.relative = one(of: Relative.self, told) ?? .unknown
    case .pointCriterion: point.isCriterion = observation(told)
    default: return []
    }
    if point.views.indices.contains(number) {
      point.views[number] = view
    } else {
      point.views.append(view)
    }
    let isUnknown = if case .unknown = told { true } else { false }
    let seenUnknown = part == .pointCriterion && observation(told) == .unknown
    return entries + [.offer(told: .compared(point: point))]
      + (isUnknown || seenUnknown ? [unknown(.plain(part), member)] : [])
  }

  /// A point held against another competitor; the same point may stand there already.
  private func move(
    _ point: ComparedPoint, to name: String, from rival: String?, _ subject: String
  ) -> [CustomerEntry] {
    var point = point
    point.rival = name
    let other = account.competition.points.first { $0.subject == subject && $0.rival == name }
    if let other, rival != name { point.views = other.views + point.views }
    return [
      .offer(told: .comparisonDropped(subject: subject, rival: rival)),
      .offer(told: .compared(point: point)),
    ]
  }

  func value(
    _ told: WorksheetTold, _ part: WorksheetPart, _ member: WorksheetMember?, _ now: Moment
  ) -> [CustomerEntry] {
    guard case .value(let key)? = member,
      var kept = account.values.first(where: { $0.key == key })?.row
    else { return [] }
    var entries: [CustomerEntry] = []
    switch part {
    case .valueProduct: kept.row.product = words(told) ?? ""
    case .valueAdvantage: kept.row.advantage = words(told)
    case .valueBenefit: kept.row.benefit = words(told)
    case .valueRival: kept.row.rivalHasIt = observation(told)
    case .valueDifferent: kept.row.seenAsDifferent = observation(told)
    case .valueWorth: kept.row.seenAsValuable = observation(told)
    case .valueNeed: (kept.need, entries) = need(told, on: nil, now)
    default: return []
    }
    let isUnknown =
      switch told {
      case .unknown, .seen(.unknown, _): true
      case .seen, .choice, .words, .sum, .need, .newNeed: false
      }
    return entries + [.offer(told: .value(key: key, row: kept))]
      + (isUnknown ? [unknown(.plain(part), member)] : [])
  }

  func reader(_ now: Moment) -> FactReader {
    FactReader(days: readers.days, sums: readers.sums, playbook: playbook, moment: now)
  }
}
