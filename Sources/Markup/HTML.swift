/// A piece of HTML in which every text is escaped.
public struct HTML: Hashable, Sendable {
  /// The source.
  public let source: String

  private init(source: String) { self.source = source }

  /// A blank between two elements, so that they stay two words where no style is applied.
  public static let blank = HTML(source: " ")

  /// A text, shown as it stands.
  ///
  /// - Parameter text: what a person typed, of any length.
  public init(text: String) {
    source = HTML.escaped(text)
  }

  /// An element.
  ///
  /// - Parameters:
  ///   - name: the name of the element, the program's own.
  ///   - attributes: names and values in their order; values are escaped.
  ///   - content: what stands in it; none for elements without an end, such as `meta`.
  public init(
    _ name: String, _ attributes: [(String, String)] = [], _ content: [HTML]? = []
  ) {
    let start = attributes.reduce("<\(name)") { $0 + " \($1.0)=\"\(HTML.escaped($1.1))\"" } + ">"
    source = content.map { "\(start)\($0.map(\.source).joined())</\(name)>" } ?? start
  }

  /// An element that holds a text of its own direction of writing.
  ///
  /// - Parameters:
  ///   - name: the name of the element.
  ///   - text: what a person typed.
  public init(_ name: String, text: String) {
    self.init(name, [("dir", "auto")], [HTML(text: text)])
  }

  /// A text in which nothing is taken for markup, fit for attributes too.
  ///
  /// - Parameter text: any text; it becomes one line.
  /// - Returns: the text with its five signs as entities.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
