import Customer
import Playbook
import VisitModel

/// Hears what kind of act a line is: rules for its grammar, learnt weights for its meaning.
///
/// Every line is judged alone, and the same line gives the same reading in every process.
public struct Classifier: Sendable {
  /// The language that is heard.
  public let language: Language
  private let reader: LineReader
  private let weights: Weights

  /// Below this chance a question stays unclassified; with four kinds blind guessing has 0.25.
  private static let leastSpin = 0.3
  /// Below this chance an objection stays unclassified; with seven families blind guessing has 0.14.
  private static let leastFamily = 0.2

  /// Makes a classifier.
  ///
  /// - Parameters:
  ///   - language: the language that is heard.
  ///   - words: the classes of words, as they stand in the words of the content.
  ///   - weights: what was learnt in that language with these words.
  public init(_ language: Language, words: WordList, weights: Weights) {
    self.language = language
    self.reader = LineReader(language, ClassBook(language, words))
    self.weights = weights
  }

  private static let names = LearningTask.allCases.map(\.rawValue) + LearningTask.faults + LearningTask.traits

  /// Reads a line.
  ///
  /// - Parameter utterance: the line; where the speaker isn't known it is read as either's.
  /// - Returns: everything that it was heard to be.
  public func read(_ utterance: Utterance) -> Reading {
    let (grammar, bag) = reader.read(utterance.text)
    guard !grammar.line.units.isEmpty else { return Reading() }
    let results = Hearing(grammar, bag, weights).results(Self.names)
    var reading = Reading()
    reading.isQuestion = grammar.isQuestion
    if utterance.speaker != .customer {
      hearRep(results, grammar, &reading)
    }
    if utterance.speaker != .rep {
      reading.objection = objection(results[1])
      reading.buyingSignal = signal(results[2])
    }
    return reading
  }

  private func hearRep(
    _ results: [Hearing.Result?], _ grammar: Grammar, _ reading: inout Reading
  ) {
    reading.spin = spin(results[0], grammar)
    reading.closing = closing(results[3])
    guard grammar.form != nil || reading.spin?.label != nil else { return }
    reading.form = form(results[4], grammar)
    let marks = LearningTask.faults + LearningTask.traits
    for (name, result) in zip(marks, results.dropFirst(5)) {
      guard let result, result.chance("yes") > 0.5, let best = result.best() else { continue }
      if let fault = QuestionFault(rawValue: name) { reading.faults.append(fault) }
      if let trait = QuestionTrait(rawValue: name) { reading.traits.append(trait) }
      reading.marks[name] = best.because
    }
  }

  private func spin(_ result: Hearing.Result?, _ grammar: Grammar) -> Judgement<QuestionKind>? {
    guard let result, let best = result.best(without: "none") else { return nil }
    let none = result.chance("none")
    let asks = grammar.isQuestion || grammar.form != nil
    if none > 0.5 || !asks && none > 0.3 {
      return asks ? Judgement(nil, isUnclassified: true, confidence: none) : nil
    }
    if best.chance < Self.leastSpin {
      return asks ? Judgement(nil, isUnclassified: true, confidence: 1 - best.chance) : nil
    }
    return Judgement(
      QuestionKind(rawValue: best.label), confidence: best.chance, because: best.because)
  }

  private func form(_ result: Hearing.Result?, _ grammar: Grammar) -> Judgement<QuestionForm>? {
    guard let best = result?.best() else {
      return grammar.form.map { Judgement($0, confidence: 0.8) }
    }
    return Judgement(
      QuestionForm(rawValue: best.label), confidence: best.chance, because: best.because)
  }

  private func objection(_ result: Hearing.Result?) -> Judgement<ObjectionFamily> {
    guard let result, let best = result.best(without: "none") else {
      return Judgement(nil, confidence: 0)
    }
    let none = result.chance("none")
    if none > best.chance { return Judgement(nil, confidence: none) }
    if best.chance < Self.leastFamily {
      return Judgement(nil, isUnclassified: true, confidence: 1 - best.chance)
    }
    return Judgement(
      ObjectionFamily(rawValue: best.label), confidence: best.chance, because: best.because)
  }

  private func signal(_ result: Hearing.Result?) -> Judgement<Bool> {
    guard let best = result?.best() else { return Judgement(false, confidence: 0) }
    let isSignal = best.label == "buyingSignal"
    return Judgement(
      isSignal, confidence: best.chance, because: isSignal ? best.because : [])
  }

  private func closing(_ result: Hearing.Result?) -> Judgement<ClosingMove> {
    guard let result, let best = result.best(without: "none") else {
      return Judgement(nil, confidence: 0)
    }
    let none = result.chance("none")
    if none > best.chance { return Judgement(nil, confidence: none) }
    return Judgement(
      ClosingMove(rawValue: best.label), confidence: best.chance, because: best.because)
  }
}
