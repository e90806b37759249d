import Playbook
import Records

/// What a visit leaves for the next one to ask.
public enum NextVisit {
  /// The questions, the most important first.
  ///
  /// - Parameters:
  ///   - note: the note of the visit.
  ///   - phrases: the phrases of the reader's language.
  /// - Returns: a question for each unknown, in the rep's voice to himself.
  public static func questions(of note: CallNote, phrases: Phrases) -> [String] {
    let words = NoteWords(phrases: phrases)
    return note.unknowns.map(words.question)
  }
}
