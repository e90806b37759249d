import Playbook
import Records
import Rehearsal
import Sessions
import TestSupport
import Understanding
import VisitModel

/// A rehearsal in memory: typed lines in, what is shown out, as the program runs it.
struct RehearsalRig {
  var walk: RehearsalWalk
  private(set) var records: [CallRecord] = []
  private(set) var restored: String?
  private(set) var left: Step.Leaving?

  private static let playbooks: [Language: Playbook] = Language.allCases.reduce(into: [:]) {
    books, language in
    guard let files = try? ShippedContent.files(language) else { return }
    let parts = PlaybookPart.walk + PlaybookPart.rehearsal
    books[language] = Playbook.load(language, files: files, parts: parts).playbook
  }

  static let now = Moment(at: 1_795_512_600, utcOffset: 0)

  /// Begins a rehearsal; nil where the content or what was learnt lacks.
  init?(
    _ scenario: String, _ language: Language, seed: UInt64, mode: RehearsalMode = .train,
    difficulty: Scenario.Difficulty? = nil, interface: Language? = nil,
    focus: RehearsalFocus? = nil
  ) {
    guard let playbook = Self.playbooks[language], let found = playbook.scenario(id: scenario)
    else { return nil }
    let plan = RehearsalPlan(
      scenario: scenario, difficulty: (difficulty ?? found.difficulty).rawValue, mode: mode,
      focus: focus)
    let header = CallHeader(
      id: "2026-11-24T0930-test-2222", playbook: playbook.digest,
      language: (interface ?? language).rawValue, talkLanguage: language.rawValue, writer: nil,
      mode: .rehearsal, customer: found.title, start: "2026-11-24T09:30", minutes: found.minutes,
      trade: found.trade, seed: seed, rehearsal: plan)
    guard let walk = Self.walk(Call(header: header)) else { return nil }
    self.walk = walk
    record(walk.beginning(Self.now))
  }

  static func walk(_ call: Call) -> RehearsalWalk? {
    guard let talk = Language(parsing: call.header.talkLanguage).flatMap({ playbooks[$0] }),
      let interface = Language(parsing: call.header.language).flatMap({ playbooks[$0] }),
      let classifier = ShippedEars.classifier(talk.language)
    else { return nil }
    let words = playbooks.values.map { WordList($0) }
      .reduce(WordList()) { $0.joined(with: $1) }
    return RehearsalWalk(
      call: call, interface: interface, talk: talk, words: words,
      reading: { classifier.read($0) })
  }

  private mutating func record(_ record: CallRecord) {
    let whole = walk.completed(record)
    records.append(whole)
    walk.apply(whole, seq: records.count, at: Self.now.at + records.count)
  }

  /// Types a line.
  @discardableResult
  mutating func type(_ line: String) -> [String] {
    let step = walk.submit(line, now: Self.now)
    if let written = step.record { record(written) }
    restored = step.restore
    left = step.leaving
    return step.say
  }

  /// The walk as a new process would fold it from the journal's bytes.
  func refolded() throws -> RehearsalWalk? {
    var bytes = try CallJournal.headerLine(walk.call.header, at: Self.now.at)
    for (index, record) in records.enumerated() {
      bytes += try CallJournal.line(record, seq: index + 1, at: Self.now.at + index + 1)
    }
    return Self.walk(Call(try CallJournal(reading: bytes)))
  }
}

extension Transcript {
  /// A rig for the command of a rehearsal; nil where its scenario isn't there.
  func rehearsal() -> RehearsalRig? {
    let words = arguments
    func value(_ option: String) -> String? {
      words.firstIndex(of: option).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }
    guard words.count > 3 else { return nil }
    let language = value("--lang").flatMap(Language.init(parsing:)) ?? .en
    return RehearsalRig(
      words[3], value("--language").flatMap(Language.init(parsing:)) ?? language,
      seed: value("--seed").flatMap { UInt64($0) } ?? 1,
      mode: value("--mode").flatMap(RehearsalMode.init) ?? .train,
      difficulty: value("--difficulty").flatMap(Scenario.Difficulty.init), interface: language)
  }

  /// What a rehearsal really says, in the form of a transcript.
  func rehearsed() -> (text: String, rig: RehearsalRig)? {
    guard var rig = rehearsal() else { return nil }
    var lines = [command] + rig.walk.card + [""] + rig.walk.greeting
    for line in typed {
      lines.append(line.isEmpty ? ">" : "> \(line)")
      lines += rig.type(line)
      if rig.left != nil { break }
    }
    if rig.left == .over { lines += RehearsalDebrief(rig.walk).lines }
    return (lines.joined(separator: "\n") + "\n", rig)
  }
}
