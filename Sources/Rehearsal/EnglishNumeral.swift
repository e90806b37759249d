/// A number in English words, taken word by word.
struct EnglishNumeral {
  private static let units = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  /// What makes a number larger, as a word of its own; and right behind digits.
  static let sizes = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
  ]
  static let short = ["k": 1000, "w": 10_000]

  private var total = 0
  private var section = 0
  private var last = 0
  private var count = 0
  /// Whether the last word only links: `a`, `and`.
  private(set) var isLink = false

  /// The number so far; nil where there is none, and for `one` alone, which mostly counts nothing.
  var number: Int? {
    let number = total + section
    return count == 0 || number == 0 || count == 1 && number == 1 ? nil : number
  }

  /// Takes the next word; false where it is no part of the number.
  mutating func take(_ word: String) -> Bool {
    isLink = false
    if let unit = Self.units[word] {
      // "two three" are two numbers; "twenty three" and "hundred three" are one.
      let fits = last == 0 || last >= 100 || (last >= 20 && last < 100 && unit < 10)
      guard fits else { return false }
      section += unit
      last = unit
    } else if let size = Self.sizes[word] {
      guard section > 0 || isOpen else { return false }
      if size == 100 {
        guard section < 100 else { return false }
        section = max(1, section) * size
      } else {
        guard section < 1_000_000 else { return false }
        total += max(1, section) * size
        section = 0
      }
      last = size
    } else if word == "a", count == 0, !isOpen {
      isOpen = true
      isLink = true
      return true
    } else if word == "and", last >= 100 {
      isLink = true
      return true
    } else {
      return false
    }
    count += 1
    return true
  }

  /// Whether it began with `a`.
  private var isOpen = false
}
