import Customer
import Playbook
import VisitModel

/// Makes judgements of chances: what is said of a line, and what is left unsaid.
struct Verdict {
  let hearing: Hearing

  /// Below this chance a question stays unclassified; with four kinds blind guessing has 0.25.
  private static let leastKind = 0.3
  /// Below this chance an objection stays unclassified; with seven families blind guessing has 0.14.
  private static let leastFamily = 0.2

  /// How much likelier than the likeliest label "none" has to be: writers differ most in what they pass as nothing.
  static let noneShare = 1.5

  init(_ hearing: Hearing) { self.hearing = hearing }

  private var grammar: Grammar { hearing.grammar }

  /// Adds what a line is as the rep's.
  func addRep(to reading: inout Reading) {
    reading.spin = spin
    reading.closing = closing
    reading.act = act
    reading.eric = ERICRules(hearing).step
    guard grammar.form != nil || reading.spin?.label != nil else { return }
    reading.form = form
    for name in LearningTask.traits + LearningTask.faults {
      guard let result = hearing.result(name), result.chance("yes") > 0.5 else { continue }
      if let fault = QuestionFault(rawValue: name) { reading.faults.append(fault) }
      if let trait = QuestionTrait(rawValue: name) { reading.traits.append(trait) }
      reading.marks[name] = hearing.words(for: "yes", result)
    }
  }

  private var spin: Judgement<QuestionKind>? {
    guard let result = hearing.result(LearningTask.spin.rawValue),
      let best = result.best(without: "none")
    else { return nil }
    let none = result.chance("none")
    let asks = grammar.isQuestion || grammar.form != nil
    if none > 0.5 || !asks && none > 0.3 {
      return asks ? Judgement(nil, isUnclassified: true, confidence: none) : nil
    }
    if best.chance < Self.leastKind {
      return asks ? Judgement(nil, isUnclassified: true, confidence: 1 - best.chance) : nil
    }
    return Judgement(
      QuestionKind(rawValue: best.label), confidence: best.chance,
      because: hearing.words(for: best.label, result))
  }

  private var form: Judgement<QuestionForm>? {
    guard let result = hearing.result(LearningTask.forms.rawValue), let best = result.best()
    else { return grammar.form.map { Judgement($0, confidence: 0.8) } }
    return Judgement(
      QuestionForm(rawValue: best.label), confidence: best.chance,
      because: hearing.words(for: best.label, result))
  }

  /// The family of an objection.
  var objection: Judgement<ObjectionFamily> {
    guard let result = hearing.result(LearningTask.objections.rawValue),
      let best = result.best(without: "none")
    else { return Judgement(nil, confidence: 0) }
    let none = result.chance("none")
    if none > best.chance * Self.noneShare { return Judgement(nil, confidence: none) }
    if best.chance < Self.leastFamily {
      return Judgement(nil, isUnclassified: true, confidence: 1 - best.chance)
    }
    let family = ObjectionFamily(rawValue: best.label)
    if family == .competitor, let dearer = unnamedPrice {
      let both = best.chance + result.chance(ObjectionFamily.price.rawValue)
      return Judgement(.price, confidence: both, because: [grammar.line.written(dearer)])
    }
    return Judgement(
      family, confidence: best.chance, because: hearing.words(for: best.label, result))
  }

  /// Where a line sets prices side by side without a rival who is named or preferred: "others are cheaper" is about the price.
  private var unnamedPrice: Range<Int>? {
    guard let dearer = grammar.units(.dearer).first, grammar.units(.preferring).isEmpty,
      !grammar.namesBrand, !grammar.line.holdsName
    else { return nil }
    return dearer
  }

  /// Whether the line is a buying signal.
  var buyingSignal: Judgement<Bool> {
    guard let result = hearing.result(LearningTask.signals.rawValue), let best = result.best()
    else { return Judgement(false, confidence: 0) }
    let isSignal = best.label == "buyingSignal"
    return Judgement(
      isSignal, confidence: best.chance,
      because: isSignal ? hearing.words(for: best.label, result) : [])
  }

  private var closing: Judgement<ClosingMove> {
    guard let result = hearing.result(LearningTask.closings.rawValue),
      let best = result.best(without: "none")
    else { return Judgement(nil, confidence: 0) }
    let none = result.chance("none")
    if none > best.chance * Self.noneShare { return Judgement(nil, confidence: none) }
    return Judgement(
      ClosingMove(rawValue: best.label), confidence: best.chance,
      because: hearing.words(for: best.label, result))
  }
}
