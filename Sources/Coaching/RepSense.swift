import Customer
import Playbook
import Understanding
import VisitModel

/// What a sentence of the rep's does.
struct RepSense {
  let sentence: TalkSentence
  let language: Language

  private var reading: Reading { sentence.reading }
  private func has(_ cue: String) -> Bool { sentence.has(cue) }
  private func isAct(_ act: RepAct, _ least: Double) -> Bool { sentence.isAct(act, least) }
  /// Fewer words or characters than this ask and tell nothing.
  private var short: Int { language == .en ? 3 : 4 }

  func fill(_ sense: inout SentenceSense) {
    fillCommitment(&sense)
    fillHandling(&sense)
    fillSolution(&sense)
    fillOpening(&sense)
    fillQuestion(&sense)
    sense.tells =
      !sense.asks && sense.length >= (language == .en ? 6 : 8) && !sense.sumsUp
      && (!sense.acknowledges || sense.length >= (language == .en ? 14 : 20))
  }

  private func closes(_ moves: [ClosingMove], _ least: Double) -> ClosingMove? {
    guard let move = reading.closing.label, moves.contains(move),
      reading.closing.confidence >= least
    else { return nil }
    return move
  }

  private func fillCommitment(_ sense: inout SentenceSense) {
    let plain: [ClosingMove] = [.direct, .assumptive, .alternative, .summary]
    let commits = has("review-commit")
    if has("said-pressure") {
      sense.close = closes([.warning], 0.5) ?? .other
    } else if let move = (has("said-propose") || sense.asks ? closes(plain, 0.85) : nil)
      ?? (commits ? closes(plain, 0.5) : nil)
    {
      sense.close = move
    } else if commits, let move = closes([.concession], 0.75) {
      sense.close = move
    } else if let move = closes([.other], 0.9) {
      sense.close = move
    } else if commits, sense.asks, reading.spin?.label == .needPayoff {
      sense.close = .direct
    }
    let steps = has("review-step")
    let proposes = has("said-propose")
    sense.proposesStep =
      sense.asks && (isAct(.nextStep, 0.5) || steps && isAct(.nextStep, 0.3))
      || sense.asks && steps && (proposes || closes([.direct], 0.3) != nil)
      || !sense.asks && (steps || has("review-when")) && isAct(.nextStep, 0.7)
      || sense.asks && has("review-when") && has("review-could") && !isFactual
    if has("said-vague"), !sense.asks { sense.proposesStep = false }
  }

  /// Whether it surely asks for facts, troubles or what follows from them.
  private var isFactual: Bool {
    switch reading.spin?.label {
    case .situation, .problem, .implication: (reading.spin?.confidence ?? 0) >= 0.7
    case .needPayoff, nil: false
    }
  }

  private func fillHandling(_ sense: inout SentenceSense) {
    let asksOrShort = sense.asks
    sense.tests = asksOrShort && (has("said-test") || isAct(.test, 0.7))
    sense.clarifies = asksOrShort && !sense.tests && (has("said-clarify") || isAct(.clarify, 0.6))
    sense.checks =
      asksOrShort && (has("said-settled") || has("review-check") || isAct(.confirmation, 0.5))
    sense.acknowledges =
      isAct(.acknowledge, 0.5)
      || (has("said-understand") || has("said-admission"))
        && closes([.testimonial, .warning, .other], 0.7) == nil
    sense.asksAgreement =
      asksOrShort
      && (has("review-confirm") || isAct(.confirmation, 0.8)
        || reading.eric?.label == .confirm && (reading.eric?.confidence ?? 0) >= 0.95
          && reading.spin?.label == nil)
    sense.sumsUp =
      isAct(.summary, 0.65) || has("said-summary") && !(has("review-tag") && sense.length < 6)
  }

  private func fillSolution(_ sense: inout SentenceSense) {
    guard !sense.asks, !sense.sumsUp else { return }
    let confidence = reading.act.confidence
    let label = reading.act.label
    let isShown = label == .feature || label == .advantage || label == .benefit
    let ours = has("review-ours")
    let namesPrice = has("said-price") && sense.holdsFigure
    sense.isOurs = ours
    sense.presents = has("review-present")
    // What isn't said to be ours may be about the rival.
    sense.mayShow = isShown && confidence >= 0.4
    sense.showsSolution =
      isShown && (ours && confidence >= 0.3 || label != .advantage && confidence >= 0.8)
      || namesPrice && ours
    sense.showsBenefit = label == .benefit && confidence >= 0.4 || has("review-benefit")
  }

  private func fillOpening(_ sense: inout SentenceSense) {
    if has("said-greeting") { sense.openings.append(.greeting) }
    if has("said-intro") || isAct(.whoWeAre, 0.6) { sense.openings.append(.whoWeAre) }
    if has("review-purpose") || isAct(.whyHere, 0.6) { sense.openings.append(.whyHere) }
    if isAct(.whyTime, 0.5) || has("review-worth") && sense.length >= short * 2 {
      sense.openings.append(.whyTime)
    } else if isAct(.whyTime, 0.25) {
      sense.mayOpen.append(.whyTime)
    }
    if isAct(.whyHere, 0.25) { sense.mayOpen.append(.whyHere) }
    if isAct(.whoWeAre, 0.25) { sense.mayOpen.append(.whoWeAre) }
    fillHook(&sense)
    if has("review-leave")
      || isAct(.openingQuestion, 0.7) && sense.asks && reading.spin?.label == nil
    {
      sense.openings.append(.leave)
      sense.asksLeave = sense.asks
      // Who asks for leave says what he is after, more or less.
      sense.mayOpen.append(.whyHere)
    } else if has("said-permission") || reading.traits.contains(.framing) {
      sense.mayOpen.append(.leave)
    }
  }

  private func fillHook(_ sense: inout SentenceSense) {
    let kinds: [(RepAct, OpeningMove.Kind)] = [
      (.openingFact, .fact), (.openingReferral, .referral), (.openingTool, .tool),
      (.openingQuestion, .question),
    ]
    let isCourtesy =
      has("said-greeting") || has("said-intro") || has("review-courtesy")
      || sense.length < short * 2
    guard let kind = kinds.first(where: { $0.0 == reading.act.label })?.1 else {
      if has("review-hook") { sense.openings.append(.fact) }
      return
    }
    if has("review-hook") {
      sense.openings.append(kind)
    } else if !isCourtesy, reading.act.confidence >= 0.6 {
      sense.openings.append(kind)
    } else if reading.act.confidence >= 0.3 {
      sense.mayOpen.append(kind)
    }
  }
}
