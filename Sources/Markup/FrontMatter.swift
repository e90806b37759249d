/// The flat properties at the head of a Markdown file, as Obsidian reads them: one type per name.
public struct FrontMatter: Hashable, Sendable {
  /// The value of a property.
  public enum Value: Hashable, Sendable {
    /// Text; nil leaves the property empty.
    case text(String?)
    /// A word of the program's own that needs no quotes, such as `call-note`, a date or a number.
    case plain(String?)
    /// The name of a note that it points to.
    case link(String?)
    /// A list of words of the program's own.
    case list([String])
  }

  private let properties: [(name: String, value: Value)]

  /// Takes the properties in the order in which they are written.
  ///
  /// - Parameter properties: names and values, each name once.
  public init(_ properties: [(String, Value)]) {
    self.properties = properties.map { (name: $0.0, value: $0.1) }
  }

  /// The block with its fences, ending in a line break.
  public var text: String {
    var lines = ["---"]
    for (name, value) in properties {
      switch value {
      case .text(let text): lines.append(line(name, text.map(FrontMatter.quoted)))
      case .plain(let word): lines.append(line(name, word))
      case .link(let target):
        let file = target.map(FrontMatter.fileName).flatMap { $0.isEmpty ? nil : $0 }
        lines.append(line(name, file.map { FrontMatter.quoted("[[\($0)]]") }))
      case .list(let words):
        lines.append("\(name):" + (words.isEmpty ? " []" : ""))
        lines += words.map { "  - \($0)" }
      }
    }
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  private func line(_ name: String, _ value: String?) -> String {
    value.map { "\(name): \($0)" } ?? "\(name):"
  }

  /// A text in the double quotes of YAML, on one line.
  ///
  /// - Parameter text: any text.
  /// - Returns: the text with its quotes, backslashes and quotes in it escaped.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for character in PlainText.line(text).unicodeScalars {
      if character == "\\" || character == "\"" { result.append("\\") }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }

  /// A name without the signs that no note's file may bear.
  private static func fileName(_ text: String) -> String {
    PlainText.line(String(text.map { "*\"\\/<>:|?#^[]".contains($0) ? " " : $0 }))
  }

  /// Whether two blocks say the same in the same order.
  public static func == (left: FrontMatter, right: FrontMatter) -> Bool { left.text == right.text }

  /// Hashes what is written.
  ///
  /// - Parameter hasher: takes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
