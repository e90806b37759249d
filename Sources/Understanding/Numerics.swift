/// The two functions that learning needs, made of basic arithmetic alone: the same bits on every machine.
enum Numerics {
  private static let ln2 = 0.693147180559945309417232121458

  /// The exponential function.
  static func exp(_ x: Double) -> Double {
    if x < -700 { return 0 }
    if x > 700 { return Double.greatestFiniteMagnitude }
    let power = (x / ln2).rounded()
    let rest = x - power * ln2
    // |rest| is at most ln 2 / 2, where 14 terms are exact to the last bit but one.
    var term = 1.0
    var sum = 1.0
    for step in 1...14 {
      term *= rest / Double(step)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// The natural logarithm of a positive number.
  static func log(_ x: Double) -> Double {
    guard x > 0 else { return -Double.greatestFiniteMagnitude }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.41421356237309504880 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for step in 0..<16 {
      sum += power / Double(2 * step + 1)
      power *= square
    }
    return exponent * ln2 + 2 * sum
  }
}
