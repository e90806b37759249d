extension Grammar {
  private static let no = Hashing.hash("不".unicodeScalars.first.map(\.value) ?? 0)
  private static let have = Hashing.hash("没".unicodeScalars.first.map(\.value) ?? 0)
  private static let all = Hashing.hash("都".unicodeScalars.first.map(\.value) ?? 0)
  private static let finals = "吗呢么吧没不".unicodeScalars.map { Hashing.hash($0.value) }
  private static let softeners = "啊呀哦嘛哈啦".unicodeScalars.map { Hashing.hash($0.value) }

  /// Whether a unit is a particle that asks by itself.
  func isParticle(_ unit: Line.Unit) -> Bool {
    Grammar.finals.prefix(3).contains(unit.word)
  }

  /// Finds where a Chinese line asks, and its form.
  mutating func readChinese() {
    let words = questionWords()
    let choices = alternatives()
    let particle = finalParticle()
    findChineseTag(particle)
    heads = (words + choices).sorted { $0.lowerBound < $1.lowerBound }
    heads = heads.reduce(into: []) { kept, head in
      if let last = kept.last, last.overlaps(head) { return }
      kept.append(head)
    }
    let isMarked = sentences.contains(where: isMarked)
    asksForAccount = !units(.account).isEmpty
    isQuestion = isMarked || particle != nil || !heads.isEmpty || tag != nil
    form = chineseForm(words, choices, particle)
    noteChinese(words, choices, particle)
  }

  /// Question words that ask: not "没什么", "什么都", "几乎".
  private func questionWords() -> [Range<Int>] {
    var words: [Range<Int>] = []
    for found in units(.openword) + units(.factword) + units(.why) {
      let before = found.lowerBound > 0 ? line.units[found.lowerBound - 1].word : 0
      let after = found.upperBound < line.units.count ? line.units[found.upperBound].word : 0
      if before == Grammar.have || before == Grammar.no || after == Grammar.all { continue }
      words.append(found)
    }
    return words
  }

  /// 有没有, 是不是, 会不会 and every other A不A, whose 不 and 没 deny nothing.
  private func alternatives() -> [Range<Int>] {
    var found = units(.auxiliary).filter { $0.count > 1 }
    for place in line.units.indices.dropFirst().dropLast() {
      let word = line.units[place].word
      guard word == Grammar.no || word == Grammar.have,
        line.units[place - 1].word == line.units[place + 1].word
      else { continue }
      if !found.contains(where: { $0.contains(place) }) { found.append(place - 1..<place + 2) }
    }
    return found
  }

  /// The particle at the end of the last sentence, or of an earlier one that is asked.
  private func finalParticle() -> Range<Int>? {
    for sentence in sentences.reversed() {
      var last = sentence.upperBound - 1
      while last > sentence.lowerBound, Grammar.softeners.contains(line.units[last].word) {
        last -= 1
      }
      // The 么 of 什么 and 怎么 is no particle.
      let isPart = (units(.openword) + units(.why)).contains { $0.contains(last) }
      if Grammar.finals.contains(line.units[last].word), !isPart, last > sentence.lowerBound {
        return last..<last + 1
      }
    }
    return nil
  }

  private mutating func findChineseTag(_ particle: Range<Int>?) {
    guard let end = sentences.last?.upperBound else { return }
    for found in units(.tag) where found.upperBound >= end - 1 && found.lowerBound > 0 {
      let isSetOff = line.units[found.lowerBound - 1].mark != .none
      if found.count > 1 || isSetOff || line.units[found.lowerBound].word == Grammar.finals[3] {
        tag = found
        return
      }
    }
  }

  private func chineseForm(
    _ words: [Range<Int>], _ choices: [Range<Int>], _ particle: Range<Int>?
  ) -> QuestionForm? {
    if asksForAccount, choices.isEmpty || !units(.polite).isEmpty { return .open }
    if !isQuestion, !units(.request).isEmpty { return .closed }
    guard isQuestion else { return nil }
    if tag != nil { return .closed }
    let open = units(.openword).filter { open in
      words.contains(open)
        && !units(.factword).contains { $0.overlaps(open) && $0.count >= open.count }
    }
    if !open.isEmpty { return .open }
    return .closed
  }

  private mutating func noteChinese(
    _ words: [Range<Int>], _ choices: [Range<Int>], _ particle: Range<Int>?
  ) {
    if let particle { sign("particle", word: particle.lowerBound) }
    if let first = choices.first { sign("alternative", first) }
    if choices.count > 1 { sign("two alternatives", choices[1]) }
    if words.isEmpty { sign("no question word", 0..<line.units.count) }
    if words.count > 1 { sign("two question words", words[1]) }
    for word in words {
      var hash = Hashing.hash("question word")
      for place in word { hash = Hashing.join(hash, line.units[place].word) }
      signs.append(Sign(hash: hash, units: word))
    }
    let open = units(.openword).contains { words.contains($0) }
    let fact = units(.factword).contains { words.contains($0) }
    if open { sign("open word", 0..<line.units.count) }
    if fact { sign("fact word", 0..<line.units.count) }
    if open, fact { sign("open and fact word", 0..<line.units.count) }
    if let last = line.units.indices.last { sign("last", word: last) }
    guard let particle else { return }
    for place in 0..<particle.lowerBound
    where (line.units[place].word == Grammar.no || line.units[place].word == Grammar.have)
      && !choices.contains(where: { $0.contains(place) })
    {
      sign("denial and particle", place..<place + 1)
    }
  }
}
