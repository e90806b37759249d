extension DayGrammar {
  /// A time of day: `15:30`, `3pm`, `half past three`, `下午三点半`, `noon`.
  ///
  /// - Parameters:
  ///   - cursor: where to read; moved on only where a time stands there.
  ///   - isAtHour: whether `at` stands before, which makes a bare hour a time.
  /// - Returns: the time, or nil where none stands there.
  func takeClock(_ cursor: inout Cursor, isAtHour: Bool) -> Clock? {
    var copy = cursor
    let daypart = copy.take(.daypart)
    var found = clockFromParts(&copy) ?? clockFromHour(&copy, isAtHour: isAtHour)
    if found != nil, daypart != nil {
      found?.daypart = daypart
      found?.isFirm = true
    }
    if found == nil {
      copy = cursor
      guard copy.take(.noon) != nil else { return nil }
      found = Clock(hour: 12, minute: 0, isExact: true)
    }
    guard var clock = found else { return nil }
    takeRangeTail(&copy, &clock)
    if clock.daypart == nil, let after = copy.take(.daypart) { clock.daypart = after }
    cursor = copy
    return clock
  }

  /// `half past three`, `quarter to four`, `差一刻三点`: the part of the hour stands first.
  private func clockFromParts(_ cursor: inout Cursor) -> Clock? {
    var copy = cursor
    let start = copy.next
    guard let part = copy.take(.clockPart).flatMap({ Int($0) }),
      part < 0 || text[start]?.isASCII == true,
      let hour = copy.takeInteger(), let hour, (0...24).contains(hour)
    else { return nil }
    _ = copy.take(.clockMark)
    cursor = copy
    return Clock(hour: hour, minute: part)
  }

  private func clockFromHour(_ cursor: inout Cursor, isAtHour: Bool) -> Clock? {
    var copy = cursor
    copy.place = copy.next
    let start = copy.place
    if let clock = clockWithMinutes(&copy) {
      cursor = copy
      return clock
    }
    copy.place = start
    guard let hour = copy.takeInteger(), let hour, (0...24).contains(hour) else { return nil }
    let isExact = hour > 12 || (text[start] == "0")
    var clock = Clock(hour: hour, minute: 0, isExact: isExact)
    if copy.take(.clockMark) != nil {
      takeMinutes(&copy, &clock)
    } else if hour <= 12, let daypart = takeLatinDaypart(&copy) {
      clock.daypart = daypart
    } else if let daypart = rangeDaypart(copy) {
      clock.daypart = daypart
    } else if !leadsToClock(copy) {
      guard isAtHour, (1...12).contains(hour), isFreeStanding(copy) else { return nil }
      clock.isFirm = isField
    }
    cursor = copy
    return clock
  }

  /// `15:30`, `3.30pm`.
  private func clockWithMinutes(_ cursor: inout Cursor) -> Clock? {
    guard let hour = cursor.takeDigits(), hour.length < 3, let value = hour.value, value < 25,
      let mark = text[cursor.place], mark == ":" || mark == "."
    else { return nil }
    cursor.place += 1
    guard let minutes = cursor.takeDigits(), minutes.length == 2, let minute = minutes.value,
      minute < 60
    else { return nil }
    if mark == ":", text[cursor.place] == ":" {
      cursor.place += 1
      guard cursor.takeDigits() != nil else { return nil }
    }
    var clock = Clock(hour: value, minute: minute)
    clock.isExact = value > 12 || value == 0 || (hour.length == 2 && value < 10)
    if let daypart = takeLatinDaypart(&cursor) { clock.daypart = daypart }
    guard mark == ":" || clock.daypart != nil else { return nil }
    return clock
  }

  /// What follows 点: 半, 一刻, 十分, 20.
  private func takeMinutes(_ cursor: inout Cursor, _ clock: inout Clock) {
    var copy = cursor
    // A bare 3点 may as well be three remarks; with minutes or 钟 it is a time.
    clock.isFirm = text[cursor.place - 1] != "点"
    let start = copy.next
    if let part = copy.take(.clockPart).flatMap({ Int($0) }), part > 0,
      text[start]?.isASCII == false
    {
      clock.minute = part
      clock.isFirm = true
      cursor = copy
      return
    }
    copy = cursor
    guard let minute = copy.takeInteger(), let minute, (0...59).contains(minute) else { return }
    let isMarked = copy.take(.minuteMark) != nil
    guard isMarked || (copy.place - start == 2 && !copy.sees(.unitCounted)) else { return }
    clock.minute = minute
    clock.isFirm = true
    cursor = copy
  }

  private func takeLatinDaypart(_ cursor: inout Cursor) -> String? {
    guard text[cursor.next]?.isLatinLetter == true else { return nil }
    return cursor.take(.daypart)
  }

  /// `3-4pm`: the first hour belongs to the second one's half of the day.
  private func rangeDaypart(_ cursor: Cursor) -> String? {
    var copy = cursor
    guard copy.takeMark("-~") || copy.take(.between) != nil,
      let hour = copy.takeInteger(), let hour, (1...12).contains(hour)
    else { return nil }
    return takeLatinDaypart(&copy)
  }

  /// `10-11:30`: a bare hour before a time is a time.
  private func leadsToClock(_ cursor: Cursor) -> Bool {
    var copy = cursor
    guard copy.takeMark("-~") || copy.take(.between) != nil else { return false }
    copy.place = copy.next
    return clockWithMinutes(&copy) != nil
  }

  /// The end of a stretch of time is read over: the meeting begins at its start.
  private func takeRangeTail(_ cursor: inout Cursor, _ clock: inout Clock) {
    var copy = cursor
    guard copy.takeMark("-~") || copy.take(.between) != nil else { return }
    _ = copy.take(.daypart)
    guard let end = clockFromHour(&copy, isAtHour: true) else { return }
    if clock.daypart == nil, end.daypart == "pm", clock.hour <= end.hour {
      clock.daypart = end.daypart
    }
    clock.isFirm = true
    cursor = copy
  }

  /// `at 3` is a time only where no counted thing follows (`at 3 sites`).
  private func isFreeStanding(_ cursor: Cursor) -> Bool {
    guard let character = text[cursor.next] else { return true }
    if character == "%" || character == "." && text[cursor.next + 1]?.isDigit == true {
      return false
    }
    return !(character.isLatinLetter || character.isDigit || character == "/")
      && !cursor.sees(.unitCounted)
      || cursor.sees(.on) || cursor.sees(.weekday) || cursor.sees(.day) || cursor.sees(.which)
      || cursor.sees(.between)
  }
}
