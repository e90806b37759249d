import Arguments
import Customer
import Playbook
import Records
import Sessions
import Understanding
import VisitModel

/// Which calls a list or a search looks at.
struct NoteFilter: Equatable {
  /// The first and the last day.
  var from: Day?
  var to: Day?
  /// A part of the customer's name.
  var customer: String?
  /// What came of the visit, as ``CallNote/outcomeName``.
  var outcome: String?
  /// Whether rehearsals are looked at, and nothing else.
  var isOfRehearsals = false

  /// Reads the options of a command.
  ///
  /// - Parameters:
  ///   - invocation: the command.
  ///   - shell: for today's date and the words of dates.
  /// - Throws: for a date that can't be read.
  init(_ invocation: Invocation, _ shell: Shell) throws(CommandError) {
    from = try shell.pastDay("from", of: invocation)
    to = try shell.pastDay("to", of: invocation)
    customer = invocation.string("customer")
    outcome = invocation.string("outcome")
    isOfRehearsals = invocation.flag("rehearsals")
  }

  /// A filter of the values given.
  init(from: Day? = nil, to: Day? = nil, customer: String? = nil, outcome: String? = nil) {
    self.from = from
    self.to = to
    self.customer = customer
    self.outcome = outcome
  }

  /// Whether a call belongs to what is looked at; one without a day doesn't where days are asked for.
  func takes(_ note: CallNote) -> Bool {
    if isOfRehearsals != (note.mode == .rehearsal) { return false }
    if let from, (note.day.map { $0 < from } ?? true) { return false }
    if let to, (note.day.map { to < $0 } ?? true) { return false }
    if let customer, !Folded(note.customer ?? "").contains(customer) { return false }
    return outcome == nil || outcome == note.outcomeName
  }
}

extension Shell {
  /// A day given by an option, as people write days: `2026-11-24`, `yesterday`, `上周三`.
  ///
  /// - Parameters:
  ///   - name: the option.
  ///   - invocation: the command.
  /// - Returns: nil where the option isn't given.
  /// - Throws: where the words name no single day.
  func pastDay(_ name: String, of invocation: Invocation) throws(CommandError) -> Day? {
    guard let text = invocation.string(name) else { return nil }
    if let day = Day(text.trimmingBlanks) { return day }
    let reader = WrittenDay(words: try dateWords())
    let now = surroundings.now
    let when = reader.read(text, today: now.day, minute: now.minuteOfDay, leaning: .past)
    if let day = when.day { return day }
    throw .usage(invocation.refusal(of: name, reason: phrases.text(ShellPhrase.noSuchDay)))
  }

  /// The words of dates and sums in every language: people mix them.
  ///
  /// - Returns: the words.
  /// - Throws: where the content can't be read.
  func dateWords() throws(CommandError) -> WordList {
    let content = try content()
    var words = WordList()
    for language in Language.allCases {
      do throws(ContentFiles.Failure) {
        let parts = PlaybookPart.understanding
        words = words.joined(with: WordList(try content.load(language, parts: parts).playbook))
      } catch {
        throw .content(error)
      }
    }
    return words
  }
}
