import Playbook
import Understanding

extension WordList {
  /// The word lists of a playbook.
  ///
  /// - Parameter playbook: the playbook of one language.
  public init(_ playbook: Playbook) {
    self.init(
      classes: playbook.wordListIDs.reduce(into: [:]) { classes, id in
        classes[id] = playbook.words(in: id).map {
          WordList.Entry(id: $0.id, words: $0.words, value: $0.value)
        }
      })
  }
}
