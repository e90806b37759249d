/// A piece of JSON whose members keep the order they are given in.
indirect enum JSONValue {
  case string(String)
  case number(Int)
  case bool(Bool)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// Its text, indented by two spaces a level.
  ///
  /// - Parameter indent: what stands before its own lines but the first.
  /// - Returns: the text, without a line feed at its end.
  func written(indent: String = "") -> String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .bool(let flag): flag ? "true" : "false"
    case .array(let items): Self.block("[", items.map { ("", $0) }, "]", indent)
    case .object(let members):
      Self.block("{", members.map { (Self.quoted($0) + ": ", $1) }, "}", indent)
    }
  }

  private static func block(
    _ open: String, _ parts: [(head: String, value: JSONValue)], _ close: String, _ indent: String
  ) -> String {
    guard !parts.isEmpty else { return open + close }
    let inner = indent + "  "
    let lines = parts.map { inner + $0.head + $0.value.written(indent: inner) }
    return "\(open)\n\(lines.joined(separator: ",\n"))\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += #"\""#
      case "\\": written += #"\\"#
      case "\n": written += #"\n"#
      case "\u{0}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        written += #"\u"# + String(repeating: "0", count: 4 - hex.count) + hex
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
