import Playbook

/// One line as it was said or typed.
public struct Utterance: Hashable, Sendable {
  /// The words, of any length.
  public var text: String
  /// The language in which they are read.
  public var language: Language
  /// Who says them; nil where that isn't known: then they are read as either.
  public var speaker: Speaker?

  /// Takes a line.
  ///
  /// - Parameters:
  ///   - text: the words, of any length.
  ///   - language: the language; nil to tell it by the script.
  ///   - speaker: who says them; nil where that isn't known.
  public init(_ text: String, language: Language? = nil, speaker: Speaker? = nil) {
    self.text = text
    self.language = language ?? Language(scriptOf: text)
    self.speaker = speaker
  }
}

extension Language {
  /// Tells the language by the script: Chinese where there is a Chinese character, as people mix English terms in.
  ///
  /// - Parameter text: a line of any length.
  public init(scriptOf text: String) {
    let isChinese = text.unicodeScalars.contains { scalar in
      (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x323AF).contains(scalar.value)
    }
    self = isChinese ? .zhHans : .en
  }
}
