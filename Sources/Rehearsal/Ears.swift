import Playbook
import Understanding
import VisitModel

/// Hears a typed line as this customer would: the classifier tells what it does, the scenario's own words what it is about.
public struct Ears: Sendable {
  let scenario: Scenario
  private let reading: @Sendable (Utterance) -> Reading
  private let finder: PhraseFinder
  private let numbers: NumberedPhrases
  /// For each fact the others whose words stand in its own telling.
  private let mentions: [String: [String]]
  /// The words with which a line comes to a subject; they count where it begins with them.
  private let turns: [String]
  private static let turnList = "said-turn"

  /// The lists of phrases, each with the letters before its ids in the finder.
  enum List: String, CaseIterable {
    case subject, fact, product, proof, trade, step, objection, absent, like, person, said
  }

  /// Makes the ears of a customer.
  ///
  /// - Parameters:
  ///   - scenario: whose words are looked for.
  ///   - classifier: what hears the acts, in the scenario's language.
  ///   - playbook: the words of that language by which a customer hears what is done.
  public init(_ scenario: Scenario, classifier: Classifier, playbook: Playbook) {
    self.init(scenario, playbook: playbook) { classifier.read($0) }
  }

  /// Makes the ears of a customer with another understanding, such as a constant one for comparison.
  ///
  /// - Parameters:
  ///   - scenario: whose words are looked for.
  ///   - playbook: the words of the scenario's language by which a customer hears what is done.
  ///   - reading: what a line is heard to be, before the scenario's own words are looked for.
  public init(
    _ scenario: Scenario, playbook: Playbook,
    reading: @escaping @Sendable (Utterance) -> Reading
  ) {
    self.scenario = scenario
    self.reading = reading
    let lists = Self.lists(scenario, playbook)
    numbers = NumberedPhrases(lists)
    finder = PhraseFinder(scenario.language, numbers.others)
    mentions = Claims.mentions(scenario, finder, numbers)
    turns = playbook.words(in: Self.turnList).flatMap(\.words)
  }

  private static func lists(
    _ scenario: Scenario, _ playbook: Playbook
  ) -> [(id: String, words: [String])] {
    var lists: [(id: String, words: [String])] = []
    func add(_ list: List, _ id: String, _ words: [String]) {
      lists.append((id: list.rawValue + ":" + id, words: words))
    }
    for one in scenario.subjects { add(.subject, one.id, one.words) }
    // Who repeats the customer's own sentence quotes the fact, whatever words it has.
    for one in scenario.facts { add(.fact, one.id, one.words + one.says.flatMap(Self.clauses)) }
    for one in scenario.products {
      add(.product, one.id, one.words + ([one.feature] + one.benefits).flatMap(Self.clauses))
    }
    for one in scenario.proofs { add(.proof, one.id, one.words) }
    for one in scenario.trades { add(.trade, one.id, one.words) }
    for one in scenario.steps { add(.step, one.id, one.words) }
    for one in scenario.objections { add(.objection, one.id, one.words) }
    for one in scenario.absent { add(.absent, one.id, one.words) }
    for one in scenario.people {
      add(.like, one.id, one.likes)
      add(.person, one.id, [one.name])
    }
    for id in playbook.wordListIDs where id.hasPrefix("said-") && id != turnList {
      add(.said, String(id.dropFirst(5)), playbook.words(in: id).flatMap(\.words))
    }
    return lists
  }

  /// Hears a line.
  ///
  /// - Parameter text: what the rep said or typed; an empty text is silence.
  /// - Returns: how the customer takes it, before he thinks of what was said before.
  public func hear(_ text: String) -> Heard {
    let length = finder.length(of: text)
    guard length > 0 else { return Heard(.silence) }
    let numbers = SaidNumbers.all(in: text)
    let found = found(in: text, numbers)
    let reading = read(text)
    let question = LastQuestion.part(of: text, turns: turns).map(read)
    var heard = Heard(.unclear)
    heard.subjects = found.ranked(.subject)
    heard.facts = found.ranked(.fact)
    heard.products = found.ranked(.product)
    let announces = LastQuestion.announces(text, turns: turns)
    if heard.subjects.isEmpty || announces {
      let own = subjects(of: heard.products)
      heard.subjects = own + heard.subjects.filter { !own.contains($0) }
    }
    heard.proofs = found.ranked(.proof)
    heard.trades = found.ranked(.trade)
    heard.steps = found.ranked(.step)
    heard.objections = found.ranked(.objection)
    heard.absent = found.ranked(.absent)
    heard.likes = found.ranked(.like)
    heard.person = found.ranked(.person).first
    heard.faults = reading.faults
    heard.numbers = numbers
    heard.isBenefit = reading.act.label == .benefit
    if heard.steps.isEmpty { heard.steps = steps(named: found.ranked(.said)) }
    let said = found.ranked(.said)
    MoveReader(
      reading: reading, end: question, said: said, length: length, announces: announces,
      isMarked: LastQuestion.isMarked(text)
    ).read(&heard)
    if heard.does(.summary) { heard.claims = claims(of: text) }
    return heard
  }

  /// The clauses of something that he says, where they are long enough to be nobody else's.
  private static func clauses(_ text: String) -> [String] {
    let least = text.unicodeScalars.contains { $0.value > 0x3000 && $0.value < 0xFF00 } ? 6 : 20
    return text.split(whereSeparator: { ".!?。！？".contains($0) }).map { String($0).trimmed }
      .filter { $0.count >= least && $0.count < 200 }
  }

  /// What a summary says of the customer, clause by clause.
  private func claims(of text: String) -> [Claim] {
    var claims: [Claim] = []
    for clause in Claims.clauses(of: text) {
      let numbers = SaidNumbers.all(in: clause)
      let facts = found(in: clause, numbers).ranked(.fact)
      if facts.isEmpty {
        // "… and that sixty bags a year" goes on with the clause before it; what he means to do himself doesn't.
        guard !claims.isEmpty, !Claims.isOwn(clause) else { continue }
        claims[claims.count - 1].numbers += numbers
        continue
      }
      let elsewhere = scenario.facts.map(\.id).filter { other in
        mentions[other]?.contains(where: facts.contains) ?? false
      }
      claims.append(Claim(facts: facts, elsewhere: elsewhere, numbers: numbers))
    }
    return claims
  }

  private func found(in text: String, _ numbers: [Int]) -> Found {
    var found = Found(finder.hits(in: text), numbers)
    self.numbers.add(to: &found, numbers)
    return found
  }

  private func read(_ text: String) -> Reading {
    reading(Utterance(text, language: scenario.language, speaker: .rep))
  }

  /// The steps that are meant where a next action is named by its kind only ("would you come and see it running?").
  private func steps(named said: [String]) -> [String] {
    guard said.contains("propose") else { return [] }
    return scenario.steps.filter { step in
      step.action.map { said.contains(ActionCard.id(of: $0)) } ?? false
    }.map(\.id)
  }

  /// What a line is about that only names what the rep has: a truck within two days is about deliveries.
  private func subjects(of products: [String]) -> [String] {
    var subjects: [String] = []
    for product in scenario.products where products.contains(product.id) {
      for fact in product.answers.compactMap(scenario.fact) {
        for subject in fact.subjects where !subjects.contains(subject) { subjects.append(subject) }
      }
    }
    return subjects
  }
}
