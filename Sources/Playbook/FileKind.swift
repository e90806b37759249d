/// The kinds of file, which the first setting of each file names.
enum FileKind: String, CaseIterable, Sendable {
  case stages, questions, openings, objection, closings, actions, reminders, rules, phrases, words
  case examples, worksheet, scenario, buyerLines, buyerRules, scoring

  /// The part of the content that the kind belongs to.
  var part: PlaybookPart {
    switch self {
    case .stages: .guides
    case .questions: .questions
    case .openings: .openings
    case .objection: .objections
    case .closings: .closings
    case .actions: .actions
    case .reminders: .reminders
    case .rules, .scoring: .rules
    case .phrases: .phrases
    case .words: .words
    case .examples: .examples
    case .worksheet: .worksheets
    case .scenario: .scenarios
    case .buyerLines, .buyerRules: .buyer
    }
  }
}
