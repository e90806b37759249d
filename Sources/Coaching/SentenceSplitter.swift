import Playbook

/// Parts what somebody said into sentences, so that each is heard alone.
enum SentenceSplitter {
  /// Words behind which a full stop ends nothing.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "vs", "e.g", "i.e", "approx", "inc", "ltd",
    "co", "a.m", "p.m", "jr", "sr", "dept",
  ]

  /// The sentences of a turn, in their order.
  ///
  /// - Parameter text: what was said.
  /// - Returns: at least one, which is the whole text where nothing parts it.
  static func sentences(of text: String) -> [String] {
    let characters = Array(text)
    var sentences: [String] = []
    var start = 0
    var place = 0
    while place < characters.count {
      var next = place + 1
      if ends(characters, at: place, from: start) {
        // Marks in a row and what closes a quotation belong to the sentence that they end.
        while next < characters.count, isTrailing(characters[next]) { next += 1 }
        add(characters[start..<next], to: &sentences)
        start = next
      }
      place = next
    }
    add(characters[start...], to: &sentences)
    return sentences.isEmpty ? [text] : sentences
  }

  private static func add(_ characters: ArraySlice<Character>, to sentences: inout [String]) {
    let kept = characters.drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return }
    let sentence = kept[...last]
    // Nothing but marks goes with the sentence before it.
    guard sentence.contains(where: { $0.isLetter || $0.isNumber }) || sentences.isEmpty else {
      sentences[sentences.count - 1] += String(sentence)
      return
    }
    sentences.append(String(sentence))
  }

  private static func isTrailing(_ character: Character) -> Bool {
    "。？！；?!.…”’\"'）)」』".contains(character)
  }

  private static func ends(_ characters: [Character], at place: Int, from start: Int) -> Bool {
    switch characters[place] {
    case "。", "？", "！", "；", "?", "!", "\n", "\r\n": return true
    case "…": return place + 1 < characters.count && characters[place + 1] != "…"
    case ".": return isFullStop(characters, at: place, from: start)
    default: return false
    }
  }

  /// Whether a point ends a sentence: a blank and no small letter comes behind it, and no title or initial stands before it.
  private static func isFullStop(_ characters: [Character], at place: Int, from start: Int) -> Bool
  {
    guard place + 1 < characters.count else { return true }
    let next = characters[place + 1]
    if "\"'”’)".contains(next) { return true }
    guard next.isWhitespace else { return false }
    let after = characters[(place + 1)...].first { !$0.isWhitespace }
    if let after, after.isLowercase { return false }
    let word = characters[start..<place].reversed().prefix { !$0.isWhitespace }.reversed()
    let before = String(word).lowercased()
    return !titles.contains(before)
      && !(before.count == 1 && word.first?.isUppercase == true && before != "i")
  }
}
