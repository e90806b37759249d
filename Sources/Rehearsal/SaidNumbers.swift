/// The numbers of a line, in whatever way they are written: 380000, 380,000, 38万, 三十八万, 380k, fifty thousand.
///
/// A range is its lower end; what is no quantity (an ordinal, the number of a month or an hour, 一下, 十分) is left out, and so is
/// what can't be told (几十万).
struct SaidNumbers {
  private let scalars: [UInt32]
  private var place = 0
  private var found: [Int] = []

  private init(_ text: String) {
    scalars = text.unicodeScalars.map { scalar in
      let value = scalar.value
      // Full-width signs are those of ASCII, further on.
      if (0xFF01...0xFF5E).contains(value) { return value - 0xFEE0 }
      return (0x41...0x5A).contains(value) ? value + 0x20 : value
    }
  }

  /// The numbers of a line, in their order.
  static func all(in text: String) -> [Int] {
    var reader = SaidNumbers(text)
    reader.read()
    return reader.found
  }

  private func scalar(_ place: Int) -> UInt32? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  private mutating func read() {
    while let value = scalar(place) {
      if Self.isDigit(value) {
        readDigits()
      } else if HanNumeral.isPart(value) {
        readHan()
      } else if Self.isLetter(value) {
        readWords()
      } else {
        place += 1
      }
    }
  }

  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
  private static func isLetter(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value) }

  /// Digits with what makes them larger: `1.5万`, `3万5千`, `12k`, `2 million`.
  private mutating func readDigits() {
    let start = place
    guard var sum = takeDigits() else { return }
    var size = takeSize()
    sum = Self.times(sum, size)
    // 3万5千, 1万2: what follows is smaller.
    while size >= 100, let next = scalar(place), Self.isDigit(next), let more = takeDigits() {
      let smaller = takeSize()
      sum += Self.times(more, smaller > 1 ? smaller : more < 10_000 ? size / 10 : 1)
      size = smaller
    }
    if !isNamed(start..<place) { found.append(sum / 1000) }
  }

  /// A product that is never more than can be held.
  private static func times(_ thousandths: Int, _ size: Int) -> Int {
    let (product, isOver) = thousandths.multipliedReportingOverflow(by: size)
    return isOver ? thousandths : product
  }

  /// Digits in thousandths; the commas that group thousands are passed over.
  private mutating func takeDigits() -> Int? {
    var whole = 0
    var count = 0
    while let value = scalar(place) {
      if Self.isDigit(value) {
        if count < 12 { whole = whole * 10 + Int(value - 0x30) }
        count += 1
        place += 1
      } else if value == 0x2C, isGroup(at: place + 1) {
        place += 1
      } else {
        break
      }
    }
    var thousandths = whole * 1000
    if scalar(place) == 0x2E, let next = scalar(place + 1), Self.isDigit(next) {
      place += 1
      var size = 100
      while let value = scalar(place), Self.isDigit(value) {
        thousandths += Int(value - 0x30) * size
        size /= 10
        place += 1
      }
    }
    return count == 0 ? nil : thousandths
  }

  private func isGroup(at start: Int) -> Bool {
    (start..<start + 3).allSatisfy { scalar($0).map(Self.isDigit) ?? false }
      && !(scalar(start + 3).map(Self.isDigit) ?? false)
  }

  /// How many times larger a number is made by what stands behind it.
  private mutating func takeSize() -> Int {
    var size = 1
    while let value = scalar(place), let next = HanNumeral.sizes[value] {
      size *= next
      place += 1
    }
    if size > 1 { return size }
    var start = place
    if scalar(start) == 0x20 { start += 1 }
    let word = word(at: start)
    guard
      let size = EnglishNumeral.sizes[word] ?? (start == place ? EnglishNumeral.short[word] : nil)
    else { return 1 }
    place = start + word.unicodeScalars.count
    return size
  }

  private func word(at start: Int) -> String {
    var word = ""
    var place = start
    while let value = scalar(place), Self.isLetter(value), let letter = Unicode.Scalar(value) {
      word.unicodeScalars.append(letter)
      place += 1
    }
    return word
  }

  /// Whether digits only name a month, a day or an hour.
  private func isNamed(_ places: Range<Int>) -> Bool {
    guard let next = scalar(places.upperBound) else { return false }
    return HanNumeral.namers.contains(next)
  }

  private mutating func readHan() {
    let start = place
    while let value = scalar(place), HanNumeral.isPart(value) || isWithinHan(place) { place += 1 }
    let before = scalar(start - 1)
    if before.map(HanNumeral.orders.contains) ?? false { return }
    if let next = scalar(place), HanNumeral.namers.contains(next), place - start < 3 { return }
    guard let number = HanNumeral.read(scalars[start..<place], next: scalar(place)) else { return }
    found.append(number)
  }

  /// 三十来万, 二十多万: about, within a number.
  private func isWithinHan(_ place: Int) -> Bool {
    guard let value = scalar(place), HanNumeral.about.contains(value), let next = scalar(place + 1)
    else { return false }
    return HanNumeral.sizes[next] != nil
  }

  /// English words of numbers: `twenty thousand`, `two hundred and fifty`.
  private mutating func readWords() {
    var words = EnglishNumeral()
    var end = place
    while true {
      let word = word(at: place)
      guard words.take(word) else { break }
      place += word.unicodeScalars.count
      if !words.isLink { end = place }
      guard let mark = scalar(place), mark == 0x20 || mark == 0x2D else { break }
      place += 1
    }
    place = end
    if let number = words.number {
      found.append(number)
    } else {
      while let value = scalar(place), Self.isLetter(value) || value == 0x27 { place += 1 }
    }
  }
}
