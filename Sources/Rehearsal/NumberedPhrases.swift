/// The phrases with digits in them, which have to match the number itself and not only that there is one.
struct NumberedPhrases {
  /// The lists for the finder: where a phrase holds words beside its digits, the numbers stand behind the list's id.
  let others: [(id: String, words: [String])]
  /// The phrases that are nothing but a number: any way of writing it will do.
  private let bare: [(id: String, number: Int)]

  init(_ lists: [(id: String, words: [String])]) {
    var others: [(id: String, words: [String])] = []
    var bare: [(id: String, number: Int)] = []
    for list in lists {
      var plain: [String] = []
      for word in list.words {
        let numbers = SaidNumbers.all(in: word)
        if let number = numbers.first, numbers.count == 1, Self.isBare(word) {
          bare.append((list.id, number))
        } else if !numbers.isEmpty, word.unicodeScalars.contains(where: Self.isDigit) {
          let mark = numbers.map(String.init).joined(separator: ",")
          others.append((list.id + "#" + mark, [word]))
        } else {
          plain.append(word)
        }
      }
      others.append((list.id, plain))
    }
    self.others = others
    self.bare = bare
  }

  /// Adds the bare numbers that a line holds.
  func add(to found: inout Found, _ numbers: [Int]) {
    guard !numbers.isEmpty else { return }
    for phrase in bare where numbers.contains(phrase.number) { found.add(phrase.id, units: 1) }
  }

  /// The id of a list in the finder, and the numbers that a line has to hold.
  static func parts(of id: String) -> (id: String, numbers: [Int])? {
    guard let mark = id.lastIndex(of: "#") else { return (id, []) }
    let numbers = id[id.index(after: mark)...].split(separator: ",").compactMap { Int($0) }
    return (String(id[..<mark]), numbers)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  /// Whether a phrase is digits with nothing but marks and what makes them larger.
  private static func isBare(_ word: String) -> Bool {
    var hasDigit = false
    for scalar in word.unicodeScalars {
      if isDigit(scalar) {
        hasDigit = true
      } else if scalar.properties.isAlphabetic, HanNumeral.sizes[scalar.value] == nil {
        return false
      }
    }
    return hasDigit
  }
}
