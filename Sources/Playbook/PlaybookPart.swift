/// The parts of the content, each with its place in the folder, so that a use reads only what it needs.
public enum PlaybookPart: String, CaseIterable, Sendable {
  /// The guides of the stages, the banks of questions and the cards.
  case guides, questions, openings, objections, closings, actions, reminders, rules
  /// The worksheets about a customer.
  case worksheets
  /// What the screen says, and the words that the understanding looks for.
  case phrases, words
  /// The lines that the understanding learns from.
  case examples
  /// The customers to rehearse with, and what any of them may say and goes by.
  case scenarios, buyer

  /// Where the part stands in the folder of a language: the file `name.md` or all files in the folder `name`.
  public var name: String {
    switch self {
    case .guides: "stages"
    case .reminders: "listening"
    case .questions, .openings, .objections, .closings, .actions, .rules, .worksheets, .phrases,
      .words, .examples, .scenarios, .buyer:
      rawValue
    }
  }

  /// Whether a file belongs to the part.
  ///
  /// - Parameter path: the path within the folder of the language.
  /// - Returns: whether the file stands where the part has its place.
  public func covers(_ path: String) -> Bool {
    path == name + ".md" || path.hasPrefix(name + "/")
  }

  /// What a walk through a visit reads: everything but what only learning, worksheets and rehearsing need.
  public static let walk: [PlaybookPart] = [
    .guides, .questions, .openings, .objections, .closings, .actions, .reminders, .rules, .phrases,
    .words,
  ]
  /// What a walk through a worksheet reads.
  public static let worksheet: [PlaybookPart] = [.worksheets, .phrases, .words]
  /// What a rehearsal reads beside a walk.
  public static let rehearsal: [PlaybookPart] = [.scenarios, .buyer]
  /// What the command line itself says, before any visit.
  public static let commandLine: [PlaybookPart] = [.phrases]
  /// What dates and sums are read by, in the language that is not the one of the screen.
  public static let understanding: [PlaybookPart] = [.words]
}
