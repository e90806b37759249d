import Playbook
import Sessions
import Understanding

/// The playbooks of a rehearsal: one to speak with the rep, one for the customer.
struct RehearsalContent {
  /// What is read in the language of the interface.
  static let spoken = PlaybookPart.walk + [.buyer]

  /// The playbook in the language of the interface.
  let interface: Playbook
  /// The playbook in the language of the talk, with the scenarios.
  let talk: Playbook
  /// The words of both languages: people mix them in one line.
  let words: WordList

  /// Reads the files that a rehearsal uses, and no others.
  ///
  /// - Parameters:
  ///   - shell: what is around the program.
  ///   - language: the language of the talk.
  /// - Throws: where the content can't be read, or has an error.
  init(_ shell: Shell, talk language: Language) throws(CommandError) {
    talk = try shell.playbook(language, parts: PlaybookPart.walk + PlaybookPart.rehearsal)
    interface =
      language == shell.language ? talk : try shell.playbook(shell.language, parts: Self.spoken)
    var words = WordList(interface)
    for other in Language.allCases where other != interface.language {
      let playbook =
        other == talk.language
        ? talk : try shell.playbook(other, parts: PlaybookPart.understanding)
      words = words.joined(with: WordList(playbook))
    }
    self.words = words
  }
}
