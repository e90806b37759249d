/// Tells names before a colon from other words before a colon.
///
/// "Price: 300" and "注意：明天…" have the form of a speaker and his words. A name comes back; what
/// stands there once is a name only where nearly every line has one and it looks like a name.
struct NameGuess {
  private let pieces: [Piece]
  private let labels: [Label?]

  private struct Label {
    let name: String
    /// The time that stands behind the name, in milliseconds.
    let time: Int?
    let rest: String
  }

  /// Looks at what stands before colons.
  init(_ pieces: [Piece]) {
    self.pieces = pieces
    labels = pieces.map { $0.speaker == nil ? NameGuess.label(in: $0.text) : nil }
  }

  /// The pieces with their speakers, as far as lines name them.
  func applied(_ remarks: inout [TranscriptRemark]) -> [Piece] {
    var counts: [String: Int] = [:]
    for label in labels { if let label { counts[label.name, default: 0] += 1 } }
    let labelled = labels.count { $0 != nil }
    let isDense = labelled * 10 >= pieces.count * 7
    // It takes two to talk: where only one speaks twice, every label is a name.
    let isShort = counts.values.count { $0 > 1 } < 2
    var result = pieces
    for (index, label) in labels.enumerated() {
      guard let label, let count = counts[label.name] else { continue }
      let isAlone = count == 1
      guard !isAlone || (isDense && (isShort || NameGuess.looksLikeName(label.name))) else {
        continue
      }
      if isAlone, !isShort {
        remarks.append(.namedOnce(name: label.name, line: pieces[index].line))
      }
      result[index].speaker = label.name
      result[index].start = result[index].start ?? label.time
      result[index].text = label.rest
    }
    return result
  }

  /// What stands before the first colon that is none of a time, where it could be a name.
  private static func label(in text: String) -> Label? {
    let colons = text.indices.lazy.filter { text[$0] == ":" || text[$0] == "：" }
    guard
      let colon = colons.first(where: { place in
        let isAfterDigit = text[..<place].last?.isNumber ?? false
        let isBeforeDigit = text[text.index(after: place)...].first?.isNumber ?? false
        return !(isAfterDigit && isBeforeDigit)
      })
    else { return nil }
    let after = text[text.index(after: colon)...]
    // "https://".
    if after.first == "/" { return nil }
    let heading = Heading(text[..<colon])
    guard let name = heading?.name ?? name(of: text[..<colon]) else { return nil }
    return Label(name: name, time: heading?.time, rest: String(after.trimmed))
  }

  /// A name without the marks that are put around it; nil where it can be none.
  static func name(of text: Substring) -> String? {
    var name = text.trimmed
    while let first = name.first, "*_#>-•【[「《".contains(first) { name = name.dropFirst().trimmed }
    while let last = name.last, "*_】]」》".contains(last) { name = name.dropLast().trimmed }
    guard !name.isEmpty, name.count <= 40, name.contains(where: \.isLetter) else { return nil }
    if name.contains(where: { "?!;,？！；，。\"“”…".contains($0) }) { return nil }
    if name.split(whereSeparator: \.isWhitespace).count > 5 { return nil }
    // A full stop inside is a title or an initial, at the end a sentence.
    if name.last == "." && name.split(separator: " ").count > 2 { return nil }
    return String(name)
  }

  /// Whether a name that is met once looks like one: several words, each with a capital.
  ///
  /// A short Chinese word tells nothing: 王总 and 注意 look alike.
  static func looksLikeName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
  }
}
