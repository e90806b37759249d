import Customer

/// How objections of a family are told, clarified, tested and answered (METHOD M28).
public struct ObjectionCard: Sendable {
  /// An answer to one kind of objection.
  public struct Answer: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The answer as said.
    public let words: String
    /// The kind of objection that it answers.
    public let kind: ObjectionKind
    /// The proof to bring.
    public let evidence: String
  }

  /// The family.
  public let family: ObjectionFamily
  /// The title of the card.
  public let title: String
  /// Words and sayings by which such an objection is told.
  public let signs: [String]
  /// Questions that clarify it.
  public let clarify: [Sentence]
  /// Questions that test whether it is the only one.
  public let test: [Sentence]
  /// The answers, one or more for each kind.
  public let answers: [Answer]

  /// The first answer for a kind of objection.
  ///
  /// - Parameter kind: what the objection turned out to be.
  /// - Returns: nil only where the content has a mistake.
  public func answer(for kind: ObjectionKind) -> Answer? {
    answers.first { $0.kind == kind }
  }

  /// Joins all files of a family: a folder laid over the content may add one.
  init?(_ family: ObjectionFamily, _ documents: [Document]) {
    let own = documents.filter { $0.value("family") == family.rawValue }
    guard let first = own.first else { return nil }
    self.family = family
    title = first.title?.text ?? family.rawValue
    signs = own.flatMap { WordEntry.split($0.value("signs") ?? "") }
    func items(_ name: String) -> [Item] {
      own.flatMap(\.sections).filter { $0.isCalled(name) }.flatMap(\.items)
    }
    clarify = items("clarify").map(Sentence.init)
    test = items("test").map(Sentence.init)
    answers = items("answer").compactMap { item in
      guard let kind = item.value("for").flatMap(ObjectionKind.init) else { return nil }
      return Answer(
        id: item.id?.text ?? "", words: item.words.text, kind: kind,
        evidence: item.value("evidence") ?? "")
    }
  }
}
