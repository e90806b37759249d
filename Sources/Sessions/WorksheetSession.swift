import Coaching
import Customer
import Playbook
import Records
import Understanding

/// The walk through a worksheet: what is missing is asked first, what is known is only shown.
public struct WorksheetSession: DeskWalk {
  /// What stands on the screen.
  enum Place: Hashable {
    /// A question, or the question what else there is.
    case step(WorksheetStep)
    /// What was known before, to look through once.
    case review
  }

  /// A line typed before, to go back to.
  struct Past {
    var place: Place
    var line: String
    var isRecorded: Bool
    var passed: Set<WorksheetStep>
    var again: [WorksheetStep]
  }

  let worksheet: Worksheet
  let playbook: Playbook
  let readers: Readers
  let person: String?
  private(set) var account: CustomerAccount
  private(set) var page: CustomerPage
  /// The questions gone past in this walk.
  var passed: Set<WorksheetStep> = []
  /// The questions to ask again though they are answered, the next first.
  var again: [WorksheetStep] = []
  var isReviewed = false
  var history: [Past] = []

  /// Begins the walk.
  ///
  /// - Parameters:
  ///   - worksheet: the worksheet.
  ///   - account: everything known.
  ///   - page: the writer's own page.
  ///   - person: the person that it is about; nil takes everybody.
  ///   - playbook: the content in the language of the screen.
  ///   - words: the words of both languages, by which dates and sums are read.
  public init(
    _ worksheet: Worksheet, account: CustomerAccount, page: CustomerPage, person: String? = nil,
    playbook: Playbook, words: WordList
  ) {
    self.worksheet = worksheet
    self.account = account
    self.page = page
    self.person = person
    self.playbook = playbook
    readers = Readers(words: words)
  }

  /// Says what a typed line leads to.
  public mutating func submit(_ line: String, now: Moment) -> DeskStep {
    guard let place = place(in: form) else { return DeskStep(leaving: .over) }
    let words = TypedLine.trimmed(line[...])
    if WorksheetLine.isOne(of: "sheet-quit", words, playbook) { return DeskStep(leaving: .forNow) }
    switch DeskLine(line, playbook) {
    case .quit: return DeskStep(leaving: .forNow)
    case .help: return DeskStep(say: say(.help).split(separator: "\n").map(String.init))
    case .back, .undo: return goBack(now)
    case .skip: return moving(from: place, line) { $0.pass(place, now) }
    case .unknown, .choice, .words:
      return moving(from: place, line) { $0.answer(words, at: place, line, now) }
    }
  }

  /// Takes the account in as it is after a record.
  public mutating func take(_ account: CustomerAccount, _ page: CustomerPage) {
    self.account = account
    self.page = page
  }

  var form: WorksheetForm { form(account) }

  func form(_ account: CustomerAccount) -> WorksheetForm {
    WorksheetForm(worksheet, account, person: person, passed: passed)
  }

  /// What to ask: what was taken up, then what nobody has asked, then what nobody knew, then what was known before.
  func place(in form: WorksheetForm) -> Place? {
    let steps = form.steps
    if let next = again.first(where: { isSensible($0, in: form) }) { return .step(next) }
    let open = steps.filter { !passed.contains($0) }
    if let missing = open.first(where: { form.answer(to: $0)?.standing ?? .missing == .missing }) {
      return .step(missing)
    }
    if let unknown = open.first(where: { form.answer(to: $0)?.standing == .unknown }) {
      return .step(unknown)
    }
    return isReviewed || reviewed(in: form).isEmpty ? nil : .review
  }

  /// What was known of the customer before this walk began.
  func reviewed(in form: WorksheetForm) -> [WorksheetStep] {
    form.steps.filter { step in
      guard case .question(_, _, nil) = step, !passed.contains(step) else { return false }
      return form.answer(to: step)?.standing == .known
    }
  }

  /// Whether a step makes sense, also for an entry that is just being taken up and holds nothing yet.
  private func isSensible(_ step: WorksheetStep, in form: WorksheetForm) -> Bool {
    guard case .question(let section, _, let member) = step else { return true }
    return form.steps(in: section, about: member).contains(step)
  }
}

extension WorksheetSession {
  /// Does what a line asks for, remembers where it was typed, and ends the walk where nothing is left to ask.
  private mutating func moving(
    from place: Place, _ line: String, _ change: (inout WorksheetSession) -> DeskStep
  ) -> DeskStep {
    var past = Past(place: place, line: line, isRecorded: false, passed: passed, again: again)
    var step = change(&self)
    guard step.record != nil || self.passed != past.passed || again != past.again || isReviewed
    else { return step }
    past.isRecorded = step.record != nil
    history.append(past)
    let writer = page.header.writer
    let after =
      step.record.map { account.telling($0.did, by: writer, on: $0.day) } ?? account
    let isOver = self.place(in: form(after)) == nil
    var did = step.record?.did ?? []
    if !did.isEmpty, !isOpen { did.insert(.worksheetBegan(name: worksheet.name.rawValue), at: 0) }
    if isOver {
      step.leaving = .over
      if isOpen || !did.isEmpty { did.append(.worksheetEnded(name: worksheet.name.rawValue)) }
    }
    if !did.isEmpty {
      // An end without an answer was not typed, so that nothing takes it back.
      let typed = step.record == nil ? nil : line
      step.record = CustomerRecord(line: typed, day: step.record?.day, did: did)
    }
    return step
  }

  /// Whether this writer has begun the worksheet and not come to its end.
  private var isOpen: Bool {
    let last = account.worksheets.last {
      $0.name == worksheet.name.rawValue && $0.writer == page.header.writer
    }
    return last.map { !$0.isWhole } ?? false
  }

  /// Enter: on to the next, whatever stands there is kept.
  private mutating func pass(_ place: Place, _ now: Moment) -> DeskStep {
    switch place {
    case .review: isReviewed = true
    case .step(let step): goPast(step)
    }
    return DeskStep()
  }

  mutating func goPast(_ step: WorksheetStep) {
    again.removeAll { $0 == step }
    passed.insert(step)
  }

  private mutating func goBack(_ now: Moment) -> DeskStep {
    guard let past = history.popLast() else { return takeBackEarlier(now) }
    passed = past.passed
    isReviewed = false
    again = past.again
    if case .step(let step) = past.place, again.first != step { again.insert(step, at: 0) }
    if past.isRecorded { return takeBack(now, restoring: past.line) }
    return DeskStep()
  }

  /// With nothing typed yet in this run, what was told last in the same worksheet is taken back.
  private func takeBackEarlier(_ now: Moment) -> DeskStep {
    guard isOpen, let last = page.lastUndoable else { return DeskStep(say: [say(.first)]) }
    let began = page.holding.last { line in
      line.record.did.contains(.worksheetBegan(name: worksheet.name.rawValue))
    }
    guard let began, last.seq >= began.seq else { return DeskStep(say: [say(.first)]) }
    return takeBack(now, restoring: last.record.line ?? "")
  }

  private func takeBack(_ now: Moment, restoring line: String) -> DeskStep {
    guard let last = page.lastUndoable else { return DeskStep(say: [say(.first)]) }
    return DeskStep(
      record: CustomerRecord(line: nil, day: now.day, did: [.undone(seq: last.seq)]),
      // A single key is typed anew sooner than it is deleted.
      say: [say(.undone, ("line", line))], restore: line.count > 2 ? line : nil)
  }

  func say(_ key: WorksheetWalkPhrase, _ values: (String, String)...) -> String {
    playbook.phrases.text(id: key.rawValue, values)
  }
}
