import FoundationEssentials
import Playbook
import TestSupport
import Understanding

/// The understanding as it ships.
enum Shipped {
  /// The classes of words of a language.
  static func words(_ language: Language) -> WordList {
    guard let playbook = try? ShippedContent.playbook(language) else { return WordList() }
    return WordList(
      classes: playbook.wordListIDs.reduce(into: [:]) { classes, id in
        classes[id] = playbook.words(in: id).map {
          WordList.Entry(id: $0.id, words: $0.words, value: $0.value)
        }
      })
  }

  /// The weights of a language.
  static func weights(_ language: Language) throws -> Weights {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "prompts/\(language.rawValue)/weights/understanding.bin")
    return try Weights(Array(try Data(contentsOf: path)))
  }

  static let english = try? Classifier(.en, words: words(.en), weights: weights(.en))
  static let chinese = try? Classifier(.zhHans, words: words(.zhHans), weights: weights(.zhHans))

  /// A line read as it ships.
  static func read(_ text: String, _ speaker: Speaker? = nil) -> Reading {
    let utterance = Utterance(text, speaker: speaker)
    let classifier = utterance.language == .en ? english : chinese
    return classifier?.read(utterance) ?? Reading()
  }
}
