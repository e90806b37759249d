import Customer

extension ActorReader {
  /// The first in an English line who is told to do something.
  func englishActor(in line: Line, asides: Set<Int>) -> Actor? {
    let units = line.units
    for place in units.indices where !asides.contains(place) {
      let actor =
        pronoun(in: units, at: place) ?? role(in: line, at: place) ?? name(in: line, at: place)
        ?? asked(units, at: place)
      if let actor { return actor }
    }
    return nil
  }

  /// "you" acts where it begins a clause, or stands between the words for that: in "I send you" it doesn't.
  private func pronoun(in units: [Line.Unit], at place: Int) -> Actor? {
    guard let match = who.match(in: units, at: place) else { return nil }
    let end = match.units.upperBound
    let acts =
      side(match.value) == .ours || isClauseStart(units, place)
      || before.holds(units, at: place - 1) || will.holds(units, at: end)
      || plainDeeds.holds(units, at: end)
    return acts && units[end - 1].mark == .none || acts && end == units.count
      ? Actor(name: match.shown, side: side(match.value)) : nil
  }

  /// "your engineer", "our service team", "the head nurse": whose, at most two words, and what he does.
  private func role(in line: Line, at place: Int) -> Actor? {
    let units = line.units
    guard let owner = whose.match(in: units, at: place) else { return nil }
    var start = owner.units.upperBound
    for _ in 0..<3 {
      guard start < units.count, units[start - 1].mark == .none else { return nil }
      if var role = roles.match(in: units, at: start) {
        while let longer = roles.match(in: units, at: role.units.upperBound),
          units[role.units.upperBound - 1].mark == .none
        {
          role.units = role.units.lowerBound..<longer.units.upperBound
        }
        var end = role.units.upperBound
        while end < units.count, units[end - 1].mark == .none, isCapital(line, end) { end += 1 }
        guard acts(units, place..<end) else { return nil }
        let name = lowered(line.written(place..<end), isStart: isClauseStart(units, place))
        return Actor(name: name, side: side(owner.value) ?? side(role.value))
      }
      guard !common.holds(units, at: start) else { return nil }
      start += 1
    }
    return nil
  }

  /// One to three capital words, or the first word of a sentence, before a deed.
  private func name(in line: Line, at place: Int) -> Actor? {
    let units = line.units
    let isTitled = honorifics.holds(units, at: place)
    let isFirst = place == 0 || units[place - 1].mark >= .stop
    guard isTitled || isNameable(line, place) || isFirst && !isKnown(units, place) else {
      return nil
    }
    var end = place + 1
    // "Mr. Miller" has a stop within.
    if isTitled, end < units.count { end += 1 }
    while end < units.count, end < place + 3, units[end - 1].mark == .none, isNameable(line, end) {
      end += 1
    }
    if end < units.count, Self.possessive == units[end].word {
      var role = end + 1
      while role < units.count, role < end + 3, !roles.holds(units, at: role) { role += 1 }
      if let match = roles.match(in: units, at: role) { end = match.units.upperBound }
    }
    let isSure = isTitled || isCapital(line, place) && !isFirst
    guard acts(units, place..<end, isSure: isSure) else { return nil }
    return Actor(name: line.written(place..<end), side: .customer)
  }

  private static let possessive = Hashing.hash("'s")
  private static let third: UInt8 = 0x73

  /// "Send me the drawings by Friday": a deed at the beginning of a clause, and what is asked for.
  private func asked(_ units: [Line.Unit], at place: Int) -> Actor? {
    guard isClauseStart(units, place) || please.holds(units, at: place - 1),
      let deed = plainDeeds.match(in: units, at: place), !who.holds(units, at: place),
      units[deed.units.upperBound - 1].mark == .none,
      objects.holds(units, at: deed.units.upperBound)
    else { return nil }
    return hearer
  }

  /// Whether somebody is told to act: words for that, or a deed, stand behind him, or he is asked ("could your engineer test").
  private func acts(_ units: [Line.Unit], _ place: Range<Int>, isSure: Bool = true) -> Bool {
    let end = place.upperBound
    guard end < units.count, units[end - 1].mark == .none else { return false }
    if let will = will.match(in: units, at: end) {
      guard !isSure else { return true }
      var next = will.units.upperBound
      while will.units.upperBound + 3 > next, self.will.holds(units, at: next) { next += 1 }
      return deeds.match(in: units, at: next).map { $0.value != "any" } ?? false
    }
    guard let deed = deeds.match(in: units, at: end), isSure || deed.value != "any" else {
      return false
    }
    let isAsked = place.lowerBound > 0 && before.holds(units, at: place.lowerBound - 1)
    return units[end].letters.last == Self.third && !plainDeeds.holds(units, at: end)
      || isSure && isAsked || isSure && units[end - 1].letters.last == Self.third
  }

  /// Whether a word may be part of a name: written with a capital, and none that builds sentences or names a day.
  private func isNameable(_ line: Line, _ place: Int) -> Bool {
    isCapital(line, place) && !isKnown(line.units, place)
  }

  private func isKnown(_ units: [Line.Unit], _ place: Int) -> Bool {
    units[place].letters.isEmpty || common.holds(units, at: place)
      || who.holds(units, at: place) || whose.holds(units, at: place)
      || will.holds(units, at: place) || plainDeeds.holds(units, at: place)
  }

  private func isCapital(_ line: Line, _ place: Int) -> Bool {
    let unit = line.units[place]
    guard let first = unit.letters.first else { return false }
    let written = line.bytes[unit.range.lowerBound]
    return written != first && written | 0x20 == first && unit.letters != [0x69]
  }

  /// The words without the capital that a sentence begins with.
  private func lowered(_ text: String, isStart: Bool) -> String {
    isStart ? text.prefix(1).lowercased() + text.dropFirst() : text
  }
}
