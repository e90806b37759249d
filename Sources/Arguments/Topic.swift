/// A help page beside the commands: exit codes, environment, files.
public struct Topic: Sendable {
  /// Where the manual page puts a topic.
  public enum Section: Sendable {
    /// Under the section that manual pages have for it.
    case environment, files, exitStatus, seeAlso
    /// Under a section of its own, titled by its summary.
    case own
  }

  /// What one types after `help`.
  public var name: String
  /// Where the manual page puts it.
  public var section: Section
  /// The terms that it explains, as they are written: `64`, `NO_COLOR`.
  public var terms: [String]

  /// Describes a topic: its summary is `topic-` and its name, the text of a term that key with the term's letters and digits.
  public init(_ name: String, section: Section = .own, terms: [String]) {
    self.name = name
    self.section = section
    self.terms = terms
  }

  var key: String { "topic-\(name)" }

  func key(of term: String) -> String {
    var id = key
    for part in term.lowercased().split(whereSeparator: { !($0.isASCII && $0.isWordPart) }) {
      id += "-\(part)"
    }
    return id
  }
}

extension Character {
  var isWordPart: Bool { isLetter || isNumber }
}
