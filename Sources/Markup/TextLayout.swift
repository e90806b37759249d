/// Plain text made of paragraphs that are broken to the width of a screen.
public struct TextLayout: Sendable {
  private let columns: Int
  private var lines: [String] = []

  /// An empty text.
  ///
  /// - Parameter columns: how wide a line may be.
  public init(columns: Int) { self.columns = columns }

  /// Adds a paragraph, whose further lines stand under its first word.
  ///
  /// - Parameters:
  ///   - text: what is told; control characters are made harmless.
  ///   - lead: what stands before the first line.
  public mutating func add(_ text: String, lead: String = "") {
    let indent = Columns.width(of: lead)
    let wrapped = Columns.wrapped(PlainText.line(text), to: max(2, columns - indent))
    let hanging = String(repeating: " ", count: indent)
    for (index, line) in wrapped.enumerated() {
      // A line of nothing but its lead carries no blanks at its end.
      let whole = (index == 0 ? lead : hanging) + line
      lines.append(line.isEmpty ? String(whole.reversed().drop { $0 == " " }.reversed()) : whole)
    }
  }

  /// Adds a line whose blanks are kept: a row of a table that is known to fit.
  ///
  /// - Parameter line: without control characters.
  public mutating func addLine(_ line: String) {
    lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
  }

  /// Sets an empty line between what stands there and what follows.
  public mutating func addGap() {
    if !lines.isEmpty { lines.append("") }
  }

  /// The text, each line with its break; empty where nothing was added.
  public var text: String { lines.map { $0 + "\n" }.joined() }
}
