/// Numbers as text, in thousandths, without ever running over.
enum Numeral {
  /// Reads `12`, `0.5`, `1.25` exactly; nil for anything else, for more than three decimals that aren't zero, or for
  /// more than can be held.
  static func thousandths(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, (1...15).contains(whole.count),
      whole.allSatisfy(\.isDigit), let units = Int(whole)
    else { return nil }
    guard parts.count == 2 else { return units * 1000 }
    let decimals = parts[1]
    guard (1...9).contains(decimals.count), decimals.allSatisfy(\.isDigit),
      decimals.dropFirst(3).allSatisfy({ $0 == "0" }),
      let fraction = Int((decimals + "000").prefix(3))
    else { return nil }
    return units * 1000 + fraction
  }
}
