import Playbook

/// A line in its units, words in English and characters in Chinese, each folded.
struct Line: Sendable {
  /// What stands behind a unit.
  enum Mark: UInt8, Comparable, Sendable {
    case none, comma, stop, question

    static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
  }

  /// A word or a character.
  struct Unit: Sendable {
    /// The hash of its folded form.
    var word: UInt64
    /// The hash of its stem.
    var stem: UInt64
    /// Its bytes in the text.
    var range: Range<Int>
    /// The strongest mark behind it.
    var mark = Mark.none
    /// Its folded letters, where it is a word.
    var letters: [UInt8] = []
  }

  /// The most units that are read: a longer line is read at its beginning and its end.
  static let longest = 400

  let language: Language
  /// The line's bytes as written.
  let bytes: [UInt8]
  private(set) var units: [Unit]

  /// Reads a line of any length.
  init(_ text: String, language: Language) {
    self.language = language
    bytes = Array(text.utf8)
    var units =
      switch language {
      case .en: EnglishUnits.read(text)
      case .zhHans: ChineseUnits.read(text)
      }
    if units.count > Line.longest {
      units.removeSubrange(Line.longest / 2..<units.count - Line.longest / 2)
    }
    self.units = units
  }

  /// Whether a word in the midst of a sentence is written with a capital, as names are; "I" is none.
  var holdsName: Bool {
    units.indices.dropFirst().contains { place in
      guard let first = units[place].letters.first, units[place].letters.count > 1,
        units[place - 1].mark < .stop
      else { return false }
      let written = bytes[units[place].range.lowerBound]
      return written != first && written | 0x20 == first
    }
  }

  /// The words of some units, as they were written.
  func written(_ units: Range<Int>) -> String {
    guard let first = self.units[units].first, let last = self.units[units].last else { return "" }
    // A word may stand for two units, and a long line's middle is left out.
    let end = max(first.range.upperBound, last.range.upperBound)
    return String(decoding: bytes[first.range.lowerBound..<end], as: UTF8.self)
  }
}
