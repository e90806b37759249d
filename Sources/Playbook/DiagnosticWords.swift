/// The sentences of the diagnostics, the few that have to be there before any content is read.
enum DiagnosticWords {
  /// What is wrong, and what to do about it.
  struct Sentences: Sendable {
    let message: String
    let hint: String

    init(_ message: String, _ hint: String) {
      self.message = message
      self.hint = hint
    }
  }

  /// Names whose values are shown as they are; all others are quoted.
  private static let unquoted: Set<Substring> = ["least", "count", "place", "list", "language"]

  static func message(
    of mistake: Mistake, values: [String: String], in language: Language
  ) -> String {
    filled(sentences(of: mistake, in: language).message, values, language)
  }

  static func hint(
    for mistake: Mistake, values: [String: String], in language: Language
  ) -> String {
    let near = values["near"] != nil
    switch language {
    case .en where near: return filled("did you mean {near}?", values, language)
    case .zhHans where near: return filled("是不是想写{near}？", values, language)
    case .en, .zhHans: return filled(sentences(of: mistake, in: language).hint, values, language)
    }
  }

  /// The sentences in a language; a mistake without any would show its id, which a test rules out.
  static func sentences(of mistake: Mistake, in language: Language) -> Sentences {
    let table =
      switch language {
      case .en: english
      case .zhHans: chinese
      }
    let played =
      switch language {
      case .en: playedEnglish
      case .zhHans: playedChinese
      }
    return table[mistake] ?? played[mistake] ?? Sentences(mistake.rawValue, "")
  }

  static func name(of severity: Diagnostic.Severity, in language: Language) -> String {
    switch (severity, language) {
    case (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.error, .zhHans): "错误"
    case (.warning, .zhHans): "警告"
    }
  }

  static func hintMark(in language: Language) -> String {
    switch language {
    case .en: "hint"
    case .zhHans: "提示"
    }
  }

  private static func filled(
    _ text: String, _ values: [String: String], _ language: Language
  ) -> String {
    Template.filled(text) { name in
      guard let value = values[String(name)] else { return nil }
      let clean = Template.cleaned(value)
      if unquoted.contains(name) { return clean }
      switch language {
      case .en: return clean.isEmpty ? "nothing" : "'\(shortened(clean))'"
      case .zhHans: return clean.isEmpty ? "空白" : "“\(shortened(clean))”"
      }
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}
