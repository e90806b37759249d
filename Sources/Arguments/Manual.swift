extension CommandTable {
  /// The manual in Markdown: what the help pages say, one after the other.
  ///
  /// - Parameter words: the language.
  /// - Returns: the text, from the program itself to its topics; hidden things are left out.
  public func manual(words: Words) -> String {
    let manual = Manual(words: words)
    var blocks = places(hidden: false).flatMap(manual.blocks(of:))
    for topic in topics {
      blocks.append("## \(manual.plain(words[topic.key]))")
      blocks.append(
        manual.list(topic.terms.map { (manual.code($0), words[topic.key(of: $0)]) }))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

/// How the parts of a manual are written in Markdown.
struct Manual {
  var words: Words

  func blocks(of place: Place) -> [String] {
    let level = place.path.isEmpty ? "#" : "##"
    var blocks = ["\(level) \(place.line)", plain(words[place.key])]
    if place.command.hasMore { blocks.append(plain(words[place.moreKey])) }
    let usage = UsageLine(place: place, words: words).parts
    blocks.append("```\n\(([place.line] + usage).joined(separator: " "))\n```")
    let arguments = place.command.arguments.map {
      (code(words.value($0.name)), words.help(of: $0, at: place))
    }
    // What every command takes is told once, with the program itself.
    let shown = place.path.isEmpty ? place.options : place.command.options
    let options = shown.filter { !$0.isHidden }.map {
      (code(words.fullLabel($0)), words.help(of: $0, at: place))
    }
    let below = place.below(hidden: false).map { next in
      (
        ([next.command.name] + next.command.aliases).map(code).joined(separator: ", "),
        words[next.key]
      )
    }
    let sections: [(FixedText, [(String, String)])] = [
      (.arguments, arguments), (.options, options), (.subcommands, below),
    ]
    for (title, rows) in sections where !rows.isEmpty {
      blocks += ["**\(words[title])**", list(rows)]
    }
    guard !place.command.examples.isEmpty else { return blocks }
    blocks.append("**\(words[.examples])**")
    for (index, line) in place.command.examples.enumerated() {
      blocks += [plain(words[place.exampleKey(index)]), "```\n\(line)\n```"]
    }
    return blocks
  }

  func list(_ rows: [(String, String)]) -> String {
    rows.map { label, text in
      let lines = plain(text).split(whereSeparator: \.isNewline)
      return "- \(label): \(lines.joined(separator: "\n  "))"
    }.joined(separator: "\n")
  }

  /// Text in which Markdown finds no marks.
  func plain(_ text: String) -> String {
    text.map { #"\`*_<>[]"#.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  func code(_ text: String) -> String { text.contains("`") ? plain(text) : "`\(text)`" }
}
