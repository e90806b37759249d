extension CommandTable {
  /// The help page of a command.
  ///
  /// - Parameters:
  ///   - path: the command's names after the program's.
  ///   - words: the language.
  ///   - hidden: whether hidden commands and options are shown.
  ///   - width: the columns a line may take.
  /// - Returns: lines, each ended by a line feed; of a path that leads nowhere, the program's own page.
  public func help(
    for path: [String], words: Words, hidden: Bool = false, width: Int = 80
  ) -> String {
    HelpPage(place: place(at: path) ?? top, words: words, hidden: hidden, width: width).text
  }

  /// The help page of a topic.
  ///
  /// - Parameters:
  ///   - topic: its name.
  ///   - words: the language.
  ///   - width: the columns a line may take.
  /// - Returns: lines, each ended by a line feed; empty where there is no such topic.
  public func help(topic: String, words: Words, width: Int = 80) -> String {
    guard let topic = topics.first(where: { $0.name == topic }) else { return "" }
    let page = HelpPage(place: top, words: words, hidden: false, width: width)
    let head = wrap(words[topic.key], to: width) + [""]
    let rows = topic.terms.map { ($0, words[topic.key(of: $0)]) }
    return (head + page.list(rows)).map { $0 + "\n" }.joined()
  }
}

/// A help page being put together.
struct HelpPage {
  var place: Place
  var words: Words
  var hidden: Bool
  var width: Int

  /// Where the texts of a list begin, counted in columns from 0 (swift-argument-parser's number).
  static let textColumn = 26

  var text: String {
    var blocks = [overview]
    if place.command.hasMore { blocks.append(wrap(words[place.moreKey], to: width)) }
    let usage = UsageLine(place: place, words: words).text
    blocks.append(hang(head(words[.usage]), usage, indent: 0, width: width))
    for (title, rows) in sections where !rows.isEmpty {
      blocks.append([words[title]] + list(rows))
    }
    if !place.command.examples.isEmpty { blocks.append([words[.examples]] + examples) }
    if !place.below(hidden: hidden).isEmpty {
      let see = words[.see, ["command": place.table.root.name]]
      blocks.append(hang("  ", see, indent: 2, width: width))
    }
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var overview: [String] {
    hang(head(words[.overview]), words[place.key], indent: 0, width: width)
  }

  private var sections: [(FixedText, [(String, String)])] {
    let arguments = place.command.arguments.map {
      (words.value($0.name), words.help(of: $0, at: place))
    }
    let options = place.shownOptions(hidden: hidden).map {
      (words.fullLabel($0), words.help(of: $0, at: place))
    }
    let commands = place.below(hidden: hidden).map { below in
      let names = [below.command.name] + below.command.aliases
      return (names.joined(separator: ", "), words[below.key])
    }
    let topics = place.path.isEmpty ? place.table.topics : []
    return [
      (.arguments, arguments), (.options, options), (.subcommands, commands),
      (.topics, topics.map { ("help \($0.name)", words[$0.key]) }),
    ]
  }

  private var examples: [String] {
    place.command.examples.enumerated().flatMap { index, line in
      hang("  ", line, indent: 2, width: width)
        + hang("      ", words[place.exampleKey(index)], indent: 6, width: width)
    }
  }

  /// Rows of a label and its text, the text beside the label where there is room, else below.
  func list(_ rows: [(String, String)]) -> [String] {
    rows.flatMap { label, text in
      let head = "  \(label)"
      let indent = Self.textColumn
      guard head.columns < indent - 1 else {
        return hang("  ", label, indent: 2, width: width)
          + hang(String(repeating: " ", count: indent), text, indent: indent, width: width)
      }
      return hang(head, text, indent: indent, width: width)
    }
  }
}
