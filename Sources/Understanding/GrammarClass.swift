/// The classes of words that show how a line is built; each is a section of the words, `grammar-` before its name.
enum GrammarClass: Int, CaseIterable, Sendable {
  case filler, polite, account, openword, factword, auxiliary, why, subject, tag, link, choice
  case answer, omission, hearer, opine, factnoun, accountnoun
  case confirm, influence, request
  case dearer, preferring

  /// The id of the section.
  var id: String { "grammar-\(self)" }

  /// The classes of meaning that show faults and traits, whatever the line is about.
  static let telling = [
    "class-push", "class-loaded", "class-data", "class-framing", "class-exchange",
    "class-followup", "class-amount",
  ]

  /// The place among the classes of a book.
  var place: Int { rawValue }
}
