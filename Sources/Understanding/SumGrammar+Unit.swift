import Customer

extension SumGrammar {
  /// `20-30万`, `10 to 15k`, `20%-30%`: the lower end counts, as about; a middle would be made up.
  func takeRange(_ cursor: inout Cursor, _ amount: inout Amount, _ sum: inout SumPhrase) {
    var copy = cursor
    guard copy.takeMark("-~") || copy.take(.between) != nil, let low = amount.thousandths else {
      return
    }
    _ = copy.take(.currency)
    guard let upper = copy.takeAmount(), let high = upper.thousandths else { return }
    var scaled = low
    if amount.scale == 1, upper.scale > 1 {
      let (product, overflow) = low.multipliedReportingOverflow(by: upper.scale)
      if !overflow, product <= high { scaled = product }
    }
    guard scaled < high else { return }
    if sum.measure == .percent, copy.take(.percent) == nil { return }
    amount.thousandths = scaled
    amount.isApproximate = true
    amount.needsUnit = upper.needsUnit
    amount.isDigits = upper.isDigits
    amount.scale = upper.scale
    sum.isApproximate = true
    cursor = copy
  }

  /// The word that is counted, as written.
  func takeUnit(_ cursor: inout Cursor, _ sum: inout SumPhrase) -> Bool {
    var copy = cursor
    let start = copy.next
    if copy.take(.unitCounted) != nil {
      return set(&sum, unit: start..<copy.place, &cursor)
    }
    if text[start]?.isLatinLetter == true {
      guard !copy.sees(.noUnit), !copy.sees(.period), start > cursor.place else { return false }
      let word = latinWord(at: start)
      // "3 new machines": one word may stand between the number and what it counts.
      copy.place = word.upperBound
      let second = copy.next
      if copy.take(.unitCounted) != nil, second > word.upperBound {
        return set(&sum, unit: second..<copy.place, &cursor)
      }
      guard isField || (word.count > 3 && text[word.upperBound - 1] == "s") else { return false }
      return set(&sum, unit: word, &cursor)
    }
    guard isField, let character = text[start], character.isHan, !copy.sees(.noUnit),
      !copy.sees(.period)
    else {
      return false
    }
    var end = start
    while let next = text[end], next.isHan { end += 1 }
    guard end - start <= 3 else { return false }
    return set(&sum, unit: start..<end, &cursor)
  }

  private func set(_ sum: inout SumPhrase, unit: Range<Int>, _ cursor: inout Cursor) -> Bool {
    sum.measure = .number
    sum.unit = text.written(unit)
    cursor.place = unit.upperBound
    return true
  }

  private func latinWord(at start: Int) -> Range<Int> {
    var end = start
    while let character = text[end], character.isLatinLetter { end += 1 }
    return start..<end
  }

  /// Whether a number without unit is worth finding: a large one, or digits that stand apart and are no year or code.
  func isNumberAlone(_ amount: Amount, _ places: Range<Int>) -> Bool {
    if amount.needsUnit { return false }
    guard amount.isDigits else { return amount.scale >= 100 || amount.thousandths == nil }
    let edges = [text[places.lowerBound - 1], text[places.upperBound]]
    for case let edge? in edges where edge.isLatinLetter || "-/:.#№_".contains(edge) {
      // A full stop may end the sentence after the number.
      if edge == ".", text[places.upperBound + 1]?.isDigit != true { continue }
      return false
    }
    guard let value = amount.thousandths.map({ $0 / 1000 }) else { return false }
    let isYear = places.count == 4 && (1900...2100).contains(value)
    let isCode = places.count > 6 && !places.contains { text[$0] == "," }
    return !isYear && !isCode
  }
}

extension Character {
  /// Whether the character is a Chinese one.
  var isHan: Bool {
    unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }
}
