import Playbook

/// Tells whether somebody takes up what the other has just said.
struct Echo {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// Long words that are said in any talk.
  private static let common: Set<String> = [
    "about", "after", "again", "could", "every", "first", "going", "maybe", "might", "never",
    "other", "really", "right", "shall", "should", "something", "still", "thank", "thanks", "their",
    "there", "these", "thing", "things", "think", "those", "today", "until", "usually", "where",
    "which", "while", "would", "yours", "being", "because", "before", "morning", "please",
  ]
  /// Characters that build sentences and mean nothing by themselves.
  private static let building: Set<Character> = Set(
    "的了是在有这那个们么什怎不没和就都也要会能我你您他她它吗呢吧啊嗯对好行可以还很太再来去说把被给跟到上下里外多少几一二三两些点样时候")

  /// Whether a line holds a telling word of what was said.
  func isHeard(of said: String, in line: String) -> Bool {
    !pieces(said).isDisjoint(with: pieces(line))
  }

  private func pieces(_ text: String) -> Set<String> {
    switch language {
    case .en:
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      return Set(words.filter { $0.count > 4 && !Self.common.contains($0) })
    case .zhHans:
      let letters = Array(text)
      return Set(
        zip(letters, letters.dropFirst()).filter { first, second in
          [first, second].allSatisfy { $0.isLetter && !Self.building.contains($0) }
        }.map { String([$0, $1]) })
    }
  }
}
