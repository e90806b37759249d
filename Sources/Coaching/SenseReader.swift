import Customer
import Playbook
import Understanding
import VisitModel

/// Takes a reading and the words of a sentence for what it does, whatever stands around it.
struct SenseReader {
  /// Whether questions can be told by their marks in this talk, as all but raw dictation does.
  let hasMarks: Bool
  let language: Language

  /// Reads a sentence of the rep's or the customer's.
  func sense(_ sentence: TalkSentence, _ speaker: Speaker) -> SentenceSense {
    var sense = SentenceSense()
    sense.length = sentence.length
    sense.asks = asks(sentence)
    sense.holdsFigure =
      sentence.text.contains { "0123456789０１２３４５６７８９".contains($0) }
      || sentence.has("review-figure") || language == .zhHans && counts(sentence.text)
    switch speaker {
    case .rep: RepSense(sentence: sentence, language: language).fill(&sense)
    case .customer: CustomerSense(sentence: sentence, language: language).fill(&sense)
    }
    return sense
  }

  /// Whether a Chinese numeral stands before what it counts; "one" is said of anything.
  private func counts(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { numeral, counted in
      "两三四五六七八九十几百千万半".contains(numeral)
        && "个台次趟回起天年月周小分块元吨公人家成倍批条单件点趟".contains(counted)
    }
  }

  private func asks(_ sentence: TalkSentence) -> Bool {
    let closers = "\"'”’）)」』"
    let last = sentence.text.last { !$0.isWhitespace && !closers.contains($0) }
    if last == "?" || last == "？" { return true }
    return hasMarks ? false : sentence.reading.isQuestion
  }
}

extension TalkSentence {
  /// Whether a word of a list stands in it.
  func has(_ cue: String) -> Bool { cues.contains(cue) }

  /// Whether it is heard to be an act at least so surely.
  func isAct(_ act: RepAct, _ least: Double) -> Bool {
    reading.act.label == act && reading.act.confidence >= least
  }
}

/// What a sentence of the customer's does.
struct CustomerSense {
  let sentence: TalkSentence
  let language: Language

  private var reading: Reading { sentence.reading }

  func fill(_ sense: inout SentenceSense) {
    sense.setsCondition = sentence.has("review-if")
    sense.orders = sentence.has("review-order") && !sense.setsCondition && !sense.asks
    let isRefusing = reading.stance.label == .refusal && reading.stance.confidence >= 0.6
    // "No, I'll take two" orders.
    sense.refuses = !sense.orders && (isRefusing || sentence.has("review-refusal"))
    sense.refusesForGood =
      sense.refuses && sentence.has("review-refusal")
      || sense.refuses && isRefusing && reading.stance.confidence >= 0.9
        && !sentence.has("review-now")
    fillObjection(&sense)
    sense.worries = sentence.has("review-worry") && !sense.asks && !sense.refuses
    let isAgreeing = reading.stance.label == .agreement && reading.stance.confidence >= 0.45
    sense.agrees =
      !sense.refuses && !sense.objects && !sense.asks
      && (isAgreeing || sentence.has("review-agree")) && !sentence.has("review-unsure")
    sense.acts = !sense.asks && sentence.has("review-acts") && !sentence.has("review-unsure")
    sense.settles = !sense.objects && !sense.refuses && sentence.has("review-settled")
    sense.signals =
      sense.asks && reading.buyingSignal.label == true && reading.buyingSignal.confidence >= 0.85
      && !sentence.has("review-why") && !sense.objects
    fillNeed(&sense)
  }

  private func fillObjection(_ sense: inout SentenceSense) {
    let heard = reading.objection
    let named = ObjectionFamily.allCases.first { sentence.has("review-objection-\($0.rawValue)") }
    let sureness = Int((heard.label == nil ? 0 : heard.confidence) * 100)
    // A question about the price is a signal, and "if I can see the figures" a condition: neither objects.
    guard !sense.asks, !sense.setsCondition || named != nil else { return }
    let isAgreeing = reading.stance.label == .agreement && reading.stance.confidence >= 0.6
    if let named, !isAgreeing {
      sense.objects = true
      sense.family = named
      sense.isNamed = true
      sense.objectionSureness = heard.label == named ? max(sureness, 90) : 80
    } else if let family = heard.label, !isAgreeing, reading.need.label != .explicit,
      sureness >= (family == .other ? 85 : 60), sentence.length >= (language == .en ? 4 : 5)
    {
      sense.objects = true
      sense.family = family
      sense.objectionSureness = sureness
    }
  }

  private func fillNeed(_ sense: inout SentenceSense) {
    guard !sense.asks, sense.objectionSureness < 85, !sentence.has("review-objection-timing"),
      !sentence.has("review-none")
    else { return }
    let hasTrouble = ["class-trouble", "class-worry", "review-problem"].contains {
      sentence.has($0)
    }
    sense.mayNeed = hasTrouble && sentence.length >= 4
    guard let kind = reading.need.label else { return }
    let confidence = reading.need.confidence
    let objection = reading.objection.label == nil ? 0 : reading.objection.confidence
    let least = kind == .implied ? 0.5 : 0.6
    if confidence >= least, confidence >= objection - 0.1 { sense.need = kind }
    if confidence >= 0.3 { sense.mayNeed = true }
  }
}
