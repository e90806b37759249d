import Customer

/// Puts the pieces of a sum together: about, currency, number, unit, for which stretch of time.
struct SumGrammar {
  let text: FoldedText
  let lexicon: Lexicon
  /// Whether the whole text is meant to be a sum, which lets more through than a sentence.
  let isField: Bool

  /// What stands before the number.
  private struct Lead {
    var isApproximate = false
    var currency: String?
    var period: Sum.Period?
    var isNegative = false
  }

  /// The sum that begins at a place, or nil where none does.
  func phrase(at place: Int) -> SumPhrase? {
    var cursor = Cursor(text: text, lexicon: lexicon, place: place)
    let period = periodAlone(cursor)
    if let period, period.isCountToo || text[place]?.isASCII == true { return period }
    var lead = Lead()
    // Bounded, so that a line of nothing but such words costs no more than its length.
    for _ in 0..<6 {
      guard take(&lead, &cursor) else { break }
    }
    var sum = SumPhrase(places: place..<place)
    sum.isApproximate = lead.isApproximate
    sum.period = lead.period
    let isWhole =
      takeShare(&cursor, &sum) || takeTimes(&cursor, &sum)
      || takeNumber(&cursor, &sum, currency: lead.currency)
    guard isWhole else { return period }
    if lead.isNegative { sum.thousandths = sum.thousandths.map { -$0 } }
    takeTail(&cursor, &sum)
    sum.places = place..<cursor.place
    return sum
  }

  private func take(_ lead: inout Lead, _ cursor: inout Cursor) -> Bool {
    var copy = cursor
    if copy.take(.about) != nil {
      lead.isApproximate = true
    } else if lead.currency == nil, let currency = copy.take(.currency) {
      lead.currency = currency
    } else if lead.period == nil, let value = copy.take(.period),
      let period = Sum.Period(rawValue: value)
    {
      lead.period = period
    } else if !lead.isNegative, text[cursor.place - 1]?.isWhitespace ?? true,
      copy.takeMark("-"), text[copy.place]?.isDigit == true || copy.sees(.currency)
    {
      lead.isNegative = true
    } else {
      return false
    }
    cursor = copy
    return true
  }

  /// `every week`, `a month`, 一个月 without a number of its own.
  private func periodAlone(_ cursor: Cursor) -> SumPhrase? {
    var copy = cursor
    guard let value = copy.take(.period) else { return nil }
    let parts = value.split(separator: " ")
    guard let name = parts.first, let period = Sum.Period(rawValue: String(name)) else {
      return nil
    }
    var found = SumPhrase(places: cursor.place..<copy.place)
    found.period = period
    found.isPeriodAlone = true
    if parts.count > 1 {
      let isLatin = text[cursor.next]?.isASCII == true
      guard text[copy.place] != "半", !copy.sees(.more), !cursor.sees(.fraction) else {
        return nil
      }
      var unit = cursor.next + 1
      while isLatin, unit < copy.place, text[unit - 1] != " " { unit += 1 }
      found.isCountToo = isField || !isLatin
      found.thousandths = 1000
      found.measure = .number
      found.unit = text.written(unit..<copy.place)
    }
    return found
  }

  /// A part of a whole, in per cent: `half`, 三分之一, `1/3`, 三成五, `1 in 3`.
  private func takeShare(_ cursor: inout Cursor, _ sum: inout SumPhrase) -> Bool {
    var copy = cursor
    if let value = copy.take(.fraction) {
      let parts = value.split(separator: "/").compactMap { Int($0) }
      guard parts.count == 2, set(&sum, parts[0] * 1000, of: parts[1] * 1000) else {
        return false
      }
      cursor = copy
      return true
    }
    copy = cursor
    guard let first = takeFractionNumber(&copy), let a = first.thousandths else { return false }
    if copy.take(.tenth) != nil {
      guard a <= 10_000 else { return false }
      var value = a * 10
      if let character = text[copy.place], let digit = lexicon.hanDigits[character] {
        value += digit * 1000
        copy.place += 1
      }
      sum.thousandths = value
      sum.measure = .percent
      sum.isApproximate = sum.isApproximate || first.isApproximate
      cursor = copy
      return true
    }
    let isSlash = first.isDigits && text[copy.place] == "/" && copy.takeMark("/")
    guard let order = isSlash ? "numerator" : copy.take(.fractionOf),
      let second = takeFractionNumber(&copy), let b = second.thousandths
    else { return false }
    let (part, whole) = order == "numerator" ? (a, b) : (b, a)
    guard order == "denominator" || part < whole, set(&sum, part, of: whole) else { return false }
    cursor = copy
    return true
  }

  /// A number, or a bare 百 or 千 beside 分之.
  private func takeFractionNumber(_ cursor: inout Cursor) -> Amount? {
    var copy = cursor
    copy.place = copy.next
    if let character = text[copy.place], let magnitude = lexicon.hanMagnitudes[character],
      magnitude > 10
    {
      copy.place += 1
      if copy.sees(.fractionOf) || isAfterFractionOf(copy.place - 1) {
        cursor = copy
        return Amount(thousandths: magnitude * 1000)
      }
    }
    return cursor.takeAmount()
  }

  private func isAfterFractionOf(_ place: Int) -> Bool {
    place >= 2 && text.longest(at: place - 2)?.value(in: .fractionOf) != nil
  }

  private func set(_ sum: inout SumPhrase, _ part: Int, of whole: Int) -> Bool {
    let (product, overflow) = part.multipliedReportingOverflow(by: 100_000)
    guard whole > 0, !overflow else { return false }
    sum.thousandths = product / whole
    sum.measure = .percent
    return true
  }

  /// `once`, `twice`, `three times`, 三回; the number's own word is no part of the unit.
  private func takeTimes(_ cursor: inout Cursor, _ sum: inout SumPhrase) -> Bool {
    var start = cursor.next
    guard let count = cursor.take(.times).flatMap({ Int($0) }) else { return false }
    if text[start]?.isHan == true {
      start += 1
    } else if let blank = (start..<cursor.place).last(where: { text[$0] == " " }) {
      start = blank + 1
    }
    sum.thousandths = count * 1000
    sum.measure = .number
    sum.unit = text.written(start..<cursor.place)
    return true
  }

  private func takeNumber(
    _ cursor: inout Cursor, _ sum: inout SumPhrase, currency: String?
  ) -> Bool {
    let start = cursor.next
    guard var amount = cursor.takeAmount() else { return false }
    takeAboutAfter(&cursor, &sum)
    takeRange(&cursor, &amount, &sum)
    sum.thousandths = amount.thousandths
    sum.isApproximate = sum.isApproximate || amount.isApproximate
    takeAboutAfter(&cursor, &sum)
    if let currency {
      sum.measure = .money
      sum.unit = currency
      _ = cursor.take(.currency)
      return true
    }
    if cursor.take(.percent) != nil {
      sum.measure = .percent
      takeRange(&cursor, &amount, &sum)
      sum.thousandths = amount.thousandths
      return true
    }
    if let named = cursor.take(.currency) {
      sum.measure = .money
      sum.unit = named
      takeDimes(&cursor, &sum)
      return true
    }
    if takeUnit(&cursor, &sum) { return true }
    return isField || isNumberAlone(amount, start..<cursor.place)
  }

  /// 三块五 is 3.5.
  private func takeDimes(_ cursor: inout Cursor, _ sum: inout SumPhrase) {
    guard text[cursor.place - 1] == "块", let character = text[cursor.place],
      let digit = lexicon.hanDigits[character], let value = sum.thousandths, value < 100_000,
      text[cursor.place + 1].map({ !$0.isHan }) ?? true
    else { return }
    cursor.place += 1
    sum.thousandths = value + digit * 100
  }

  /// What follows number and unit: more words for about, the period, a half (两天半).
  private func takeTail(_ cursor: inout Cursor, _ sum: inout SumPhrase) {
    if sum.measure == .number, text[cursor.place] == "半" {
      cursor.place += 1
      sum.thousandths = sum.thousandths.map { $0 + 500 }
    }
    takeAboutAfter(&cursor, &sum)
    if sum.period == nil, let value = cursor.take(.period),
      let period = value.split(separator: " ").first.flatMap({ Sum.Period(rawValue: String($0)) })
    {
      sum.period = period
    }
    takeAboutAfter(&cursor, &sum)
  }

  private func takeAboutAfter(_ cursor: inout Cursor, _ sum: inout SumPhrase) {
    while cursor.take(.aboutAfter) != nil { sum.isApproximate = true }
  }
}
