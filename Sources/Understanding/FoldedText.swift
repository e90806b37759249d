/// A text as its readers compare it: small letters, half-width, simplified characters.
///
/// Folding keeps the number of characters, so that every place in it is a place in the text as written.
///
/// It is shared rather than copied, as each step of its readers hands it on.
final class FoldedText: Sendable {
  /// The text as written.
  let text: String
  /// One folded character for each character of the text.
  let characters: [Character]
  /// Where each character stands in the text, and the text's end.
  let indices: [String.Index]

  /// The code of each folded character; 0 for one of several scalars, which no word has.
  private let codes: [UInt32]
  /// The longest phrase of the lexicon at each place; looked up once, asked for often.
  private let matches: [Lexicon.Match?]

  init(_ text: String, lexicon: Lexicon) {
    self.text = text
    let characters = text.map(FoldedText.fold)
    let codes = characters.map(FoldedText.code)
    self.characters = characters
    self.codes = codes
    indices = Array(text.indices) + [text.endIndex]
    matches = codes.indices.map { lexicon.longest(in: codes, at: $0) }
  }

  /// The longest phrase that begins at a place, of the lexicon with which the text is read.
  func longest(at place: Int) -> Lexicon.Match? {
    matches.indices.contains(place) ? matches[place] : nil
  }

  /// Whether a phrase or a number begins at a place.
  func isStart(_ place: Int, lexicon: Lexicon) -> Bool {
    guard codes.indices.contains(place) else { return false }
    if matches[place] != nil { return true }
    let code = codes[place]
    if code > 0, code < 0x80 { return Folding.isDigit(code) || code == 0x2D }
    return lexicon.isHanNumber(characters[place])
  }

  var count: Int { characters.count }

  /// The character at a place, or nil outside the text.
  subscript(place: Int) -> Character? {
    characters.indices.contains(place) ? characters[place] : nil
  }

  func range(_ places: Range<Int>) -> Range<String.Index> {
    indices[places.lowerBound]..<indices[places.upperBound]
  }

  func written(_ places: Range<Int>) -> String {
    String(text[range(places)])
  }

  /// Whether a word of letters or a number of digits goes on across this place.
  func isInsideWord(_ place: Int) -> Bool {
    FoldedText.isInsideWord(codes, place)
  }

  /// Whether a word of letters or a number of digits goes on across a place of some codes.
  static func isInsideWord(_ codes: [UInt32], _ place: Int) -> Bool {
    guard place > 0, place < codes.count else { return false }
    let (before, after) = (codes[place - 1], codes[place])
    return (isLetter(before) && isLetter(after))
      || (Folding.isDigit(before) && Folding.isDigit(after))
  }

  private static func isLetter(_ code: UInt32) -> Bool { (0x61...0x7A).contains(code) }

  /// The code of a folded character; 0 where it has several scalars.
  static func code(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return 0 }
    return first.value
  }

  static func fold(_ character: Character) -> Character {
    if let first = character.utf8.first, first < 0x80, character.utf8.count == 1 {
      return ascii[Int(first)]
    }
    if let simple = simplified[character] { return simple }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    var value = scalar.value
    if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
    if (0x41...0x5A).contains(value) { value += 0x20 }
    guard value != scalar.value, let folded = Unicode.Scalar(value) else {
      return character.isWhitespace ? " " : character
    }
    return Character(folded)
  }

  /// The folded characters below 128.
  private static let ascii: [Character] = (0..<0x80).map { byte in
    let scalar = Unicode.Scalar(UInt8(byte))
    if scalar.properties.isWhitespace { return " " }
    let isCapital = (0x41...0x5A).contains(byte)
    return Character(isCapital ? Unicode.Scalar(UInt8(byte + 0x20)) : scalar)
  }

  /// Traditional forms and typographic marks whose simple twins the word files use.
  private static let simplified: [Character: Character] = {
    let pairs =
      "週周禮礼號号點点後后個个這这兩两萬万億亿鐘钟鍾钟幾几節节國国慶庆聖圣誕诞塊块錢钱歐欧鎊镑幣币時时內内裡里裏里來来約约"
      + "過过餘余貳贰陸陆參叁叄叁〇零間间開开噸吨臺台輛辆條条張张從从為为於于遲迟農农曆历勞劳動动復复單单雙双終终續续員员筆笔"
      + "減减將将達达無无對对卻却會会沒没還还總总頭头結结東东區区戶户廠厂線线機机樓楼門门鬆松當当報报"
      + "–-—-−-‐-～~〜~’'‘'、,"
    var table: [Character: Character] = [:]
    let all = Array(pairs)
    for place in stride(from: 0, to: all.count - 1, by: 2) { table[all[place]] = all[place + 1] }
    return table
  }()
}

extension Character {
  /// Whether the character is a letter of the Latin alphabet's first 26.
  var isLatinLetter: Bool {
    guard utf8.count == 1, let byte = utf8.first else { return false }
    return (0x61...0x7A).contains(byte | 0x20)
  }
  /// Whether the character is one of the ten ASCII digits.
  var isDigit: Bool {
    guard utf8.count == 1, let byte = utf8.first else { return false }
    return (0x30...0x39).contains(byte)
  }
}
