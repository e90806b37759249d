import Arguments
import Playbook

/// What the command line says, read once and only when something is to be said.
final class Texts {
  private let language: Language
  private let find: () throws(ContentFiles.Failure) -> Content
  private var loaded: Result<Phrases, ContentFiles.Failure>?

  /// Texts that are not read yet.
  ///
  /// - Parameters:
  ///   - language: the language of the interface.
  ///   - find: finds the content.
  init(
    _ language: Language, find: @escaping () throws(ContentFiles.Failure) -> Content
  ) {
    self.language = language
    self.find = find
  }

  /// The phrases, or why there are none.
  var result: Result<Phrases, ContentFiles.Failure> {
    if let loaded { return loaded }
    let read: Result<Phrases, ContentFiles.Failure>
    do throws(ContentFiles.Failure) {
      let content = try find()
      let parts = PlaybookPart.commandLine
      read = .success(try content.load(language, parts: parts).playbook.phrases)
    } catch {
      read = .failure(error)
    }
    loaded = read
    return read
  }

  /// The phrases; where they can't be read, none, so that ids stand in their place.
  var phrases: Phrases {
    switch result {
    case .success(let phrases): phrases
    case .failure: Phrases([:])
    }
  }

  /// The texts of help and of mistakes in the command line.
  var words: Words {
    let phrases = phrases
    return Words { key in phrases.holds(id: key) ? phrases.text(id: key) : nil }
  }
}
