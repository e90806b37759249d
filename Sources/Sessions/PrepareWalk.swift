import Coaching
import Customer
import Playbook
import Records
import Understanding
import VisitModel

/// The walk that prepares a visit: a typed line comes in, what to record and what to show goes out (METHOD M19).
///
/// It holds the visit folded from its journal and the customer's account; killed and folded again it
/// asks the same question.
public struct PrepareWalk {
  /// The visit so far.
  public private(set) var call: Call
  /// Everything known of the customer.
  public private(set) var account: CustomerAccount
  /// The playbook in the language of the interface.
  public private(set) var interface: Playbook
  /// The playbook in the language of the talk.
  public let talk: Playbook
  /// Who writes, as in the customer's journal.
  let writer: String
  let readers: Readers
  private let ears: (Language) -> Classifier?

  /// Takes up the preparation of a visit.
  ///
  /// - Parameters:
  ///   - call: the visit folded so far.
  ///   - account: what is known of the customer.
  ///   - writer: who writes, as in the customer's journal.
  ///   - interface: the playbook in the language of the interface.
  ///   - talk: the playbook in the language of the talk.
  ///   - words: the word lists for dates and sums, of all languages.
  ///   - ears: what hears lines of a language; nil where nothing was learnt.
  public init(
    call: Call, account: CustomerAccount, writer: String, interface: Playbook, talk: Playbook,
    words: WordList, ears: @escaping (Language) -> Classifier? = { _ in nil }
  ) {
    self.call = call
    self.account = account
    self.writer = writer
    self.interface = interface
    self.talk = talk
    readers = Readers(words: words)
    self.ears = ears
  }

  /// A record as it is to be written: the first after a pause also says that the walk goes on.
  ///
  /// - Parameter record: what a line leads to.
  /// - Returns: the record, changed only where the walk has stopped and the record doesn't say so.
  public func completed(_ record: CallRecord) -> CallRecord {
    guard call.state.pausedAt != nil, !record.isResumption, !record.did.contains(.paused) else {
      return record
    }
    return CallRecord(line: record.line, did: [.resumed(playbook: talk.digest)] + record.did)
  }

  /// Takes in a record of the visit after it was written and synced.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - seq: its number in the journal.
  ///   - at: when, in seconds since 1970 UTC.
  public mutating func apply(_ record: CallRecord, seq: Int, at: Int) {
    call.apply(record, seq: seq, at: at)
  }

  /// Takes in what is known of the customer after something was told of him.
  ///
  /// - Parameter account: the account with everything told.
  public mutating func know(_ account: CustomerAccount) { self.account = account }

  /// Speaks another language from here on.
  ///
  /// - Parameter playbook: the playbook in that language.
  public mutating func speak(with playbook: Playbook) { interface = playbook }

  /// Says what a typed line leads to; nothing changes until its records are applied.
  ///
  /// - Parameters:
  ///   - line: the line as typed, without its end.
  ///   - now: the moment.
  /// - Returns: what to record and what to show.
  public func submit(_ line: String, now: Moment) -> PrepareStep {
    let typed = TypedLine(line)
    switch typed {
    case .command(let name, let rest): return command(name, rest, line: line, now: now)
    case .back: return undo(line: line, restoring: true)
    case .mark, .choice, .empty, .words: break
    }
    let words: String
    if case .words(let told) = typed { words = told } else { words = TypedLine.trimmed(line[...]) }
    guard let item = pending else {
      if typed == .empty || isOne(of: "yes-words", words) { return ending(line: line) }
      return step([.noted(words: words)], line: line, say: [common(.noted)])
    }
    let proposals = proposals(for: item, now: now)
    if typed == .empty { return standard(item, proposals, line: line) }
    if let numbers = numbers(in: words, of: item, among: proposals) {
      guard numbers.allSatisfy({ (1...proposals.count).contains($0) }) else {
        return PrepareStep.say(say(.chooseNumber, ("count", String(proposals.count))))
      }
      return chosen(numbers.map { proposals[$0 - 1] }, item, line: line)
    }
    let isNo = isOne(of: "no-words", words)
    if isNo || isOne(of: "nothing-words", words), !isNo || !asksYesOrNo(item) {
      return step([done(item, nil)], line: line)
    }
    return told(item, words, line: line, now: now)
  }

  /// How the preparation begins.
  ///
  /// - Parameters:
  ///   - isQuick: whether five things are asked and no more.
  ///   - people: whom we visit, as given on the command line, `NAME` or `NAME:ROLE`.
  ///   - now: the moment.
  /// - Returns: what to record.
  public func beginning(isQuick: Bool, people: [String], now: Moment) -> PrepareStep {
    let begun = CallEntry.planned(entry: .began(isQuick: isQuick))
    let given = people.map { TypedLine.trimmed($0[...]) }.filter { !$0.isEmpty }
    guard !given.isEmpty else { return PrepareStep(record: CallRecord(line: nil, did: [begun])) }
    let told = told(.person, given.joined(separator: ";"), line: "", now: now)
    return PrepareStep(
      record: CallRecord(line: nil, did: [begun] + (told.record?.did ?? [])),
      customer: told.customer)
  }

  /// The end of the preparation: the page can be written.
  ///
  /// - Parameter line: the line that ends it; nil where input has ended.
  /// - Returns: what to record.
  public func ending(line: String?) -> PrepareStep {
    var step = PrepareStep(record: CallRecord(line: line, did: [.planned(entry: .ended)]))
    step.leaving = .over
    return step
  }

  /// Whether the preparation was ended.
  public var isWhole: Bool { plan.isWhole }

  /// Whether nothing is left to ask.
  public var isAskedOut: Bool { pending == nil }

  var state: CallState { call.state }
  var plan: VisitPlan { call.state.plan ?? .empty }
  var phrases: Phrases { interface.phrases }
  var pending: PlanItem? { PlanOrder(call: call, account: account).next }

  func say(_ key: PlanPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  func common(_ key: WalkPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  func reader(_ now: Moment) -> FactReader {
    FactReader(days: readers.days, sums: readers.sums, playbook: interface, moment: now)
  }

  /// Hears a line; nil where nothing was learnt in its language.
  func heard(_ words: String, _ speaker: Speaker) -> Reading? {
    let utterance = Utterance(words, speaker: speaker)
    return ears(utterance.language)?.read(utterance)
  }

  func isOne(of list: String, _ words: String) -> Bool {
    interface.words(in: list).contains { entry in
      entry.words.contains { $0.lowercased() == words.lowercased() }
    }
  }

  func done(_ item: PlanItem, _ words: String?) -> CallEntry {
    .wrapUp(item: item.name, words: words)
  }

  func step(
    _ did: [CallEntry], customer: [CustomerEntry] = [], line: String, say: [String] = []
  ) -> PrepareStep {
    PrepareStep(record: CallRecord(line: line, did: did), customer: customer, say: say)
  }

  /// The one mainly visited, by name; nil where nobody is named yet.
  var person: String? { state.visit.facts.people.first?.name }
}
