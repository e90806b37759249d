/// A number that stands in a text, in digits, characters or words, before its unit.
struct Amount {
  /// The number; nil where it is left open (`几十`, `a few hundred`) or can't be held.
  var thousandths: Int?
  /// Whether the number itself is rough (`三十来`, `两三`).
  var isApproximate = false
  /// The last magnitude, which a range may share (`20-30万`); 1 where there is none.
  var scale = 1
  /// Whether it is digits alone, without magnitude.
  var isDigits = false
  /// Whether it means something only beside a thing counted (`三`, `half a`).
  var needsUnit = false
}

extension Cursor {
  /// Takes a number; nil where none stands here.
  mutating func takeAmount() -> Amount? {
    var copy = self
    copy.place = copy.next
    if let found = text.longest(at: copy.place), found.value(in: .noSum) != nil {
      return nil
    }
    if let round = copy.take(.round).flatMap({ Int($0) }) {
      self = copy
      return Amount(thousandths: round * 1000, isApproximate: true, scale: 1)
    }
    if copy.take(.indefinite) != nil {
      var tally = Tally()
      tally.add(1000)
      while copy.takeMagnitude(&tally) {}
      self = copy
      return Amount(
        thousandths: nil, isApproximate: true, scale: tally.lastMagnitude ?? 1,
        needsUnit: !tally.hasMagnitude)
    }
    guard let amount = copy.takeParts() else { return nil }
    self = copy
    return amount
  }

  private mutating func takeParts() -> Amount? {
    var tally = Tally()
    var amount = Amount()
    var isCount = false
    let isDigits = text[place]?.isDigit == true
    if let count = take(.count), let thousandths = Numeral.thousandths(count) {
      tally.add(thousandths)
      isCount = true
      amount.isApproximate = thousandths > 1000
    }
    while takePart(&tally, &amount) {}
    guard !tally.isEmpty || isDigits, !isCount || tally.hasMagnitude || amount.needsCount(tally)
    else { return nil }
    amount.thousandths = tally.thousandths
    amount.scale = tally.lastMagnitude ?? 1
    amount.isDigits = isDigits && !tally.hasMagnitude
    amount.needsUnit =
      isCount && !tally.hasMagnitude || !isDigits && (tally.lastMagnitude ?? 1) < 100
    return amount
  }

  private mutating func takePart(_ tally: inout Tally, _ amount: inout Amount) -> Bool {
    if takeMagnitude(&tally) { return true }
    if takeMore(&tally, &amount) { return true }
    if tally.pending != nil { return takeHalf(&tally) || takeWord(&tally) }
    return takeLiteral(&tally) || takeHan(&tally, &amount) || takeWord(&tally)
  }

  /// 百, 万, million; a single letter (12k) only directly after a digit.
  fileprivate mutating func takeMagnitude(_ tally: inout Tally) -> Bool {
    if let character = text[place], let magnitude = lexicon.hanMagnitudes[character] {
      // 十 alone begins a number; 百, 千 and 万 need a digit before them.
      guard !tally.isEmpty || magnitude == 10 else { return false }
      place += 1
      tally.multiply(by: magnitude)
      return true
    }
    guard !tally.isEmpty else { return false }
    var copy = self
    let start = copy.next
    guard let magnitude = copy.take(.magnitude).flatMap({ Int($0) }) else { return false }
    if copy.place - start == 1, text[start]?.isASCII == true {
      guard start == place, text[start - 1]?.isDigit == true else { return false }
    }
    self = copy
    tally.multiply(by: magnitude)
    return true
  }

  /// `12`, `12,000`, `3.5`.
  private mutating func takeLiteral(_ tally: inout Tally) -> Bool {
    guard text[place]?.isDigit == true, !text.isInsideWord(place) else { return false }
    let start = place
    var digits = ""
    var decimals: String?
    while let character = text[place] {
      if character.isDigit {
        if decimals != nil { decimals?.append(character) } else { digits.append(character) }
        place += 1
      } else if character == ".", decimals == nil, text[place + 1]?.isDigit == true {
        decimals = ""
        place += 1
      } else if decimals == nil, isGrouping(at: place, from: start) {
        place += 1
      } else {
        break
      }
    }
    if let mark = text[place], mark == "." || mark == ",", text[place + 1]?.isDigit == true,
      text.text[text.indices[place]].isASCII
    {
      // 1.200.000 and 3,5 are written in ways that mean different numbers to different readers.
      while let character = text[place], character.isDigit || character == "." || character == "," {
        place += 1
      }
      tally.add(nil)
      return true
    }
    let isShort = digits.count == 1 && decimals == nil && tally.hasMagnitude
    // More than three decimals are cut: a thousandth is finer than any sum that is spoken.
    let number = decimals.map { digits + "." + $0.prefix(3) } ?? digits
    tally.add(Numeral.thousandths(number), isShort: isShort)
    return true
  }

  /// A comma between groups of three digits; a full-width one parts a sentence.
  private func isGrouping(at place: Int, from start: Int) -> Bool {
    let comma = text.text[text.indices[place]]
    let isWide = comma == "，" && !text.text[text.indices[place - 1]].isASCII
    guard comma == "," || isWide, place - start <= 3 || text[place - 4] == "," else {
      return false
    }
    return (1...3).allSatisfy { text[place + $0]?.isDigit == true }
      && text[place + 4]?.isDigit != true
  }

  /// A run of Chinese digits: 三, 二〇二六, or two neighbours for a range (三五).
  private mutating func takeHan(_ tally: inout Tally, _ amount: inout Amount) -> Bool {
    var digits: [Int] = []
    // In 30万一年 the 一 belongs to the year.
    if !tally.isEmpty, text.longest(at: place)?.value(in: .period) != nil {
      return false
    }
    while let character = text[place], let digit = lexicon.hanDigits[character] {
      digits.append(digit)
      place += 1
    }
    guard let first = digits.first else { return false }
    var isShort = tally.hasMagnitude && digits.count == 1
    var value: Int? = first
    if digits.count == 2, first > 0, digits[1] == first + 1 || (first == 3 && digits[1] == 5) {
      amount.isApproximate = true
      isShort = false
    } else if digits.count > 1 {
      value = digits.count < 13 ? digits.reduce(0) { $0 * 10 + $1 } : nil
      isShort = false
    }
    var thousandths = value.map { $0 * 1000 }
    if let decimals = takeHanDecimals() {
      thousandths = thousandths.map { $0 + decimals }
      isShort = false
    }
    tally.add(thousandths, isShort: isShort)
    return true
  }

  /// 点五 after 三.
  private mutating func takeHanDecimals() -> Int? {
    var copy = self
    guard text[copy.place]?.isASCII == false, copy.take(.point) != nil else { return nil }
    var unit = 100
    var value = 0
    let start = copy.place
    while let character = text[copy.place], let digit = lexicon.hanDigits[character] {
      value += digit * unit
      unit /= 10
      copy.place += 1
    }
    guard copy.place > start else { return nil }
    self = copy
    return value
  }

  /// English words: `two hundred and fifty`, `twenty-five`.
  private mutating func takeWord(_ tally: inout Tally) -> Bool {
    var copy = self
    if tally.hasMagnitude { _ = copy.take(.joint) }
    if tally.pending != nil, !copy.takeMark("-") { copy.place = copy.next }
    let start = copy.next
    guard let value = copy.take(.number).flatMap({ Int($0) }), text[start]?.isASCII == true,
      tally.pending.map({ $0 >= 20_000 && $0 < 100_000 && $0 % 10_000 == 0 && value < 10 })
        ?? true
    else { return false }
    self = copy
    tally.add(value * 1000)
    return true
  }

  /// `and a half`, 个半.
  private mutating func takeHalf(_ tally: inout Tally) -> Bool {
    var copy = self
    guard let count = copy.take(.count), count.hasPrefix("+"),
      let half = Numeral.thousandths(count.dropFirst())
    else { return false }
    self = copy
    tally.add(half)
    return true
  }

  /// 多, 来, `-odd`: a little more.
  private mutating func takeMore(_ tally: inout Tally, _ amount: inout Amount) -> Bool {
    guard !tally.isEmpty else { return false }
    var copy = self
    guard let more = copy.take(.more) else { return false }
    if more == "before" {
      let follows = text[copy.place].map { lexicon.hanMagnitudes[$0] != nil } ?? false
      guard follows || copy.sees(.unitCounted) || copy.sees(.currency) else { return false }
    }
    amount.isApproximate = true
    self = copy
    return true
  }
}

extension Amount {
  /// Half an hour and a couple of days are amounts; `a lot` is none.
  fileprivate func needsCount(_ tally: Tally) -> Bool {
    tally.pending.map { $0 != 1000 } ?? false
  }
}
