import Records
import VisitModel

/// What `Tests/Frozen/call-rehearsed-1.jsonl` says: a rehearsal of the first version; the file is never written again.
enum FrozenRehearsal {
  static let header = CallHeader(
    id: "2026-11-24T0930-feed-dealer-k3f9", playbook: "9206ed64c25b1d1b", language: "en",
    talkLanguage: "zh-Hans", writer: "小陈", mode: .rehearsal, customer: "猪饲料",
    start: "2026-11-24T09:30",
    minutes: 30, trade: "feed", seed: 7,
    rehearsal: RehearsalPlan(scenario: "feed-dealer", difficulty: "easy", mode: .train))

  static let records: [CallRecord] = [
    CallRecord(line: nil, did: [.told(event: .open), .rehearsed(line: greeting)]),
    CallRecord(line: "/hint", did: [.hinted]),
    CallRecord(line: "一断货会怎么样？", did: [.rehearsed(line: asked(nil, confidence: 66))]),
    CallRecord(
      line: "n", did: [.undone(seq: 3), .rehearsed(line: asked("implication", confidence: nil))]),
  ]

  private static let stand = RehearsedLine.Stand(
    trust: 30, patience: 88, value: 4, generator: 18_446_744_073_709_551_615)

  private static let greeting = RehearsedLine(
    words: nil,
    heard: .init(
      does: ["greeting"], kind: nil, confidence: nil, isSure: true, ids: [:], numbers: [],
      faults: [], isBenefit: false),
    said: [.init(name: "吴老板", words: "来啦？坐。")], moved: [], opened: ["feed-two-brands"], stand: stand
  )

  private static func asked(_ corrected: String?, confidence: Int?) -> RehearsedLine {
    RehearsedLine(
      words: "一断货会怎么样？",
      heard: .init(
        does: ["question", "praise"], kind: corrected == nil ? .implication : .needPayoff,
        confidence: confidence, isSure: true,
        ids: ["subjects": ["feed-supply", "feed-store"], "facts": ["feed-stockouts"]],
        numbers: [5, 8_000], faults: ["stacked"], isBenefit: false),
      corrected: corrected, said: [.init(name: "吴老板", words: "走了五户。")],
      moved: [.init(rule: "implicationAsked", trust: 5, patience: -1, value: 9)],
      opened: ["feed-lost-customers"], stand: stand)
  }

  /// What `Tests/Frozen/call-rehearsed-2.jsonl` says: a rehearsal that practises a skill and branched off from another.
  static let practised = CallHeader(
    id: "2026-11-24T1015-feed-dealer-m7q2", playbook: "9206ed64c25b1d1b", language: "zh-Hans",
    talkLanguage: "en", writer: nil, mode: .rehearsal, customer: "Pig feed",
    start: "2026-11-24T10:15", minutes: nil, trade: nil, seed: 7,
    rehearsal: RehearsalPlan(
      scenario: "feed-dealer", difficulty: "hard", mode: .exam,
      focus: RehearsalFocus(
        skill: "needs",
        carried: [
          .init(words: "一断货会怎么样？", succeeded: true),
          .init(words: "And \"then\"?", succeeded: false),
        ]), branch: RehearsalBranch(from: "2026-11-24T0930-feed-dealer-k3f9", line: 5)))
}
