import Customer

/// Puts the pieces of a date together: day, day of the week, time, limit, in any order in which people write them.
struct DayGrammar {
  let text: FoldedText
  let lexicon: Lexicon
  var vantage: Vantage
  /// Whether the whole text is meant to be a date, which lets more through than a sentence.
  let isField: Bool
  /// Whether the day read is the one from which a length of time is counted.
  var isBase = false

  var today: Day { vantage.today }

  /// What has been read of a phrase so far.
  private struct Draft {
    var day: Reckoned?
    var clock: Clock?
    var daypart: String?
    var isDeadline = false
    var isOpenDay = false
    var isOpenClock = false
    var isRuledOut = false
    var hasCompany = false
    var lastIsClock = false
  }

  /// The words before a piece.
  private struct Lead {
    var by = false
    var after = false
    var at = false
    var on = false
    var ruledOut = false
    var since = false
  }

  /// Whether the place lies within a number in Chinese characters or between it and its measure.
  func isInsideNumber(_ place: Int) -> Bool {
    if text.isInsideWord(place) { return true }
    guard let before = text[place - 1], let here = text[place] else { return false }
    let counts = { (character: Character) in
      !character.isASCII && (lexicon.isHanNumber(character) || character == "几")
    }
    return (counts(before) && counts(here))
      || ((before == "." || before == "/") && here.isDigit
        && text[place - 2]?.isDigit == true)
  }

  /// The date that begins at a place, or nil where none does.
  func phrase(at place: Int) -> DayPhrase? {
    var cursor = Cursor(text: text, lexicon: lexicon, place: place)
    var draft = Draft()
    while step(&cursor, &draft) {}
    guard draft.day != nil || draft.clock != nil else { return nil }
    takeSuffixes(&cursor, &draft)
    guard isField || isDate(draft, place..<cursor.place) else { return nil }
    // The stop of "3 Dec." ends a sentence as often as it shortens the month.
    var end = cursor.place
    if text[end - 1] == ".", text[end - 3] != "." { end -= 1 }
    if isUnsettled(place..<end) { draft.isOpenDay = true }
    return finish(draft, places: place..<end)
  }

  private func step(_ cursor: inout Cursor, _ draft: inout Draft) -> Bool {
    if takePiece(&cursor, &draft, Lead()) { return true }
    var copy = cursor
    var lead = Lead()
    var isAfterPiece = draft.day != nil || draft.clock != nil
    for _ in 0..<4 {
      guard takeLead(&copy, &lead, isAfterPiece: isAfterPiece) else { return false }
      isAfterPiece = false
      if takePiece(&copy, &draft, lead) {
        cursor = copy
        return true
      }
    }
    return false
  }

  private func takeLead(
    _ cursor: inout Cursor, _ lead: inout Lead, isAfterPiece: Bool
  ) -> Bool {
    // After a day a plain 前 or 后 closes the phrase; it doesn't lead to the next piece.
    if !isAfterPiece {
      if cursor.take(.ruledOut) != nil || cursor.take(.every) != nil {
        lead.ruledOut = true
        return true
      }
      if cursor.take(.since) != nil {
        lead.since = true
        return true
      }
    }
    if cursor.take(.by) != nil {
      lead.by = true
    } else if cursor.take(.after) != nil {
      lead.after = true
    } else if cursor.sees(.at) {
      _ = cursor.take(.at)
      lead.at = true
      lead.on = true
    } else if let value = cursor.take(.on) {
      if value == "on" { lead.on = true }
    } else {
      return isAfterPiece && cursor.takeMark(",()（）@")
    }
    return true
  }

  private func takePiece(_ cursor: inout Cursor, _ draft: inout Draft, _ lead: Lead) -> Bool {
    if let joined = takeDay(&cursor, beside: draft.day, since: lead.since) {
      draft.day = joined
      draft.isOpenDay = lead.after
      draft.daypart = joined.daypart ?? draft.daypart
      draft.lastIsClock = false
    } else if draft.clock == nil,
      let clock = takeClock(&cursor, isAtHour: lead.at)
    {
      draft.clock = clock
      draft.isOpenClock = lead.after
      draft.lastIsClock = true
    } else if draft.daypart == nil, draft.day != nil || lead.on || isField,
      let daypart = cursor.take(.daypart)
    {
      draft.daypart = daypart
      draft.lastIsClock = false
    } else {
      return false
    }
    draft.isDeadline = draft.isDeadline || lead.by
    draft.isRuledOut = draft.isRuledOut || lead.ruledOut
    draft.hasCompany = draft.hasCompany || lead.by || lead.on || lead.after
    return true
  }

  /// A day, or the day of the week beside a date: where the two disagree the day is unclear.
  private func takeDay(
    _ cursor: inout Cursor, beside known: Reckoned?, since: Bool
  ) -> Reckoned? {
    var copy = cursor
    var grammar = self
    if since { grammar.vantage.leaning = .past }
    guard var day = grammar.day(&copy) else { return nil }
    guard let known else {
      cursor = copy
      return day
    }
    if known.isDayEnd != day.isDayEnd {
      day = known.isDayEnd ? day : known
      day.isLimit = true
      cursor = copy
      return day
    }
    guard known.isBareWeekday != day.isBareWeekday, !known.isLimit, !day.isLimit else {
      return nil
    }
    let (named, weekday) = day.isBareWeekday ? (known, day) : (day, known)
    day = named
    day.options = named.options.filter { $0.weekday == weekday.options.first?.weekday }
    day.needsCompany = false
    cursor = copy
    return day
  }

  private func takeSuffixes(_ cursor: inout Cursor, _ draft: inout Draft) {
    var copy = cursor
    if copy.takeMark(")") { cursor = copy }
    if cursor.take(.byAfter) != nil || cursor.take(.withinAfter) != nil {
      draft.isDeadline = true
    } else if cursor.take(.afterAfter) != nil {
      if draft.lastIsClock { draft.isOpenClock = true } else { draft.isOpenDay = true }
    }
    copy = cursor
    if copy.take(.ruledOutAfter) != nil {
      draft.isRuledOut = true
      cursor = copy
    }
  }

  /// Within a sentence some words are dates only in the company of others.
  private func isDate(_ draft: Draft, _ places: Range<Int>) -> Bool {
    if let match = text.longest(at: places.lowerBound),
      match.value(in: .shy) != nil, match.end >= places.upperBound
    {
      return false
    }
    guard let day = draft.day else {
      return draft.clock.map { $0.isFirm || draft.daypart != nil } ?? false
    }
    return !day.needsCompany || draft.hasCompany || draft.clock != nil
  }

  /// Whether the words beside the phrase make another day of it: `3 weeks today`, `12月第一周`, `Fri 18`.
  private func isUnsettled(_ places: Range<Int>) -> Bool {
    var before = places.lowerBound - 1
    while text[before] == " " { before -= 1 }
    let isLed = (max(0, before - 11)...max(0, before)).contains { place in
      guard let match = text.longest(at: place), match.end == before + 1 else { return false }
      return match.value(in: .unsettled) != nil
        || (match.value(in: .unit) != nil && text[place]?.isASCII == true)
    }
    var cursor = Cursor(text: text, lexicon: lexicon, place: places.upperBound)
    if isLed || cursor.take(.unsettled) != nil { return true }
    guard isField else { return false }
    if cursor.sees(.between) { return true }
    guard cursor.takeInteger() != nil else { return false }
    return text[cursor.next].map { !$0.isLetter && $0 != "%" } ?? true
  }

  private func finish(_ draft: Draft, places: Range<Int>) -> DayPhrase {
    var day = draft.day?.day
    var minute = draft.clock?.minuteOfDay(daypart: draft.daypart) ?? draft.day?.minute
    if draft.isOpenClock { minute = nil }
    if draft.day?.isBareWeekday == true, let weekday = day?.weekday, weekday == today.weekday,
      vantage.leaning == .future, let minute, let now = vantage.minute, minute > now
    {
      day = today
    }
    if draft.isOpenDay { day = nil }
    return DayPhrase(
      places: places, namesDay: draft.day != nil, day: day, minute: minute,
      isDeadline: draft.isDeadline || draft.day?.isLimit == true, isRuledOut: draft.isRuledOut)
  }
}
