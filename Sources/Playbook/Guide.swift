import VisitModel

/// A text that is said or shown, with its lasting id.
public struct Sentence: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The words.
  public let words: String

  /// Joins an id and its words.
  ///
  /// - Parameters:
  ///   - id: the id, the same in every language.
  ///   - words: the words.
  public init(id: String, words: String) {
    self.id = id
    self.words = words
  }

  init(_ item: Item) {
    self.init(id: item.id?.text ?? "", words: item.words.text)
  }
}

/// What a rep has to know at a stage of the visit, or while an objection is handled (METHOD M18).
public struct Guide: Sendable {
  /// The stage's name, or `objection`.
  public let id: String
  /// The name as shown.
  public let name: String
  /// What the stage is for.
  public let aim: String
  /// Its one line to keep in mind.
  public let creed: String
  /// What a beginner does here.
  public let hint: String
  /// What belongs to the stage, in its order.
  public let checklist: [Sentence]

  init(_ section: Section, name id: String) {
    self.id = id
    name = section.name.text
    aim = section.value("aim") ?? ""
    creed = section.value("creed") ?? ""
    hint = section.value("hint") ?? ""
    checklist = section.items.map(Sentence.init)
  }

  /// A guide without content, for a stage whose section is missing.
  init(empty id: String) {
    self.id = id
    name = id
    aim = ""
    creed = ""
    hint = ""
    checklist = []
  }
}
