import Understanding
import VisitModel

/// Tells what a line does, of what the classifier heard and of the words that were found.
struct MoveReader {
  let reading: Reading
  /// Its last sentence by itself, where other words stand before that.
  let end: Reading?
  /// The classes of the words by which a customer hears what is done.
  let said: [String]
  let length: Int
  /// Whether it begins by coming to a subject; whether it ends as a question is written.
  let announces: Bool
  /// Whether it ends with a mark or a word that only a question has.
  let isMarked: Bool

  /// From this confidence on a kind of question is answered; below it he asks back.
  private static let sure = 0.4

  /// From this confidence on the last sentence tells its kind by itself.
  private static let clear = 0.5

  /// Below this confidence a question that asks for leave is nothing else, whatever it would be about.
  private static let sureOfLeave = 0.5

  /// Up to how many words or characters a line only nods.
  private static let shortest = 5

  private func says(_ name: String) -> Bool { said.contains(name) }

  /// Fills in what the line does.
  func read(_ heard: inout Heard) {
    heard.kind = spin?.label
    heard.isSure = heard.kind != nil && confidence >= Self.sure
    let moves = moves(heard)
    heard.move = moves.first ?? .unclear
    heard.also = Array(moves.dropFirst())
  }

  /// The kind of question: that of the last sentence tells more than the words quoted before it.
  private var spin: Judgement<QuestionKind>? {
    guard isMarked, let own = end?.spin, end?.isQuestion == true, own.label != nil else {
      return reading.spin
    }
    let whole = reading.spin?.label == nil ? 0 : reading.spin?.confidence ?? 0
    return own.confidence >= min(Self.clear, whole) ? own : reading.spin
  }

  private var confidence: Double { spin?.confidence ?? 0 }

  /// Whether it asks: who ends with something of his own to show has asked nothing.
  private func asks(_ heard: Heard) -> Bool {
    if let end, !end.isQuestion, !heard.products.isEmpty || !heard.proofs.isEmpty { return false }
    return reading.isQuestion || asksWithoutForm(heard)
  }

  /// Everything that the line does, the weightiest first.
  private func moves(_ heard: Heard) -> [Heard.Move] {
    var moves: [Heard.Move] = []
    func add(_ move: Heard.Move, if isSo: Bool) {
      if isSo, !moves.contains(move) { moves.append(move) }
    }
    let asks = asks(heard)
    add(.insult, if: says("rude"))
    add(.pressure, if: says("pressure"))
    add(.honestLeave, if: says("honest") && !reading.isQuestion)
    add(.whyAsked, if: says("why"))
    add(.check, if: says("settled"))
    add(.summary, if: says("summary") || says("tag") && (!heard.facts.isEmpty || says("so")))
    add(.proposal, if: isProposal(heard))
    add(.otherStep, if: proposesOther(heard))
    add(.summary, if: isSummary(heard))
    // "Who else has a say in it?" sounds like a test of an objection; where it names a subject, it asks for that.
    add(
      .question,
      if: asks && heard.isSure && !heard.subjects.isEmpty && !says("test") && asking(.test, 0))
    let hasOwn = !heard.products.isEmpty || !heard.steps.isEmpty || !heard.proofs.isEmpty
    add(.summary, if: says("said") && !asks && !hasOwn && !says("clarify"))
    add(.test, if: says("test") || asking(.test, 0.5))
    add(.clarify, if: says("clarify") || asking(.clarify, 0.4))
    add(.question, if: asks && heard.isSure)
    add(.admission, if: says("admission"))
    add(.proof, if: !heard.proofs.isEmpty)
    add(.exchange, if: says("exchange") && !heard.trades.isEmpty)
    add(.concession, if: says("giving") || !heard.trades.isEmpty && !asks)
    add(.offer, if: isOffer(heard, asks))
    add(.price, if: says("price") && !heard.numbers.isEmpty)
    add(.acknowledge, if: says("understand") || act(.acknowledge, 0.4))
    add(.acknowledge, if: says("nod") && length <= Self.shortest && !asks)
    add(.promise, if: says("promise"))
    add(.vagueStep, if: says("vague") || act(.nextStep, 0.5))
    // "Good morning, thank you for your time" only begins.
    add(.goodbye, if: says("goodbye") && !says("greeting") && !says("intro"))
    add(.introduction, if: says("intro") || isOpening)
    add(.permission, if: says("permission"))
    add(.praise, if: act(.praise, 0.4))
    add(.greeting, if: says("greeting"))
    add(.smallTalk, if: act(.smallTalk, 0.5) || says("small") || !heard.likes.isEmpty && !asks)
    add(.question, if: asks)
    add(.followUp, if: asks && goesOn(heard))
    add(.broad, if: asks && says("broad"))
    return ordered(moves, heard)
  }

  /// "I'd like to know how you order" asks; a line that shows something of the rep's own only sounds like it.
  private func asksWithoutForm(_ heard: Heard) -> Bool {
    guard let spin, spin.label != nil, spin.confidence >= 0.6, !says("goodbye")
    else { return false }
    return heard.proofs.isEmpty && heard.products.isEmpty && heard.trades.isEmpty
  }

  /// A question about business weighs more than the words around it, unless it proposes, tests or sums up.
  private func ordered(_ moves: [Heard.Move], _ heard: Heard) -> [Heard.Move] {
    guard let first = moves.first else { return moves }
    // "May I ask how you order?" asks; "may I show you something?" asks for leave.
    if first == .question, moves.contains(.permission),
      heard.subjects.isEmpty || confidence < Self.sureOfLeave || says("leave")
    {
      return [.permission] + moves.filter { $0 != .permission }
    }
    // "How is your son?" is no question about business.
    if first == .question, moves.contains(.smallTalk), heard.subjects.isEmpty, heard.facts.isEmpty {
      return [.smallTalk] + moves.filter { $0 != .smallTalk }
    }
    return moves
  }

  private func act(_ act: RepAct, _ least: Double) -> Bool {
    reading.act.label == act && reading.act.confidence >= least
  }

  /// What a question is meant to do, by its own sentence.
  private func asking(_ act: RepAct, _ least: Double) -> Bool {
    let own = end?.isQuestion == true ? end?.act ?? reading.act : reading.act
    return own.label == act && own.confidence >= least
  }

  private var isOpening: Bool {
    let parts: [RepAct] = [.whoWeAre, .whyHere, .whyTime]
    let openings: [RepAct] = [.openingFact, .openingReferral, .openingTool]
    return parts.contains { act($0, 0.3) } || openings.contains { act($0, 0.4) }
  }

  private func isSummary(_ heard: Heard) -> Bool {
    let isHeard = act(.summary, 0.4) || act(.confirmation, 0.5)
    return isHeard && !heard.isSure || act(.summary, 0.6) && heard.facts.count > 1
  }

  /// Whether a step is proposed: by its words together with a way of proposing or closing.
  private func isProposal(_ heard: Heard) -> Bool {
    let closes = reading.closing.label != nil && reading.closing.confidence >= 0.3
    let asksPlainly = heard.isSure && confidence > 0.75
    // "How much could you put into a first load?" asks for the money, though a step has the same words.
    let asksHowMuch = heard.isSure && reading.traits.contains(.quantifying)
    if asksPlainly || asksHowMuch, !says("propose") { return false }
    // "Our trucks bring two tonnes in two days" tells what there is, though a step has the same words.
    let shows = !heard.products.isEmpty || !heard.proofs.isEmpty
    if shows, !says("propose"), !reading.isQuestion { return false }
    if heard.steps.isEmpty {
      return closes && reading.closing.confidence >= 0.6 && reading.closing.label == .direct
    }
    return says("propose") || closes || act(.nextStep, 0.25)
  }

  /// Whether something definite is proposed that none of the steps is: by a next action, a day, or both sides doing it.
  private func proposesOther(_ heard: Heard) -> Bool {
    guard says("propose"), heard.steps.isEmpty, !isProposal(heard), !says("close") else {
      return false
    }
    let names = said.contains { $0.hasPrefix("action-") }
    return names || says("day") && !heard.isSure || act(.nextStep, 0.4)
  }

  /// Whether a question hangs on what was said: it points back, or is hardly more than a word.
  private func goesOn(_ heard: Heard) -> Bool {
    says("follow") || says("said") || length <= Self.shortest
  }

  private func isOffer(_ heard: Heard, _ asks: Bool) -> Bool {
    let offers = act(.feature, 0.4) || act(.advantage, 0.4) || act(.benefit, 0.4)
    // A question may name what the rep has; it offers nothing by that.
    if announces, asks { return false }
    if !heard.products.isEmpty { return offers || !(asks && (heard.isSure || reading.isQuestion)) }
    return offers && !asks
  }
}
