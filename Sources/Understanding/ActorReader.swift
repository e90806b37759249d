import Customer

/// Finds who acts in a next step: a name, somebody by what he does, or "we" and "you".
struct ActorReader: Sendable {
  /// Who acts.
  struct Actor: Equatable {
    /// As it is shown: a pronoun by its item's first word, all else as it was said.
    var name: String
    var side: NextStep.Side?
  }

  let who: PhraseTable
  let whose: PhraseTable
  let roles: PhraseTable
  let deeds: PhraseTable
  /// The deeds in the form in which they stand in the list, as requests have them.
  let plainDeeds: PhraseTable
  let will: PhraseTable
  let before: PhraseTable
  let objects: PhraseTable
  let please: PhraseTable
  let given: PhraseTable
  let aside: PhraseTable
  let honorifics: PhraseTable
  let surnames: PhraseTable
  /// Titles behind a surname, and what else is said there in politeness.
  let titles: PhraseTable
  let polite: PhraseTable
  /// Words that are never a name: what builds sentences, days and months.
  let common: PhraseTable
  private let you: String

  init(_ words: WordList) {
    func entries(_ name: String) -> [WordList.Entry] { words.classes[name] ?? [] }
    func table(_ name: String) -> PhraseTable { PhraseTable(entries(name)) }
    who = table("step-who")
    whose = table("step-whose")
    roles = table("step-role")
    deeds = PhraseTable(entries("step-deed"), isStemmed: true)
    plainDeeds = table("step-deed")
    will = table("step-will")
    before = table("step-before")
    objects = table("step-object")
    please = table("step-please")
    given = table("step-given")
    aside = table("step-aside")
    honorifics = table("honorifics")
    surnames = table("surnames")
    titles = table("titles")
    polite = table("step-polite")
    let building = [
      GrammarClass.filler, .openword, .factword, .auxiliary, .subject, .hearer, .link, .choice,
    ].map(\.id)
    let dates = [WordClass.weekday, .month, .day, .holiday, .daypart, .number].map(\.rawValue)
    common = PhraseTable(
      (building + dates + ["step-before", "step-please", "step-object"]).flatMap(entries))
    you = entries("step-who").first { $0.id == "step-who-you" }?.words.first ?? ""
  }

  /// Who acts in a line; nil where nobody is told to.
  func actor(in line: Line) -> Actor? {
    let isChinese = line.bytes.contains { $0 >= 0xE3 } && line.units.contains(where: isHan)
    let asides = asides(in: line.units)
    return isChinese
      ? chineseActor(in: line, asides: asides) : englishActor(in: line, asides: asides)
  }

  /// Who is asked for something, shown as the list has it.
  var hearer: Actor { Actor(name: you, side: .customer) }

  /// The units that stand in phrases said by the way.
  private func asides(in units: [Line.Unit]) -> Set<Int> {
    Set(units.indices.flatMap { aside.match(in: units, at: $0)?.units ?? $0..<$0 })
  }

  /// A side by what a phrase stands for.
  func side(_ value: String) -> NextStep.Side? { NextStep.Side(rawValue: value) }

  /// Whether a unit is a Chinese character.
  func isHan(_ unit: Line.Unit) -> Bool {
    unit.letters.isEmpty && unit.range.count >= 3 && unit.word == unit.stem
  }

  /// Whether a clause begins at a unit.
  func isClauseStart(_ units: [Line.Unit], _ place: Int) -> Bool {
    place == 0 || units[place - 1].mark >= .comma
  }
}
