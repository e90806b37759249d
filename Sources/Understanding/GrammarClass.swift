/// The classes of words that show how a line is built; each is a section of the words, `grammar-` before its name.
enum GrammarClass: String, CaseIterable, Sendable {
  case filler, polite, account, openword, factword, auxiliary, why, subject, tag, link, choice
  case answer, omission

  /// The id of the section.
  var id: String { "grammar-" + rawValue }

  /// The place among the classes of a book.
  var place: Int { GrammarClass.allCases.firstIndex(of: self) ?? 0 }
}
