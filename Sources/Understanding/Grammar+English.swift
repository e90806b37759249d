extension Grammar {
  /// Finds where an English line begins to ask, and its form.
  mutating func readEnglish() {
    for sentence in sentences { findHeads(in: sentence) }
    findTag()
    let isMarked = sentences.contains(where: isMarked)
    asksForAccount = accountRequest() != nil
    isQuestion = isMarked || tag != nil || heads.contains { isAskingWithoutMark($0) }
    if heads.isEmpty, isQuestion, let sentence = sentences.last(where: self.isMarked) {
      // A statement with a question mark asks for a yes.
      sign("declarative", sentence)
    }
    form = englishForm()
    noteHead()
  }

  /// A head at the beginning, after fillers, or behind a comma or a joining word.
  private mutating func findHeads(in sentence: Range<Int>) {
    var place = sentence.lowerBound
    var isClauseStart = true
    while place < sentence.upperBound {
      if isClauseStart {
        place = skipped(.filler, from: place, to: sentence.upperBound)
        guard place < sentence.upperBound else { return }
        if let polite = starts(.polite, at: place), polite.upperBound < sentence.upperBound,
          asks(at: polite.upperBound, sentence, isEmbedded: true)
        {
          heads.append(polite.upperBound..<polite.upperBound + 1)
          place = polite.upperBound + 1
          isClauseStart = false
          continue
        }
        if asks(at: place, sentence, isEmbedded: false) {
          heads.append(headUnits(at: place))
        }
      }
      isClauseStart = line.units[place].mark == .comma || starts(.link, at: place) != nil
      place += 1
    }
    if !heads.contains(where: { sentence.contains($0.lowerBound) }) {
      findInnerHead(in: sentence)
    }
  }

  private func headUnits(at place: Int) -> Range<Int> {
    starts(.factword, at: place) ?? starts(.openword, at: place) ?? place..<place + 1
  }

  private func asks(at place: Int, _ sentence: Range<Int>, isEmbedded: Bool) -> Bool {
    if starts(.factword, at: place) != nil || starts(.openword, at: place) != nil {
      // "when you are busy, …" and "what we do is …" tell; "when do you …" asks.
      guard !isEmbedded, !isMarked(sentence) || isConjunction(place) else { return true }
      let next = headUnits(at: place).upperBound
      return starts(.subject, at: next) == nil || isDemonstrative(next)
    }
    guard starts(.auxiliary, at: place) != nil else { return isEmbedded && isIf(place) }
    let next = place + 1
    return next < sentence.upperBound
      && (starts(.subject, at: next) != nil || isNegation(next) || isMarked(sentence))
  }

  private static let conjunctions = ["when", "where", "while", "if"].map { Hashing.hash($0) }
  private static let negation = Hashing.hash("n't")
  private static let demonstratives = ["this", "that", "these", "those", "the", "a", "an"].map {
    Hashing.hash($0)
  }
  private static let conditions = ["if", "whether"].map { Hashing.hash($0) }

  private func isConjunction(_ place: Int) -> Bool {
    Grammar.conjunctions.contains(line.units[place].word)
  }

  private func isIf(_ place: Int) -> Bool {
    Grammar.conditions.contains(line.units[place].word)
  }

  private func isNegation(_ place: Int) -> Bool {
    line.units[place].word == Grammar.negation
  }

  private func isDemonstrative(_ place: Int) -> Bool {
    line.units.indices.contains(place) && Grammar.demonstratives.contains(line.units[place].word)
  }

  /// The asking may begin in the midst of a sentence: "when it stops who pays".
  ///
  /// Where no question mark says so, only inverted order does: "we close at six what about you is it later".
  private mutating func findInnerHead(in sentence: Range<Int>) {
    let isMarked = isMarked(sentence)
    if !isMarked, line.units[sentence].last?.mark == .stop { return }
    for place in sentence.dropFirst() {
      let isWord = starts(.factword, at: place) != nil || starts(.openword, at: place) != nil
      let asks =
        isMarked
        ? isWord || isInverted(place) : isInverted(isWord ? headUnits(at: place).upperBound : place)
      if asks, !isConjunction(place) {
        hasInnerHead = true
        heads.append(headUnits(at: place))
        return
      }
    }
  }

  /// An auxiliary before a pronoun, which in a statement stands behind it.
  private func isInverted(_ place: Int) -> Bool {
    guard starts(.auxiliary, at: place) != nil, line.units.indices.contains(place + 1) else {
      return false
    }
    return starts(.hearer, at: place + 1) != nil
      || Grammar.pronouns.contains(line.units[place + 1].word)
  }

  private static let pronouns = [
    "it", "they", "we", "he", "she", "i", "there", "everybody", "anybody", "anyone",
  ].map {
    Hashing.hash($0)
  }

  private mutating func findTag() {
    guard let end = sentences.last?.upperBound else { return }
    let found = units(.tag).filter { $0.upperBound == end && $0.lowerBound > 0 }
    guard let last = found.min(by: { $0.lowerBound < $1.lowerBound }) else { return }
    let isSetOff = line.units[last.lowerBound - 1].mark == .comma
    let isPair = last.count > 1
    if isPair || isSetOff, isMarked(sentences[sentences.count - 1]) || last.count > 2 {
      tag = last
    }
  }

  private func isAskingWithoutMark(_ head: Range<Int>) -> Bool {
    guard let sentence = sentences.first(where: { $0.contains(head.lowerBound) }) else {
      return false
    }
    // A stop at the end says that a polite request or an exclamation was meant.
    return line.units[sentence].last?.mark != .stop || sentence.count > 3
  }

  private func accountRequest() -> Range<Int>? {
    units(.account).first { request in
      guard let sentence = sentences.first(where: { $0.contains(request.lowerBound) }) else {
        return false
      }
      let start = skipped(.filler, from: sentence.lowerBound, to: sentence.upperBound)
      return request.lowerBound - start <= 4
    }
  }

  private func englishForm() -> QuestionForm? {
    if tag != nil { return .closed }
    if asksForAccount { return .open }
    guard let head = heads.first else {
      return isQuestion || !units(.request).isEmpty ? .closed : nil
    }
    guard isQuestion else { return nil }
    if starts(.factword, at: head.lowerBound) != nil { return .closed }
    return starts(.openword, at: head.lowerBound) != nil ? .open : .closed
  }

  private mutating func noteHead() {
    guard let head = heads.last, let first = heads.first else { return }
    for head in heads where head.upperBound < line.units.count && isNegation(head.upperBound) {
      sign("denied head", head)
    }
    sign("first head", word: first.lowerBound)
    sign("head", word: head.lowerBound)
    sign("head and next", word: head.lowerBound + 1)
    for place in head.lowerBound..<min(head.lowerBound + 2, line.units.count - 1) {
      let pair = Hashing.join(line.units[place].word, line.units[place + 1].word)
      signs.append(
        Sign(hash: Hashing.join(pair, UInt64(place - head.lowerBound)), units: place..<place + 2))
    }
  }
}
