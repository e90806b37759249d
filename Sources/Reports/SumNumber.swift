import Customer

/// The number of a sum in digits, exact to the thousandth.
struct SumNumber: Hashable {
  let thousandths: Int

  /// The number of a sum; nil where it is unclear.
  init?(_ sum: Sum) {
    guard let thousandths = sum.thousandths else { return nil }
    self.thousandths = thousandths
  }

  private var whole: UInt { thousandths.magnitude / 1000 }

  private var sign: String { thousandths < 0 ? "-" : "" }

  private var fraction: String {
    let rest = String(thousandths.magnitude % 1000)
    var digits = String(repeating: "0", count: 3 - rest.count) + rest
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? "" : "." + digits
  }

  /// The digits with a comma after each thousand, for people.
  var grouped: String {
    let digits = Array(String(whole))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return sign + result + fraction
  }
}
