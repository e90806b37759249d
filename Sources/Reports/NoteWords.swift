import Customer
import Markup
import Playbook
import Records
import VisitModel

/// The facts of a note in the words of a language; what isn't known is said to be unknown.
struct NoteWords {
  let phrases: Phrases

  func text(_ key: NotePhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  func text(_ key: ValuePhrase) -> String { phrases.text(key) }

  /// What is told, on one line; "unknown" where it is nil or empty.
  func known(_ words: String?) -> String {
    let line = PlainText.line(words ?? "")
    return line.isEmpty ? text(.unknown) : line
  }

  /// Somebody's words in quotes; "unknown" where there are none.
  func quoted(_ words: String?) -> String {
    let line = PlainText.line(words ?? "")
    return line.isEmpty ? text(.unknown) : text(.quoted, ("words", line))
  }

  func labelled(_ label: NotePhrase, _ value: String) -> String {
    text(.labelled, ("label", text(label)), ("value", value))
  }

  /// Several things in a row, as the language sets them off.
  func list(_ parts: [String]) -> String {
    joined(parts, by: .list)
  }

  /// Several facts side by side, set off more strongly than the things of a list.
  func facts(_ parts: [String]) -> String {
    joined(parts, by: .facts)
  }

  func joined(_ parts: [String], by key: NotePhrase) -> String {
    guard var row = parts.first else { return "" }
    for part in parts.dropFirst() { row = text(key, ("first", row), ("second", part)) }
    return row
  }

  /// A day with its weekday, and the time where one was named.
  func day(_ day: Day, minuteOfDay: Int? = nil) -> String {
    let weekday = text(ValuePhrase(weekday: day.weekday))
    let named = text(.day, ("day", day.description), ("weekday", weekday))
    guard let minuteOfDay else { return named }
    return named + " " + NoteWords.time(minuteOfDay)
  }

  private static func time(_ minuteOfDay: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(minuteOfDay / 60) + ":" + two(minuteOfDay % 60)
  }

  /// A date as understood beside the words as said; the words alone where no day is clear.
  func when(_ when: When?) -> String {
    guard let when else { return text(.unknown) }
    guard let resolved = when.day else {
      return text(.dayUnclear, ("written", quoted(when.written)))
    }
    var words = day(resolved, minuteOfDay: when.minuteOfDay)
    if when.isDeadline { words = text(.deadline, ("day", words)) }
    let written = PlainText.line(when.written)
    if written.isEmpty || written == resolved.description { return words }
    return text(.dayRead, ("day", words), ("written", quoted(written)))
  }

  /// A date in the fewest words.
  func shortWhen(_ when: When?) -> String {
    guard let when else { return text(.unknown) }
    return when.day.map { day($0, minuteOfDay: when.minuteOfDay) } ?? known(when.written)
  }

  /// A sum as written beside the number it was taken to mean.
  func sum(_ sum: Sum?) -> String {
    guard let sum else { return text(.unknown) }
    let written = known(sum.written)
    guard let read = number(sum), written != read else { return written }
    return text(.sumRead, ("written", written), ("number", read))
  }

  /// The number that a sum was taken to mean, with its unit; nil where it has none.
  func number(_ sum: Sum) -> String? {
    guard let number = SumNumber(sum)?.grouped else { return nil }
    var read = number
    if sum.measure == .percent {
      read += "%"
    } else if sum.unit == "CNY" {
      read = text(.sumYuan, ("number", read))
    } else if let unit = sum.unit {
      read += " " + PlainText.line(unit)
    }
    if sum.isApproximate { read = text(.sumAbout, ("number", read)) }
    if let period = sum.period {
      read = phrases.text(ValuePhrase(period), ("number", read))
    }
    return read
  }
}

extension NoteWords {
  /// The language of the talk; as it stands where it is none of ours.
  func language(_ code: String) -> String {
    Language(rawValue: code).map { text(ValuePhrase($0)) } ?? known(code)
  }
}
