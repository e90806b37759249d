import FoundationEssentials
import Playbook
import Understanding

/// What hears lines, made of the weights as they ship.
public enum ShippedEars {
  private static let made: [Language: Classifier] = Language.allCases.reduce(into: [:]) {
    made, language in
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "prompts/\(language.rawValue)/weights/understanding.bin")
    guard let bytes = try? Data(contentsOf: path), let weights = try? Weights(Array(bytes)),
      let playbook = try? ShippedContent.playbook(language)
    else { return }
    made[language] = Classifier(language, words: words(of: playbook), weights: weights)
  }

  /// The classifier of a language; nil where its weights can't be read.
  ///
  /// - Parameter language: the language.
  /// - Returns: the classifier.
  public static func classifier(_ language: Language) -> Classifier? { made[language] }

  private static func words(of playbook: Playbook) -> WordList {
    WordList(
      classes: playbook.wordListIDs.reduce(into: [:]) { classes, id in
        classes[id] = playbook.words(in: id).map {
          WordList.Entry(id: $0.id, words: $0.words, value: $0.value)
        }
      })
  }
}
