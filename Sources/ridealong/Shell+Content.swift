import Playbook

extension Shell {
  /// The parts of the content in a language.
  ///
  /// - Parameters:
  ///   - spoken: the language of the content.
  ///   - parts: what is wanted.
  /// - Returns: the playbook.
  /// - Throws: where there is none, or it has errors, which have then been shown.
  func playbook(
    _ spoken: Language, parts: [PlaybookPart]
  ) throws(CommandError) -> Playbook {
    let content = try content()
    let loaded: (playbook: Playbook, diagnostics: [Diagnostic])
    do throws(ContentFiles.Failure) {
      loaded = try content.load(spoken, parts: parts)
    } catch {
      throw .content(error)
    }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return loaded.playbook }
    for error in errors { note(error.rendered(in: language)) }
    throw .failed(.badData, phrases.text(ShellPhrase.contentErrors))
  }
}
