import Customer

extension SumPhrase {
  /// Gives each period that stands apart to the sum it belongs to (一个月停机三次, `12 hours of overtime a week`).
  ///
  /// Periods that no sum is near to are counts (一个月) or nothing.
  static func joined(_ phrases: [SumPhrase], in text: FoldedText) -> [SumPhrase] {
    var sums = phrases
    var place = 0
    while place < sums.count {
      guard sums[place].isPeriodAlone else {
        place += 1
        continue
      }
      let isLatin = text[sums[place].places.lowerBound]?.isASCII == true
      let neighbours = isLatin ? [place - 1, place + 1] : [place + 1, place - 1]
      if let owner = neighbours.first(where: { accepts($0, sums[place], sums, text) }) {
        sums[owner].period = sums[place].period
        let (low, high) = (sums[owner].places, sums[place].places)
        sums[owner].places =
          min(low.lowerBound, high.lowerBound)..<max(low.upperBound, high.upperBound)
        sums.remove(at: place)
      } else if sums[place].isCountToo {
        sums[place].isPeriodAlone = false
        sums[place].period = nil
        place += 1
      } else {
        sums.remove(at: place)
      }
    }
    return sums
  }

  /// Whether the sum at a place takes the period: it has none, and stands near in the same clause.
  private static func accepts(
    _ place: Int, _ period: SumPhrase, _ sums: [SumPhrase], _ text: FoldedText
  ) -> Bool {
    guard sums.indices.contains(place), sums[place].period == nil, !sums[place].isPeriodAlone
    else { return false }
    let (first, second) =
      sums[place].places.lowerBound < period.places.lowerBound
      ? (sums[place].places, period.places) : (period.places, sums[place].places)
    let gap = first.upperBound..<second.lowerBound
    return gap.count <= 24 && !gap.contains { text[$0].map { ",.;:!?。".contains($0) } ?? false }
  }
}
