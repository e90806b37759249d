import AccountModel
import Arguments
import Customer
import Playbook
import Records
import VisitModel

/// Searches the recorded calls for words, all of which must occur in a call.
///
/// - Parameters:
///   - invocation: the command with the words and filters.
///   - shell: what it works with.
/// - Returns: 0 where something was found, 1 where nothing was, 65 where a call couldn't be read whole.
/// - Throws: where the home or the content can't be read.
func searchNotes(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let filter = try NoteFilter(invocation, shell)
  let archive = Archive(home: try shell.home())
  let (readings, isWhole) = archive.readAll(try archive.stored(shell).reversed(), shell)
  let search = NoteSearch(invocation.strings("words"))
  var found: [FoundLine] = []
  for note in readings.map(\.note) where filter.takes(note) {
    found += search.lines(in: note).map { FoundLine(id: note.id, line: $0) }
  }
  if shell.early.isJSON {
    shell.hand(JSONText.line(FoundLines(found: found)))
  } else {
    for line in found { shell.show("\(line.id): \(line.line)") }
    if found.isEmpty { shell.note(shell.phrases.text(ShellPhrase.searchNone)) }
  }
  guard isWhole else { return ExitCode.badData.rawValue }
  return (found.isEmpty ? ExitCode.nothingOrMistakes : .success).rawValue
}

/// A line of a call's note in which a word was found.
struct FoundLine: Encodable {
  var id: String
  var line: String
}

private struct FoundLines: Encodable {
  var version = 1
  var found: [FoundLine]
}

/// Words to look for in the notes.
struct NoteSearch {
  private let words: [String]

  /// Takes the words, or several in one argument.
  ///
  /// - Parameter words: as typed.
  init(_ words: [String]) {
    self.words = words.flatMap { Folded($0).text.split(separator: " ").map(String.init) }
  }

  /// The lines of a note that hold one of the words.
  ///
  /// - Parameter note: the note.
  /// - Returns: none where one of the words occurs nowhere in the note.
  func lines(in note: CallNote) -> [String] {
    let lines = note.searchedLines.map { ($0, Folded($0)) }
    guard !words.isEmpty,
      words.allSatisfy({ word in lines.contains { $0.1.text.contains(word) } })
    else { return [] }
    return lines.filter { line in words.contains { line.1.text.contains($0) } }.map(\.0)
  }
}

extension CallNote {
  /// Everything in the note that somebody said or wrote, a line each, every line once.
  var searchedLines: [String] {
    let head = [customer, facts.objective, facts.best, facts.minimum].compactMap { $0 }
    let people = facts.people.map { [$0.name, $0.title].compactMap { $0 }.joined(separator: ", ") }
    let needs = facts.needs.map(\.need).flatMap { need in
      [need.words, need.amount?.written, need.who, need.shapedBy].compactMap { $0 }
    }
    let objections = facts.objections.map(\.objection).flatMap { objection in
      [objection.words, objection.clarified, objection.answer].compactMap { $0 }
    }
    let offers = facts.offers.map(\.words) + facts.gates.map(\.reason)
    let decided = facts.orders + facts.refusals + facts.interruptions
    let steps = facts.nextSteps.map { step in
      [step.actor, step.action, step.when?.written].compactMap { $0 }.joined(separator: " / ")
    }
    let talk = turns.flatMap { [$0.question.words, $0.answer].compactMap { $0 } }
    let rest = notes + sums.map(\.written) + flags + amendments + (plan?.lines ?? [])
    let all =
      head + people + needs + objections + facts.signals + offers + decided + steps
      + facts.promises.map(\.words) + talk + rest + (account.map { [$0] } ?? [])
    var seen: Set<String> = []
    return all.flatMap { $0.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks } }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension VisitPlan {
  /// Everything that was prepared in words.
  fileprivate var lines: [String] {
    let expected = objections.flatMap { [$0.words, $0.answer, $0.evidence].compactMap(\.self) }
    let rest = [idea, opening?.words, rivalView].compactMap(\.self) + statement
    return goals.map(\.goal.words) + questions.map(\.words) + expected + rest + references
      + LogisticsPart.allCases.compactMap { logistics[$0] }
  }
}
