import Playbook
import Sessions
import Understanding

/// The playbooks of a walk: one to speak with the rep, one for the talk with the customer.
struct WalkContent {
  /// The playbook in the language of the interface.
  let interface: Playbook
  /// The playbook in the language of the talk.
  let talk: Playbook
  /// The words of both languages: people mix them in one line.
  let words: WordList

  /// Reads the files that a walk uses, and no others.
  ///
  /// - Parameters:
  ///   - shell: what is around the program.
  ///   - language: the language of the talk.
  /// - Throws: where the content can't be read, or has an error.
  init(_ shell: Shell, talk language: Language) throws(CommandError) {
    interface = try WalkContent.load(shell.language, PlaybookPart.walk, shell)
    talk =
      language == shell.language
      ? interface : try WalkContent.load(language, PlaybookPart.walk, shell)
    var words = WordList(interface)
    for other in Language.allCases where other != interface.language {
      let playbook =
        other == talk.language
        ? talk : try WalkContent.load(other, PlaybookPart.understanding, shell)
      words = words.joined(with: WordList(playbook))
    }
    self.words = words
  }

  private static func load(
    _ language: Language, _ parts: [PlaybookPart], _ shell: Shell
  ) throws(CommandError) -> Playbook {
    let loaded: (playbook: Playbook, diagnostics: [Diagnostic])
    let content = try shell.content()
    do throws(ContentFiles.Failure) {
      loaded = try content.load(language, parts: parts)
    } catch {
      throw .content(error)
    }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw .failed(
        .badData, errors.map { $0.rendered(in: shell.language) }.joined(separator: "\n"))
    }
    return loaded.playbook
  }
}
