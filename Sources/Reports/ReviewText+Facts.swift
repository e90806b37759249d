import Coaching
import Customer
import Markup
import Playbook
import VisitModel

extension ReviewWriter {
  private var facts: TalkFacts { review.facts }

  private mutating func add(_ key: ReviewPhrase, _ values: (String, String)...) {
    layout.add(words.phrases.text(id: key.rawValue, values), lead: "  ")
  }

  mutating func writeFigures() {
    head(.headFigures)
    let thirds = facts.thirds.map(String.init).joined(separator: " / ")
    add(
      .questions, ("count", "\(facts.questions.count)"), ("thirds", thirds),
      ("open", facts.openShare.map { "\($0) %" } ?? "–"))
    if !facts.questions.isEmpty { writeKinds() }
    let basis = words.phrases.text(id: "basis-\(facts.shares.basis.rawValue)")
    if let share = facts.shares.repShare {
      let consult = facts.shares.repShareInConsult.map { "\($0) %" } ?? "–"
      add(.share, ("share", "\(share)"), ("consult", consult), ("basis", basis))
    }
    if let turn = facts.shares.longestTurn {
      add(
        .monologue, ("turn", "\(turn + 1)"),
        ("seconds", "\(facts.shares.seconds(facts.shares.longest))"), ("basis", basis))
    }
    writePauses()
    writeOrder()
    let trusts = review.talk.turns.compactMap { $0.truth?.trust }
    if let first = trusts.first, let last = trusts.last {
      add(
        .trust, ("first", "\(first)"), ("last", "\(last)"), ("most", "\(trusts.max() ?? last)"),
        ("least", "\(trusts.min() ?? last)"))
    }
  }

  private mutating func writeKinds() {
    func count(_ kind: QuestionKind?) -> String { "\(facts.questions.count { $0.kind == kind })" }
    add(
      .kinds, ("situation", count(.situation)), ("problem", count(.problem)),
      ("implication", count(.implication)), ("payoff", count(.needPayoff)), ("other", count(nil)))
    let letters = ["S", "P", "I", "N"]
    let row = facts.kindsByTenth.map { tenth in
      let marks = zip(letters, tenth).map { String(repeating: $0, count: $1) }.joined()
      return marks.isEmpty ? "." : marks
    }
    add(.kindsOverTime, ("row", row.joined(separator: " ")))
    add(.kindsKey)
  }

  private mutating func writePauses() {
    func middle(_ kind: TalkPause.Kind) -> String {
      let sorted = facts.pauses.filter { $0.kind == kind }.map(\.milliseconds).sorted()
      return sorted.isEmpty ? "–" : ReviewWords.seconds(sorted[(sorted.count - 1) / 2])
    }
    guard !facts.pauses.isEmpty else { return add(.noPauses) }
    add(.pauses, ("answer", middle(.afterAnswer)), ("objection", middle(.afterObjection)))
  }

  private mutating func writeOrder() {
    let need = facts.firstNeed.map { "\($0.turn + 1)" }
    let solution = facts.firstSolution.map { "\($0.turn + 1)" }
    switch (need, solution) {
    case (let need?, let solution?):
      let isLate = (facts.firstSolution ?? .init(turn: 0)) < (facts.firstNeed ?? .init(turn: 0))
      add(isLate ? .solutionFirst : .needFirst, ("need", need), ("solution", solution))
    case (let need?, nil): add(.needOnly, ("need", need))
    case (nil, let solution?): add(.solutionOnly, ("solution", solution))
    case (nil, nil): add(.neither)
    }
  }

  /// The ledgers: objections, signals, commitments, the next step.
  mutating func writeLedgers() {
    if !facts.objections.isEmpty { head(.headObjections) }
    for objection in facts.objections { write(objection) }
    if !facts.signals.isEmpty { head(.headSignals) }
    for signal in facts.signals {
      let key: ReviewPhrase = signal.taken == nil ? .signalMissed : .signalTaken
      add(
        key, ("turn", "\(signal.spot.turn + 1)"), ("words", ReviewWords.cut(signal.words)),
        ("taken", "\((signal.taken?.turn ?? 0) + 1)"))
    }
    head(.headCloses)
    for close in facts.closes {
      add(
        .close, ("turn", "\(close.spot.turn + 1)"), ("words", ReviewWords.cut(close.words)),
        (
          "technique",
          words.phrases.text(id: "heard-closing-move-\(close.technique.identifier)")
        ))
    }
    guard let step = facts.nextStep else { return add(.noNextStep) }
    add(
      step.isAgreed ? .nextStep : .nextStepOpen, ("turn", "\(step.spot.turn + 1)"),
      ("words", ReviewWords.cut(step.words)), ("parts", "\(step.parts.count)"))
  }

  /// How many steps of one objection are told: one that comes again and again has many.
  private static let mostSteps = 10

  private mutating func write(_ objection: ObjectionMet) {
    let family =
      objection.family.map { words.phrases.text(id: "heard-objection-family-\($0.identifier)") }
      ?? words.phrases.text(id: "heard-unclassified")
    add(
      .objection, ("turn", "\(objection.raised.turn + 1)"), ("family", family),
      ("words", ReviewWords.cut(objection.words)))
    let steps = objection.steps.prefix(Self.mostSteps).map { step in
      words.say(
        .step, ("step", words.phrases.text(id: "objection-step-\(step.kind.rawValue)")),
        ("turn", "\(step.spot.turn + 1)"))
    }
    let more = objection.steps.count > Self.mostSteps ? ["…"] : []
    layout.add(
      steps.isEmpty ? words.say(.unhandled) : words.joined(steps + more), lead: "    ")
  }
}
