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

  /// Reads a line.
  ///
  /// - Parameter utterance: the line; where the speaker isn't known it is read as either's.
  /// - Returns: everything that it was heard to be.
  public func read(_ utterance: Utterance) -> Reading {
    let (grammar, bag) = reader.read(utterance.text)
    guard !grammar.line.units.isEmpty else { return Reading() }
    let verdict = Verdict(Hearing(grammar, bag, weights))
    var reading = Reading()
    reading.isQuestion = grammar.isQuestion
    if utterance.speaker != .customer { verdict.addRep(to: &reading) }
    if utterance.speaker != .rep {
      reading.objection = verdict.objection
      reading.buyingSignal = verdict.buyingSignal
      verdict.addCustomersAct(to: &reading)
    }
    return reading
  }
}
