import Customer
import Playbook
import Records
import Understanding

/// Reads a free account clause by clause: what the customer needs and objected, who was named, what happens next.
///
/// An account is told in the third person and without order. Each clause is freed of who said it and
/// heard as the customer's own words; what can't be told stays unread, in the account.
struct AccountReader {
  /// How many drafts are shown at most: each wants an answer, and five minutes are all there is.
  static let limit = 8
  /// From which confidence an objection or a signal is worth showing.
  static let leastConfidence = 0.55

  /// From which confidence what was learnt decides whether a need is implied or explicit, instead of the words of wishing.
  static let leastNeedConfidence = 0.6

  /// How far into a clause it may still say who said it.
  private static let tellingReach = 24

  let facts: FactReader
  let hear: (String, Speaker) -> Reading?
  let signs: (String) -> ObjectionFamily?
  private let telling: [String]
  private let trouble: [String]
  private let promising: [String]
  private let agreeing: [String]
  private let deciding: [String]
  private let ourTalk: [String]
  private let signalling: [String]

  init(
    facts: FactReader, playbook: Playbook, other: Playbook,
    hear: @escaping (String, Speaker) -> Reading?,
    signs: @escaping (String) -> ObjectionFamily?
  ) {
    self.facts = facts
    self.hear = hear
    self.signs = signs
    func words(_ list: String) -> [String] {
      (playbook.words(in: list) + other.words(in: list)).flatMap(\.words)
        .map { $0.lowercased() }.sorted { $0.count > $1.count }
    }
    telling = words("account-telling")
    trouble = words("class-trouble") + words("account-trouble")
    promising = words("account-promising")
    agreeing = words("account-agreeing")
    deciding = words("account-deciding")
    ourTalk = words("account-ours")
    signalling = words("account-signals")
  }

  /// What the account tells, in the order in which it is asked: next step, needs, objections, people, promises, the rest.
  func drafts(in account: String) -> [Draft] {
    var found = Found()
    let clauses = Clauses.of(account)
    for (index, clause) in clauses.enumerated() {
      let count = found.count
      read(clause, after: index > 0 ? clauses[index - 1] : "", into: &found)
      found.isLastUnread = found.count == count
    }
    for person in facts.named(in: account) where found.people.count < 3 {
      found.people.append(person)
    }
    let all =
      found.steps.prefix(1).map { Draft.step(step: $0) }
      + found.needs.prefix(3).map { .need(need: $0) }
      + found.objections.prefix(2).map { .objection(words: $0.0, family: $0.1) }
      + found.people.map { .person(person: $0) }
      + found.promises.prefix(1).map { .promise(promise: $0) }
      + found.signals.prefix(1).map { .signal(words: $0) }
      + found.timing.prefix(1).map {
        .circumstance(circumstance: Circumstance(topic: .timing, words: $0))
      }
    return Array(all.prefix(Self.limit))
  }

  private struct Found {
    var steps: [NextStep] = []
    var needs: [Need] = []
    var objections: [(String, ObjectionFamily?)] = []
    var people: [Person] = []
    var promises: [Promise] = []
    var signals: [String] = []
    var timing: [String] = []
    /// Whether the clause before was taken for nothing.
    var isLastUnread = false

    var count: Int {
      steps.count + needs.count + objections.count + promises.count + signals.count + timing.count
    }
  }

  /// A clause belongs to the first thing that it clearly is.
  private func read(_ clause: String, after earlier: String, into found: inout Found) {
    let lowered = clause.lowercased()
    let when = facts.days.find(in: clause, today: facts.today, minute: facts.minute).first?.when
    if holds(promising, lowered) {
      found.promises.append(Promise(words: clause, when: when))
    } else if holds(deciding, lowered) {
      found.timing.append(clause)
    } else if when?.day.map({ $0 >= facts.today }) == true,
      holds(agreeing, lowered) || isStep(clause)
    {
      // "约演示，约的周五下午": what was agreed may stand before the clause that says when.
      let isTwoFold = holds(agreeing, earlier.lowercased()) && clause.count < 12
      found.steps.append(facts.step(isTwoFold ? "\(earlier)，\(clause)" : clause, people: []))
    } else if holds(signalling, lowered) {
      found.signals.append(clause)
    } else if let words = customersWords(clause, lowered) {
      readCustomer(words, clause, lowered, after: earlier, into: &found)
    }
  }

  /// Whether a clause, which names a day to come, is heard as a next step rather than as anything else.
  private func isStep(_ clause: String) -> Bool { hear(clause, .rep)?.act.label == .nextStep }

  private func readCustomer(
    _ words: String, _ clause: String, _ lowered: String, after earlier: String,
    into found: inout Found
  ) {
    let reading = hear(words, .customer)
    let family = reading?.objection.label
    let isSure = (reading?.objection.confidence ?? 0) >= Self.leastConfidence
    let sign = signs(words)
    // About us and against us is an objection; about himself and troubled is a need.
    if let family = sign ?? (isSure ? family : nil), facts.isAboutUs(lowered) || sign != nil {
      found.objections.append((words, family))
    } else if facts.isWish(lowered) || holds(trouble, lowered) {
      // "一星期停两次，一个月损失八万": a loss counts what the clause before it tells.
      let counts = found.isLastUnread && clause.count < 12 && facts.amount(in: words) != nil
      var need = facts.need(counts ? "\(earlier)，\(words)" : words)
      if let told = reading?.need, told.confidence >= Self.leastNeedConfidence {
        need.kind = told.label ?? need.kind
      }
      found.needs.append(need)
    } else if isSure, let family, family != .other, words.count < clause.count {
      // Only what the account says that the customer said: the rep's own telling is no objection.
      found.objections.append((words, family))
    }
  }

  /// What the customer said, without who said it; nil for what the rep tells of himself.
  private func customersWords(_ clause: String, _ lowered: String) -> String? {
    for word in telling {
      guard let place = FactReader.place(of: word, in: lowered) else { continue }
      // Lower-casing keeps the number of characters, so that places carry over.
      let before = lowered.distance(from: lowered.startIndex, to: place.lowerBound)
      let after = lowered.distance(from: lowered.startIndex, to: place.upperBound)
      let rest = TypedLine.trimmed(clause.dropFirst(after))
      guard before <= Self.tellingReach, rest.count >= 2 else { continue }
      return rest
    }
    let start = TypedLine.trimmed(clause[...]).lowercased()
    return ourTalk.contains { start.hasPrefix($0) } ? nil : clause
  }

  private func holds(_ words: [String], _ lowered: String) -> Bool {
    words.contains { FactReader.holds($0, lowered) }
  }
}
