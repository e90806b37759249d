import Playbook
import Records
import Sessions
import Understanding

/// Takes up stored rehearsals: the content and the ears of each language are read once.
final class RehearsalRoom {
  private let shell: Shell
  private var ears: Ears?
  private var contents: [(language: Language, content: RehearsalContent)] = []
  private var scores: [(language: Language, score: RehearsalScore)] = []

  /// Opens a room.
  ///
  /// - Parameter shell: what is around the program.
  init(_ shell: Shell) { self.shell = shell }

  /// Takes up a rehearsal.
  ///
  /// - Parameter call: the rehearsal, folded.
  /// - Returns: its walk.
  /// - Throws: where content can't be read, or its scenario is no longer there.
  func walk(_ call: Call) throws(CommandError) -> RehearsalWalk {
    let language = Self.language(of: call)
    let content = try content(language)
    var ears = if let ears { ears } else { Ears(try shell.content()) }
    let classifier = try ears.classifier(language, shell)
    self.ears = ears
    let walk = RehearsalWalk(
      call: call, interface: content.interface, talk: content.talk, words: content.words,
      reading: { classifier.read($0) })
    guard let walk else {
      let name = call.header.rehearsal?.scenario ?? "–"
      throw .failed(.noInput, shell.phrases.text(CallPhrase.rehearsalGone, ("name", name)))
    }
    return walk
  }

  /// What scores rehearsals in the language of one.
  ///
  /// - Parameter call: the rehearsal.
  /// - Returns: its scorer.
  /// - Throws: where content can't be read.
  func score(_ call: Call) throws(CommandError) -> RehearsalScore {
    let language = Self.language(of: call)
    if let known = scores.first(where: { $0.language == language }) { return known.score }
    let made = try RehearsalScore(shell, talk: language)
    scores.append((language, made))
    return made
  }

  private static func language(of call: Call) -> Language {
    Language(parsing: call.header.talkLanguage) ?? .en
  }

  /// The content of a language.
  ///
  /// - Parameter language: the language of the talk.
  /// - Returns: the content, read once.
  /// - Throws: where it can't be read.
  func content(_ language: Language) throws(CommandError) -> RehearsalContent {
    if let known = contents.first(where: { $0.language == language }) { return known.content }
    let made = try RehearsalContent(shell, talk: language)
    contents.append((language, made))
    return made
  }
}
