import Playbook
import Understanding
import VisitModel

extension RepSense {
  /// Whether it is a question that counts, which kind, form and faults it has.
  func fillQuestion(_ sense: inout SentenceSense) {
    let isAsked = sense.asks || sentence.has("review-ask")
    let isOther =
      sense.asksLeave || sense.asksAgreement || sense.close != nil || sense.proposesStep
      || sense.sumsUp || sentence.isAct(.smallTalk, 0.8)
    guard isAsked, !isOther, sense.length >= (language == .en ? 3 : 4) else { return }
    sense.isQuestion = true
    sense.form = form
    sense.kind = kind(sense)
    if sense.kind == nil { sense.maybe = sentence.reading.spin?.label }
    if let eric = sentence.reading.eric, let step = eric.label, eric.confidence >= 0.6 {
      sense.step = step
    }
    sense.faults = faults
  }

  /// The kind, where the examples are sure and, for a question of yes or no, its words bear it out.
  private func kind(_ sense: SentenceSense) -> QuestionKind? {
    guard let spin = sentence.reading.spin, let label = spin.label else { return nil }
    let confidence = spin.confidence
    let isOpen = sense.form == .open
    let isAmount = sentence.reading.traits.contains(.quantifying)
    // The wide list of troubles holds words that stand in any question.
    let hasTrouble = ["review-problem", "class-worry", "class-satisfaction"].contains {
      sentence.has($0)
    }
    let hasEffect = sentence.has("review-effect")
    switch label {
    case .situation:
      return confidence >= 0.6 && !hasEffect ? label : nil
    case .problem:
      // "Have you ever thought of …?" shapes his thinking, whatever it sounds like.
      let shapes =
        sentence.reading.eric?.label == .influence
        && (sentence.reading.eric?.confidence ?? 0) >= 0.75
      if shapes || isAmount { return nil }
      return confidence >= 0.6 && (hasTrouble || isOpen && confidence >= 0.8) ? label : nil
    case .implication:
      return confidence >= (isOpen || hasEffect ? 0.65 : 0.9) ? label : nil
    case .needPayoff:
      return confidence >= 0.7 && isOpen || confidence >= 0.85 && sentence.has("review-gain")
        ? label : nil
    }
  }

  private var form: QuestionForm? {
    guard let heard = sentence.reading.form, let label = heard.label else { return nil }
    let isFact = sentence.has("review-fact") || sentence.reading.traits.contains(.quantifying)
    let hasOpening = sentence.has("review-open") || sentence.has("review-ask")
    switch label {
    case .open: return heard.confidence >= 0.6 && !isFact ? .open : nil
    case .closed:
      // "What gives you trouble?" wants an account though it could be answered in a word.
      if hasOpening, !isFact { return language == .en && !beginsOpen ? .closed : nil }
      // "Where does it go wrong?" may be answered by a word or by a story.
      let mayBeOpen = ["where", "and where", "who else", "and who else"].contains {
        sentence.text.lowercased().hasPrefix($0)
      }
      return heard.confidence >= 0.6 && !mayBeOpen ? .closed : nil
    }
  }

  /// Whether an English question begins with a word that asks for an account.
  private var beginsOpen: Bool {
    let text = sentence.text.lowercased()
    return [
      "what", "how", "why", "and what", "and how", "so what", "so how", "tell", "talk me",
      "so talk me", "take me", "in what",
    ]
    .contains { text.hasPrefix($0) }
  }

  /// Faults that the words bear out: a fault that is only likely is none.
  private var faults: [QuestionFault] {
    let heard = sentence.reading.faults
    var faults: [QuestionFault] = []
    // In Chinese one question may hold several words that ask; two facts are two questions.
    let asking = language == .en ? "review-interrogative" : "review-fact"
    let asked = sentence.cues.count { $0 == asking }
    if heard.contains(.stacked), asked >= 2, sentence.length >= (language == .en ? 8 : 10) {
      faults.append(.stacked)
    }
    if heard.contains(.leading), sentence.has("review-leading") { faults.append(.leading) }
    if heard.contains(.selfAnswered) { faults.append(.selfAnswered) }
    if heard.contains(.whyChallenge), sentence.has("review-why") { faults.append(.whyChallenge) }
    if sentence.has("review-data") { faults.append(.dataAsked) }
    return faults
  }
}
