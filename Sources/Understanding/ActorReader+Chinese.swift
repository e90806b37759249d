import Customer

extension ActorReader {
  private static let plain = Hashing.hash("的".unicodeScalars.first.map(\.value) ?? 0)
  /// 老 and 小 before a surname.
  private static let familiar = "老小".unicodeScalars.map { Hashing.hash($0.value) }

  /// The first in a Chinese line who is told to do something.
  func chineseActor(in line: Line, asides: Set<Int>) -> Actor? {
    let units = line.units
    let given = objects.ends(in: units)
    let asked = before.ends(in: units)
    for place in units.indices where !asides.contains(place) {
      // 发给您, 跟王总: given something, or spoken with.
      if given.contains(place), !asked.contains(place), !isClauseStart(units, place) { continue }
      if let actor = person(in: line, at: place) { return actor }
    }
    return units.indices.contains { self.given.holds(units, at: $0) } ? hearer : nil
  }

  private func person(in line: Line, at place: Int) -> Actor? {
    let units = line.units
    if let owned = owned(in: line, at: place) { return owned }
    if let match = who.match(in: units, at: place) {
      // 您手里的券: what is theirs, not what they do.
      let near = units[match.units.upperBound...].prefix(4)
      let clause = near.prefix { $0.mark == .none }
      guard !clause.contains(where: { $0.word == Self.plain }) else { return nil }
      return Actor(name: match.shown, side: side(match.value))
    }
    if let units = chineseName(in: line, at: place) {
      return Actor(name: line.written(units), side: .customer)
    }
    return bareRole(in: line, at: place)
  }

  /// 您的工程师, 贵公司采购部, 我们技术部的李工.
  private func owned(in line: Line, at place: Int) -> Actor? {
    let units = line.units
    guard let owner = whose.match(in: units, at: place) else { return nil }
    var start = owner.units.upperBound
    for _ in 0..<4 {
      guard start < units.count, units[start - 1].mark == .none else { return nil }
      let name = chineseName(in: line, at: start)
      if let end = name?.upperBound ?? roles.match(in: units, at: start)?.units.upperBound {
        var last = end
        while last < units.count, units[last - 1].mark == .none,
          let more = roles.match(in: units, at: last)
        {
          last = more.units.upperBound
        }
        // 您老板说 and 您的采购合同: the deed has to follow.
        guard last == units.count || name != nil || follows(units, last) else { return nil }
        return Actor(name: line.written(place..<last), side: side(owner.value))
      }
      guard !will.holds(units, at: start), !who.holds(units, at: start),
        !objects.holds(units, at: start), !before.holds(units, at: start)
      else { return nil }
      start += 1
    }
    return nil
  }

  /// 王总, 老李, or a name in Latin letters: nobody who is merely called, as in 王总，我们周五见.
  private func chineseName(in line: Line, at place: Int) -> Range<Int>? {
    let units = line.units
    var end: Int?
    if surnames.holds(units, at: place), units[place].mark == .none,
      let title = titles.match(in: units, at: place + 1) ?? polite.match(in: units, at: place + 1)
    {
      end = title.units.upperBound
    } else if Self.familiar.contains(units[place].word), surnames.holds(units, at: place + 1),
      units[place].mark == .none
    {
      end = place + 2
    } else if isLatinName(line, place), place + 1 < units.count, follows(units, place + 1) {
      end = place + 1
    }
    guard let end, end == units.count || units[end - 1].mark == .none else { return nil }
    return place..<end
  }

  /// Whether a word is written as names are: a capital, then small letters.
  private func isLatinName(_ line: Line, _ place: Int) -> Bool {
    let unit = line.units[place]
    let written = line.bytes[unit.range]
    guard unit.letters.count > 1, let first = written.first else { return false }
    return (0x41...0x5A).contains(first) && written.dropFirst().allSatisfy { $0 >= 0x61 }
  }

  /// 工程师周五过去: whose he is isn't told.
  private func bareRole(in line: Line, at place: Int) -> Actor? {
    guard let role = roles.match(in: line.units, at: place),
      isClauseStart(line.units, place) || before.ends(in: line.units).contains(place),
      follows(line.units, role.units.upperBound)
    else { return nil }
    return Actor(name: line.written(role.units), side: side(role.value))
  }

  /// Whether a word for acting, or a deed, follows at a unit without a mark before it.
  private func follows(_ units: [Line.Unit], _ place: Int) -> Bool {
    guard place < units.count, units[place - 1].mark == .none else { return false }
    return will.holds(units, at: place) || plainDeeds.holds(units, at: place)
  }
}
