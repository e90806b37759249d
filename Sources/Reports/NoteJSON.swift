import Customer
import FoundationEssentials
import Playbook
import Records
import VisitModel

/// A call note as one JSON object whose keys are always there; what isn't known is null.
public struct NoteJSON: Sendable {
  /// The version of the keys and their meaning.
  public static let version = 1

  /// The object, without a line break at its end.
  public let text: String

  /// Writes a note.
  ///
  /// - Parameters:
  ///   - note: what the visit became.
  ///   - phrases: the words of the outcome's reason and of the questions left, in the reader's language.
  ///   - isPretty: whether it is set on several lines for people to read.
  /// - Throws: what the encoder throws; it has no reason to.
  public init(_ note: CallNote, phrases: Phrases, isPretty: Bool = false) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    let data = try encoder.encode(JSONNote(note, NoteWords(phrases: phrases)).object)
    text = NoteJSON.harmless(String(decoding: data, as: UTF8.self))
  }

  /// The encoder escapes the control characters below the blank; those above the letters, and the
  /// marks that turn the direction of writing, are escaped here, since terminals act on them too.
  static func harmless(_ json: String) -> String {
    var result = ""
    for scalar in json.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
