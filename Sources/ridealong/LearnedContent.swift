import Glibc
import Playbook
import Sessions
import Understanding

/// What the understanding of one language is made of: words, examples and learnt weights, wherever they stand.
struct LearnedContent {
  /// The language.
  let language: Language
  /// The classes of words.
  let words: WordList
  /// The files that the weights are learnt from: examples and words.
  let sources: [SourceFile]
  /// Where the weights are read from, the first that is there; the last is the content's own.
  let places: [String]

  /// The file of weights within the folder of a language.
  static let weightsPath = "weights/understanding.bin"

  /// Reads words, and examples where they are wanted.
  ///
  /// - Parameters:
  ///   - content: the content in use.
  ///   - language: the language.
  ///   - hasExamples: whether the examples are read too.
  /// - Throws: where a file can't be read.
  init(
    _ content: Content, _ language: Language, hasExamples: Bool
  ) throws(ContentFiles.Failure) {
    self.language = language
    let parts: [PlaybookPart] = hasExamples ? [.words, .examples] : [.words]
    let files = try content.files.read(language, parts: parts)
    let laid = try content.overlay?.read(language, parts: parts) ?? []
    sources = files + laid
    words = WordList(
      Playbook.load(language, files: files, overlay: laid, parts: [.words]).playbook)
    let folders = [content.overlay?.folder, content.files.folder].compactMap(\.self)
    places = folders.map { "\($0)/\(language.rawValue)/\(Self.weightsPath)" }
  }

  /// The examples in the order of their files.
  var examples: [Example] { Example.read(language, from: sources) }

  /// The digest that is kept with weights learnt from the sources.
  var digest: String {
    Digest.ofFiles(
      sources.filter { file in
        PlaybookPart.examples.covers(file.path) || Self.wordFiles.contains(file.path)
      })
  }

  /// The words that lines are read with; those for dates and sums teach nothing.
  private static let wordFiles = ["words/classes.md", "words/grammar.md"]

  /// Where weights stand that were learnt from other examples or words than these.
  ///
  /// - Returns: the path; nil where they are up to date, or there is nothing to learn from.
  /// - Throws: where a file can't be read.
  func stale() throws(ContentFiles.Failure) -> String? {
    guard sources.contains(where: { PlaybookPart.examples.covers($0.path) }) else { return nil }
    return try weights()?.digest == digest ? nil : places[0]
  }

  /// The weights in use.
  ///
  /// - Returns: nil where there are none.
  /// - Throws: where the file can't be read.
  func weights() throws(ContentFiles.Failure) -> Weights? {
    for place in places where access(place, R_OK) == 0 {
      let bytes = try ContentFiles.bytes(of: place)
      do throws(Weights.Failure) {
        return try Weights(bytes)
      } catch {
        let reason =
          switch error {
          case .damaged: "damaged weights"
          case .version(let version): "weights of version \(version)"
          }
        throw ContentFiles.Failure.unreadable(path: place, reason: reason)
      }
    }
    return nil
  }
}
