import Playbook
import TestSupport

extension ShippedContent {
  private static let english = try? playbook(.en)
  private static let chinese = try? playbook(.zhHans)

  /// What the screen says in a language; nothing where the content can't be read, which fails the tests of the words.
  static func phrases(_ language: Language) -> Phrases {
    switch language {
    case .en: english?.phrases ?? Phrases([:])
    case .zhHans: chinese?.phrases ?? Phrases([:])
    }
  }
}
