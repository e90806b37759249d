/// The texts of one language, looked up by key.
public struct Words: Sendable {
  private let lookup: @Sendable (String) -> String?

  /// Wraps where the texts come from.
  ///
  /// - Parameter lookup: answers a key with its text, or nil where it has none; the key itself is shown then.
  public init(_ lookup: @escaping @Sendable (String) -> String?) {
    self.lookup = lookup
  }

  subscript(key: String) -> String { lookup(key) ?? key }

  /// A fixed text with its braces filled in.
  ///
  /// - Parameters:
  ///   - text: which one.
  ///   - values: what stands for each word in braces; values are never searched for braces.
  subscript(text: FixedText, values: [String: String] = [:]) -> String {
    var rest = Substring(self[text.rawValue])
    var filled = ""
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      filled += rest[..<open]
      filled += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// What help calls a value: in Chinese help `<日期>` for `<date>`.
  ///
  /// - Parameter value: the name in the table; without a text of its own it is shown as it is.
  /// - Returns: the name in angle brackets.
  func value(_ value: String) -> String { "<\(lookup("value-\(value)") ?? value)>" }

  /// How an option is shown where it takes its value: `--on <date>`.
  func label(_ option: Option) -> String {
    guard let value = option.value else { return "--\(option.name)" }
    return "--\(option.name) \(self.value(value))"
  }

  /// How an option is shown in a list: `-o, --out <file>`.
  func fullLabel(_ option: Option) -> String {
    guard let short = option.short else { return label(option) }
    return "-\(short), \(label(option))"
  }

  /// An option's help, with its values and what holds without it.
  func help(of option: Option, at place: Place) -> String {
    var parts = [self[place.key(of: option)]]
    if !option.allowed.isEmpty {
      parts.append(self[.allowed, ["values": option.allowed.joined(separator: ", ")]])
    }
    if let standard = option.standard { parts.append(self[.standard, ["value": standard]]) }
    return joined(parts)
  }

  /// An argument's help, with its values.
  func help(of argument: Argument, at place: Place) -> String {
    var parts = [self[place.key(of: argument)]]
    if !argument.allowed.isEmpty {
      parts.append(self[.allowed, ["values": argument.allowed.joined(separator: ", ")]])
    }
    return joined(parts)
  }

  /// Sentences one after the other; a full-width mark needs no space after it.
  func joined(_ parts: [String]) -> String {
    parts.reduce(into: "") { text, part in
      guard let last = text.last, !part.isEmpty else { return text += part }
      text += last.columns == 2 && last.isMark ? part : " \(part)"
    }
  }
}
