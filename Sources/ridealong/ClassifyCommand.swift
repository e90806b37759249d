import Arguments
import Customer
import Playbook
import Sessions
import Understanding
import VisitModel

/// Reads lines from standard input and says of each, before it reads the next, what kind of act it is.
///
/// - Parameters:
///   - invocation: the command with what was given to it.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where content or input can't be read.
func runClassify(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let named = invocation.string("language") ?? "auto"
  let language = named == "auto" ? nil : Language(parsing: named)
  let speaker = invocation.string("speaker").flatMap(Speaker.init)
  var ears = Ears(try shell.content())
  if let language { _ = try ears.classifier(language, shell) }
  var lines = InputLines()
  while let bytes = try lines.next(shell) {
    var text = String(decoding: bytes, as: UTF8.self)
    // A carriage return with a line feed behind it is one character to Swift, but the feed is gone here.
    if text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { continue }
    let utterance = Utterance(text, language: language, speaker: speaker)
    var reading = try ears.classifier(utterance.language, shell).read(utterance)
    if reading.act.label == .nextStep {
      reading.step = try ears.stepReader(utterance.language, shell).read(text)
    }
    shell.hand(
      shell.early.isJSON ? reading.json(of: utterance) : reading.words(of: utterance, shell.phrases)
    )
    if shell.outputError != 0 { break }
  }
  return ExitCode.success.rawValue
}

/// The classifiers and readers of steps that have been needed so far: a language that isn't met costs nothing.
struct Ears {
  private let content: Content
  private var classifiers: [(language: Language, classifier: Classifier)] = []
  private var stepReaders: [(language: Language, reader: StepReader)] = []

  init(_ content: Content) { self.content = content }

  /// The classifier of a language.
  mutating func classifier(
    _ language: Language, _ shell: Shell
  ) throws(CommandError) -> Classifier {
    if let known = classifiers.first(where: { $0.language == language }) {
      return known.classifier
    }
    let made = try Self.make(content, language, shell)
    classifiers.append((language, made))
    return made
  }

  /// The reader of next steps of a language, seen from today.
  mutating func stepReader(
    _ language: Language, _ shell: Shell
  ) throws(CommandError) -> StepReader {
    if let known = stepReaders.first(where: { $0.language == language }) { return known.reader }
    let now = shell.surroundings.now
    do throws(ContentFiles.Failure) {
      let words = try LearnedContent(content, language, hasExamples: false).words
      let reader = StepReader(words: words, today: now.day, minute: now.minuteOfDay)
      stepReaders.append((language, reader))
      return reader
    } catch {
      throw .content(error)
    }
  }

  static func make(
    _ content: Content, _ language: Language, _ shell: Shell
  ) throws(CommandError) -> Classifier {
    do throws(ContentFiles.Failure) {
      let learned = try LearnedContent(content, language, hasExamples: false)
      if let weights = try learned.weights() {
        return Classifier(language, words: learned.words, weights: weights)
      }
    } catch {
      throw .content(error)
    }
    let sentence = Sentence(
      "nothing has been learnt in \(language.rawValue) yet; run 'ridealong learn'.",
      "\(language.rawValue) 还没有学过，请先运行 ridealong learn。")
    throw .failed(.noInput, shell.text(sentence))
  }
}
