import Customer
import Markup
import Playbook
import Records
import VisitModel

/// A call note short enough for one message in a work chat: who, needs, objections, next step, what we owe.
public struct NoteChat: Sendable {
  /// The message is never longer than this, however its characters are counted (UTF-16 counts most).
  public static let limit = 498

  /// The message, without a line break at its end.
  public let text: String

  /// Writes a note.
  ///
  /// - Parameters:
  ///   - note: what the visit became.
  ///   - phrases: the words around the facts, in the reader's language.
  public init(_ note: CallNote, phrases: Phrases) {
    let message = Message(note, NoteWords(phrases: phrases))
    // From the whole down to the barest: how long a fact may be, and how many of a kind are told.
    let sizes = [(400, 9), (120, 6), (80, 4), (50, 4), (36, 3), (24, 3), (16, 2), (10, 1)]
    var shortest = ""
    for (length, count) in sizes {
      shortest = message.text(length: length, count: count)
      if shortest.utf16.count <= NoteChat.limit { break }
    }
    text = NoteChat.shortened(shortest, to: NoteChat.limit)
  }

  /// The beginning of a text, ending in `…` where it was cut; characters stay whole.
  static func shortened(_ text: String, to length: Int) -> String {
    guard text.utf16.count > length else { return text }
    var result = ""
    var count = 1
    for character in text {
      count += character.utf16.count
      if count > length { break }
      result.append(character)
    }
    return result + "…"
  }
}
