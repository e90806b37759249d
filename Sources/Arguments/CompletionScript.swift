extension CommandTable {
  /// The completion script for a shell.
  ///
  /// Bash and fish load it from a file of any name in their directories; for zsh the file must
  /// be named `_` and the program's name. Dynamic values are asked of the program itself.
  ///
  /// - Parameters:
  ///   - shell: the shell.
  ///   - words: the language of the descriptions, where the shell shows them.
  /// - Returns: the script; byte for byte the same for the same table and language.
  public func completionScript(for shell: Shell, words: Words) -> String {
    let script = CompletionScript(table: self, words: words)
    switch shell {
    case .bash: return script.bash
    case .zsh: return script.zsh
    case .fish: return script.fish
    }
  }
}

/// What the three scripts have in common: the visible places, and how a line walks from one to the next.
struct CompletionScript {
  var table: CommandTable
  var words: Words

  var program: String { table.root.name }

  /// The name of the scripts' functions.
  var function: String { "_" + program.map { $0.isWordPart ? String($0) : "_" }.joined() }

  var places: [Place] { table.places(hidden: false) }

  /// A place as the scripts name it: `ridealong/notes/show`.
  func label(_ place: Place) -> String { ([program] + place.path).joined(separator: "/") }

  /// Every step from one place to the next: the labels and the words that lead there.
  var steps: [(from: String, words: [String], to: String)] {
    let down = places.flatMap { place in
      place.below(hidden: false).map { next in
        (label(place), [next.command.name] + next.command.aliases, label(next))
      }
    }
    return down + (hasHelp ? [(program, ["help"], "\(program)/help")] : [])
  }

  /// Whether `help` is a word to type: where there is something to name after it.
  private var hasHelp: Bool {
    !table.topics.isEmpty || !table.top.below(hidden: false).isEmpty
  }

  /// The words of which one is to come next at each place that has no arguments, with what they mean.
  var choices: [(place: String, names: [(name: String, text: String)])] {
    var found = places.filter(\.command.arguments.isEmpty).map { place in
      (label(place), place.below(hidden: false).map { ($0.command.name, words[$0.key]) })
    }
    if hasHelp {
      let topics = table.topics.map { ($0.name, words[$0.key]) }
      found.append(
        (
          "\(program)/help",
          table.top.below(hidden: false).map { ($0.command.name, words[$0.key]) } + topics
        ))
      if !found[0].1.isEmpty { found[0].1.append(("help", words[.optionHelp])) }
    }
    return found.filter { !$0.1.isEmpty }
  }

  /// The ways in which an option is written: `--out`, `-o`.
  func spellings(_ option: Option) -> [String] {
    ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
  }

  /// What completes a place's arguments, with the count of words already given; nil fits every count that no other fits.
  var slots: [(place: Place, count: Int?, argument: Argument)] {
    places.flatMap { place in
      place.command.arguments.enumerated().map { index, argument in
        (place, argument.repeats ? nil : index, argument)
      }
    }
  }

  /// A word in single quotes, as all three shells read it.
  func quoted(_ word: String) -> String {
    "'" + word.map { $0 == "'" ? #"'\''"# : String($0) }.joined() + "'"
  }

  /// A text fit to describe a candidate: one line.
  func description(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
