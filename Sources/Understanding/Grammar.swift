import Playbook

/// How a line is built: its sentences, where it begins to ask, and what hangs on that.
struct Grammar: Sendable {
  /// What shows at some units, such as a question hung on.
  struct Sign: Sendable {
    var hash: UInt64
    var units: Range<Int>
  }

  let line: Line
  /// For each class of grammar the units at which it was found.
  let found: [[Range<Int>]]
  /// The sentences: they end at a stop or a question mark.
  let sentences: [Range<Int>]
  /// Where the line begins to ask, in each sentence or clause that does.
  var heads: [Range<Int>] = []
  /// Whether the line asks something.
  var isQuestion = false
  /// The form as the rules tell it; nil where nothing is asked.
  var form: QuestionForm?
  /// Whether a head stands in the midst of words that no mark parts, as transcripts have them.
  var hasInnerHead = false
  /// Whether it asks for an account by telling ("tell me about").
  var asksForAccount = false
  /// Whether a question hangs at its end.
  var tag: Range<Int>?
  /// Whether a company or a brand that is known is named.
  let namesBrand: Bool
  /// Signs for the learned models.
  var signs: [Sign] = []

  /// Reads how a line is built.
  init(_ line: Line, hits: [ClassBook.Hit], brand: Int? = nil) {
    self.line = line
    namesBrand = hits.contains { $0.wordClass == brand }
    var found = [[Range<Int>]](repeating: [], count: GrammarClass.allCases.count)
    for hit in hits where hit.wordClass < found.count { found[hit.wordClass].append(hit.units) }
    self.found = found
    sentences = Grammar.sentences(of: line)
    switch line.language {
    case .en: readEnglish()
    case .zhHans: readChinese()
    }
    readCommon()
  }

  private static func sentences(of line: Line) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for (place, unit) in line.units.enumerated()
    where unit.mark >= .stop || place == line.units.count - 1 {
      sentences.append(start..<place + 1)
      start = place + 1
    }
    return sentences
  }

  /// The units of a class.
  func units(_ wordClass: GrammarClass) -> [Range<Int>] { found[wordClass.place] }

  /// The longest phrase of a class that begins at a unit.
  func starts(_ wordClass: GrammarClass, at place: Int) -> Range<Int>? {
    units(wordClass).first { $0.lowerBound == place }
  }

  /// Whether a sentence ends in a question mark.
  func isMarked(_ sentence: Range<Int>) -> Bool {
    line.units[sentence].last?.mark == .question
  }

  /// Notes a sign by its name.
  mutating func sign(_ name: StaticString, _ units: Range<Int>) {
    signs.append(Sign(hash: name.withUTF8Buffer { Hashing.hash($0) }, units: units))
  }

  /// Notes a sign that a unit's word is part of.
  mutating func sign(_ name: StaticString, word place: Int) {
    guard line.units.indices.contains(place) else { return }
    let hash = name.withUTF8Buffer { Hashing.hash($0) }
    signs.append(
      Sign(hash: Hashing.join(hash, line.units[place].word), units: place..<place + 1))
  }

  /// The units from the first up to a place, all of a class or a comma's worth of it.
  func skipped(_ wordClass: GrammarClass, from place: Int, to end: Int) -> Int {
    var place = place
    while place < end, let units = starts(wordClass, at: place), units.upperBound <= end {
      place = units.upperBound
    }
    return place
  }

  /// What both languages have in common: marks, sentences after a question, joined heads.
  private mutating func readCommon() {
    let all = 0..<line.units.count
    guard !all.isEmpty else { return }
    let marked = sentences.filter(isMarked)
    if marked.count > 1 { sign("two question marks", all) }
    if heads.count > 1 { sign("two heads", heads[1]) }
    if heads.count > 2 { sign("three heads", heads[2]) }
    if sentences.count > 1 { sign("two sentences", all) }
    if sentences.count > 2 { sign("three sentences", all) }
    if asksForAccount { sign("account", all) }
    if let request = units(.request).first { sign("request", request) }
    if hasInnerHead { sign("inner head", all) }
    if let tag { sign("tag", tag) }
    if isQuestion { sign("question", all) } else { sign("no question", all) }
    switch form {
    case .open: sign("open", all)
    case .closed: sign("closed", all)
    case nil: sign("formless", all)
    }
    readOwnAnswer()
    readJoins()
    readWhy()
    readNouns()
    readClauses()
  }

  /// A sentence or clause behind the question that asks nothing may be the answer to it.
  private mutating func readOwnAnswer() {
    guard let head = heads.first else { return }
    for sentence in sentences where sentence.lowerBound > head.lowerBound {
      if isMarked(sentence) || heads.contains(where: { sentence.contains($0.lowerBound) }) {
        continue
      }
      sign("told after asking", sentence)
      if starts(.answer, at: sentence.lowerBound) != nil { sign("answer after asking", sentence) }
      if sentence.count <= 4 { sign("short answer", sentence) }
    }
    for answer in units(.answer) where answer.lowerBound > head.upperBound {
      guard line.units[answer.lowerBound - 1].mark == .comma else { continue }
      sign("answer after comma", answer)
    }
    if let last = sentences.last, isMarked(last), sentences.count > 1,
      heads.allSatisfy({ last.contains($0.lowerBound) })
    {
      sign("told before asking", sentences[0])
    }
  }

  /// What joins two questions, or two things that are asked about.
  private mutating func readJoins() {
    guard let head = heads.first else { return }
    for link in units(.link) where link.lowerBound >= head.upperBound {
      sign("link", link)
      let next = link.upperBound
      if heads.contains(where: { $0.lowerBound == next }) { sign("link and head", link) }
      if starts(.subject, at: next) != nil { sign("link and subject", link) }
      sign("link to", word: next)
      if next >= line.units.count - 2 { sign("link near end", link) }
    }
    for choice in units(.choice) where choice.lowerBound >= head.upperBound {
      sign("choice", choice)
    }
    for head in heads.dropFirst() where line.units[head.lowerBound - 1].mark == .comma {
      sign("head after comma", head)
    }
  }

  private mutating func readWhy() {
    for why in units(.why) {
      sign("why", why)
      guard heads.contains(where: { $0.overlaps(why) }) || starts(.why, at: 0) != nil else {
        continue
      }
      sign("why asked", why)
      let near = why.upperBound..<min(why.upperBound + 6, line.units.count)
      let isHearer = units(.hearer).contains { abs($0.lowerBound - why.lowerBound) <= 8 }
      sign(isHearer ? "why and hearer" : "why without hearer", why)
      if units(.opine).contains(where: { near.contains($0.lowerBound) }) {
        sign("why and opinion", why)
      }
      for omission in units(.omission) where near.contains(omission.lowerBound) {
        sign("why and omission", omission)
      }
      for subject in units(.subject) where near.contains(subject.lowerBound) {
        sign("why and subject", word: subject.lowerBound)
      }
    }
  }
}
