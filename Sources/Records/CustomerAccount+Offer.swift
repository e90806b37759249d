import AccountModel
import Customer

extension CustomerAccount {
  /// Takes in what a writer told of our offer and the competitors'.
  mutating func apply(_ entry: OfferEntry) {
    switch entry {
    case .rival(let name): addRival(name)
    case .compared(let point): compare(point)
    case .comparisonDropped(let subject, let rival):
      competition.points = competition.points.filter { !isSame($0, subject, rival) }
    case .allTheSame(let isSaid):
      isSameSaid = isSaid
      competition.saysAllTheSame = isSaid
    case .value(let key, let row): keep(row, key)
    case .valueDropped(let key): values.removeAll { $0.key == key }
    case .demonstration(let purpose): demonstrationPurpose = purpose
    case .negotiation(let subject, let part, let words): prepare(subject, part, words)
    case .negotiator(let role):
      negotiation.roles.removeAll { $0.name == role.name }
      negotiation.roles.append(role)
    case .deal(let sum, let isAgreed):
      deal = sum ?? deal
      isDealAgreed = isAgreed ?? isDealAgreed
    case .addOn(let key, let words, let sum): offer(words, sum, key)
    case .addOnDropped(let key): addOns.removeAll { $0.key == key }
    }
  }

  /// Notes a competitor's name once.
  mutating func addRival(_ name: String) {
    let folded = Folded(name)
    guard !folded.text.isEmpty, !rivals.contains(where: { Folded($0) == folded }) else { return }
    rivals.append(name)
  }

  private mutating func compare(_ point: ComparedPoint) {
    if let rival = point.rival { addRival(rival) }
    guard
      let index = competition.points.firstIndex(where: { isSame($0, point.subject, point.rival) })
    else {
      competition.points.append(point)
      return
    }
    competition.points[index] = point
  }

  private func isSame(_ point: ComparedPoint, _ subject: String, _ rival: String?) -> Bool {
    Folded(point.subject) == Folded(subject)
      && point.rival.map(Folded.init) == rival.map(Folded.init)
  }

  private mutating func keep(_ row: ValueRow, _ key: ItemKey) {
    guard let index = values.firstIndex(where: { $0.key == key }) else {
      values.append(AccountValue(key: key, row: row))
      return
    }
    values[index].row = row
  }

  private mutating func prepare(
    _ subject: NegotiationSubject, _ part: NegotiationPart, _ words: String?
  ) {
    let sighting = Sighting(part, words == nil ? .unknown : .yes, words: words)
    guard let index = negotiation.points.firstIndex(where: { $0.subject == subject }) else {
      negotiation.points.append(NegotiationPoint(subject, Sightings([sighting])))
      return
    }
    negotiation.points[index].parts.note(sighting)
  }

  private mutating func offer(_ words: String, _ sum: Sum?, _ key: ItemKey) {
    guard let index = addOns.firstIndex(where: { $0.key == key }) else {
      addOns.append(AccountAddOn(key: key, words: words, sum: sum))
      return
    }
    addOns[index].words = words
    addOns[index].sum = sum
  }
}
