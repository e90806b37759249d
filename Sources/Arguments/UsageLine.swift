/// The line that says how a command is put together: `ridealong call [--after] [--on <date>]`.
struct UsageLine {
  var place: Place
  var words: Words

  /// With more of them the line names options only as such (swift-argument-parser's number).
  static let mostOptions = 12

  /// The parts after the command's own words, none to be broken.
  var parts: [String] {
    let options = place.command.options.filter { !$0.isHidden }
    var parts = options.map { option in
      "[\(words.label(option))\(option.repeats ? " ..." : "")]"
    }
    if parts.count > Self.mostOptions { parts = ["[\(words.value("options"))]"] }
    parts += place.command.arguments.map { argument in
      let name = words.value(argument.name) + (argument.repeats ? " ..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    if !place.below(hidden: false).isEmpty {
      let name = words.value("subcommand")
      parts.append(place.command.runsAlone ? "[\(name)]" : name)
    }
    return parts
  }

  /// The whole line, in which only the spaces between the parts may be broken.
  var text: String {
    ([place.line] + parts).map { part in
      String(part.map { $0 == " " ? "\u{A0}" : $0 })
    }.joined(separator: " ")
  }
}
