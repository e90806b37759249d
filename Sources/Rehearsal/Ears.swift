import Playbook
import Understanding
import VisitModel

/// Hears a typed line as this customer would: the classifier tells what it does, the scenario's own words what it is about.
public struct Ears: Sendable {
  let scenario: Scenario
  private let reading: @Sendable (Utterance) -> Reading
  private let finder: PhraseFinder

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
    finder = PhraseFinder(scenario.language, Self.lists(scenario, playbook))
  }

  private static func lists(
    _ scenario: Scenario, _ playbook: Playbook
  ) -> [(id: String, words: [String])] {
    var lists: [(id: String, words: [String])] = []
    func add(_ list: List, _ id: String, _ words: [String]) {
      lists.append((id: list.rawValue + ":" + id, words: words))
    }
    for one in scenario.subjects { add(.subject, one.id, one.words) }
    for one in scenario.facts { add(.fact, one.id, one.words) }
    for one in scenario.products { add(.product, one.id, one.words) }
    for one in scenario.proofs { add(.proof, one.id, one.words) }
    for one in scenario.trades { add(.trade, one.id, one.words) }
    for one in scenario.steps { add(.step, one.id, one.words) }
    for one in scenario.objections { add(.objection, one.id, one.words) }
    for one in scenario.absent { add(.absent, one.id, one.words) }
    for one in scenario.people {
      add(.like, one.id, one.likes)
      add(.person, one.id, [one.name])
    }
    for id in playbook.wordListIDs where id.hasPrefix("said-") {
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
    let found = Found(finder.hits(in: text))
    let reading = reading(Utterance(text, language: scenario.language, speaker: .rep))
    var heard = Heard(.unclear)
    heard.subjects = found.ranked(.subject)
    heard.facts = found.ranked(.fact)
    heard.products = found.ranked(.product)
    if heard.subjects.isEmpty { heard.subjects = subjects(of: heard.products) }
    heard.proofs = found.ranked(.proof)
    heard.trades = found.ranked(.trade)
    heard.steps = found.ranked(.step)
    heard.objections = found.ranked(.objection)
    heard.absent = found.ranked(.absent)
    heard.likes = found.ranked(.like)
    heard.person = found.ranked(.person).first
    heard.faults = reading.faults
    heard.numbers = Self.numbers(in: text)
    heard.isBenefit = reading.act.label == .benefit
    if heard.steps.isEmpty { heard.steps = steps(named: found.ranked(.said)) }
    MoveReader(reading: reading, said: found.ranked(.said), length: length).read(&heard)
    return heard
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

  /// The numbers in digits, with the commas that group thousands taken out.
  static func numbers(in text: String) -> [Int] {
    var numbers: [Int] = []
    var digits = ""
    let characters = Array(text.unicodeScalars)
    for (place, scalar) in characters.enumerated() {
      let value = scalar.value
      let digit = (0xFF10...0xFF19).contains(value) ? value - 0xFF10 + 0x30 : value
      if (0x30...0x39).contains(digit), digits.count < 12 {
        digits += String(digit - 0x30)
      } else if value == 0x2C, !digits.isEmpty, place + 3 < characters.count,
        characters[(place + 1)...(place + 3)].allSatisfy({ (0x30...0x39).contains($0.value) })
      {
        continue
      } else if !digits.isEmpty {
        numbers.append(Int(digits) ?? 0)
        digits = ""
      }
    }
    if !digits.isEmpty { numbers.append(Int(digits) ?? 0) }
    return numbers
  }
}

/// What of each list was found in a line.
struct Found {
  private var scores: [Ears.List: [(id: String, score: Int)]] = [:]

  init(_ hits: [PhraseFinder.Hit]) {
    for hit in hits {
      guard let colon = hit.id.firstIndex(of: ":"),
        let list = Ears.List(rawValue: String(hit.id[..<colon]))
      else { continue }
      let id = String(hit.id[hit.id.index(after: colon)...])
      var known = scores[list] ?? []
      // A long phrase tells more than a word, and each further word a little.
      let score = hit.units.count * hit.units.count + 1
      if let place = known.firstIndex(where: { $0.id == id }) {
        known[place].score += score
      } else {
        known.append((id, score))
      }
      scores[list] = known
    }
  }

  /// The ids found, those with most of their words first; of equals the one named first.
  func ranked(_ list: Ears.List) -> [String] {
    let all = scores[list] ?? []
    return all.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element.id)
  }
}
