/// Adds up a number as its digits and magnitudes are read, in thousandths; more than can be held makes it unclear.
struct Tally {
  /// A thousand million million: far above any sum that is spoken of, and safe to reckon with.
  private static let limit = 1_000_000_000_000_000_000

  private var total = 0
  private var section = 0
  private(set) var pending: Int?
  private var smallest: Int?
  private(set) var lastMagnitude: Int?
  private(set) var isOver = false
  private var pendingIsShort = false

  /// Whether anything has been read.
  var isEmpty: Bool { total == 0 && section == 0 && pending == nil && !isOver }
  /// Whether a magnitude has been read.
  var hasMagnitude: Bool { lastMagnitude != nil }

  /// Takes a number that a magnitude or the end follows.
  ///
  /// - Parameters:
  ///   - thousandths: the number; nil where it can't be held.
  ///   - isShort: whether it is one digit right after a magnitude, as in 一万二.
  mutating func add(_ thousandths: Int?, isShort: Bool = false) {
    guard let thousandths else {
      isOver = true
      pending = 0
      return
    }
    pending = sum(pending ?? 0, thousandths)
    pendingIsShort = isShort
  }

  mutating func multiply(by magnitude: Int) {
    if let smallest, smallest > magnitude {
      section = sum(section, product(pending ?? 1000, magnitude))
    } else {
      let base = sum(section, pending ?? 0)
      if base > 0 {
        section = product(base, magnitude)
      } else if total > 0 {
        total = product(total, magnitude)
      } else {
        section = product(1000, magnitude)
      }
    }
    pending = nil
    smallest = magnitude
    lastMagnitude = magnitude
    if magnitude >= 10_000 {
      total = sum(total, section)
      section = 0
      smallest = nil
    }
  }

  /// The number; 一万二 is 12 000.
  var thousandths: Int? {
    var copy = self
    var rest = pending ?? 0
    if pendingIsShort, let lastMagnitude, lastMagnitude >= 100 {
      rest = copy.product(rest, lastMagnitude / 10)
    }
    let sum = copy.sum(copy.sum(total, section), rest)
    return copy.isOver || sum > Tally.limit ? nil : sum
  }

  private mutating func sum(_ left: Int, _ right: Int) -> Int {
    let (result, overflow) = left.addingReportingOverflow(right)
    if overflow { isOver = true }
    return overflow ? 0 : result
  }

  private mutating func product(_ left: Int, _ right: Int) -> Int {
    let (result, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { isOver = true }
    return overflow ? 0 : result
  }
}
