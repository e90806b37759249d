/// The question with which a line ends, where something else stands before it: a quotation, a reason, the subject.
///
/// What kind of question it is, it tells itself; the customer's own words before it are none of it.
enum LastQuestion {
  private static let ends: Set<Character> = [".", "!", "?", ":", "。", "！", "？", "：", "\n"]
  private static let asking: Set<Character> = ["?", "？"]
  private static let commas: Set<Character> = [",", "，"]
  /// How many characters a question has at least that is heard alone: "right?" is none.
  private static let least = 4

  /// The last sentence of a line, or of one that begins with its subject what follows on that; nil where that is all of it.
  static func part(of text: String, turns: [String]) -> String? {
    let line = text.trimmed
    guard !line.isEmpty else { return nil }
    let body = line.indices.dropLast().last { place in
      ends.contains(line[place]) && isEnd(place, line)
    }
    if let body {
      // Of two questions the first counts as well: then the line is heard as a whole.
      return line[..<body].contains(where: asking.contains) || asking.contains(line[body])
        ? nil : rest(of: line, after: body)
    }
    guard announces(line, turns: turns),
      let comma = line.firstIndex(where: commas.contains)
    else { return nil }
    return rest(of: line, after: comma)
  }

  /// Whether a line ends with what only a question ends with.
  static func isMarked(_ text: String) -> Bool {
    text.trimmed.last.map { asking.contains($0) || "吗呢".contains($0) } ?? false
  }

  /// Whether a line begins by coming to a subject: "about the store", "说到仓库".
  static func announces(_ text: String, turns: [String]) -> Bool {
    let line = text.trimmed.lowercased()
    return turns.contains { line.hasPrefix($0) && line.count > $0.count }
  }

  private static func rest(of line: String, after place: String.Index) -> String? {
    let rest = String(line[line.index(after: place)...]).trimmed
    return rest.count >= least ? rest : nil
  }

  /// A full stop or colon within a number or a clock time ends nothing.
  private static func isEnd(_ place: String.Index, _ line: String) -> Bool {
    let next = line[line.index(after: place)]
    return !line[place].isASCII || next.isWhitespace
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
