extension CommandTable {
  /// Reads a command line.
  ///
  /// Options may stand anywhere, `--` ends them. Help is shown even where something else is
  /// wrong, unless the command itself is unknown.
  ///
  /// - Parameter arguments: the words after the program's own.
  /// - Returns: what is asked for, or the first mistake.
  public func parse(_ arguments: [String]) -> Result<Request, UsageError> {
    if arguments.first == "---complete", arguments.count > 1 {
      return .success(
        .complete(kind: arguments[1], word: arguments.dropFirst(2).joined(separator: " ")))
    }
    var parser = Parser(place: top, words: arguments[...])
    return parser.run()
  }
}

/// The walk along one command line.
struct Parser {
  var place: Place
  var words: ArraySlice<String>
  /// Values by option, in the order of use.
  var given: [String: [String]] = [:]
  /// The words that belong to no option.
  var free: [String] = []
  var fault: UsageError?
  var endedOptions = false
  /// Whether the word `help` came where a command was expected: what follows names what to explain.
  var isHelpCommand = false

  mutating func run() -> Result<Request, UsageError> {
    while let word = words.popFirst() {
      if endedOptions || !isOption(word) {
        takeFree(word)
      } else if word == "--" {
        endedOptions = true
      } else if word.hasPrefix("--") {
        takeLong(word)
      } else {
        takeShort(word)
      }
    }
    return answer()
  }

  /// Whether a word begins an option: a lone hyphen and a negative number do not.
  func isOption(_ word: String) -> Bool {
    if word.hasPrefix("--") { return true }
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return second.isLetter
  }

  mutating func note(_ fault: UsageError.Fault) {
    if self.fault == nil { self.fault = UsageError(fault, path: place.path) }
  }

  mutating func takeFree(_ word: String) {
    if isHelpCommand || !free.isEmpty || endedOptions {
      free.append(word)
    } else if let next = place.subplace(word) {
      place = next
    } else if place.path.isEmpty, word == "help" {
      isHelpCommand = true
    } else if place.command.arguments.isEmpty, !place.command.subcommands.isEmpty {
      noteUnknownCommand(word)
    } else {
      free.append(word)
    }
  }

  mutating func noteUnknownCommand(_ word: String) {
    let names = place.below(hidden: false).flatMap { [$0.command.name] + $0.command.aliases }
    let topics = isHelpCommand ? place.table.topics.map(\.name) : []
    note(.unknownCommand(word, nearest: nearest(to: word, among: names + topics)))
  }

  mutating func takeLong(_ word: String) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = place.options.first(where: { $0.name == name }) else {
      let names = place.shownOptions(hidden: false).map(\.name)
      let near = nearest(to: name, among: names).map { "--\($0)" }
      return note(.unknownOption("--\(name)", nearest: near))
    }
    take(option, value: parts.count > 1 ? String(parts[1]) : nil)
  }

  mutating func takeShort(_ word: String) {
    let parts = word.dropFirst().split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let letters = Array(parts.first ?? "")
    if let long = place.shownOptions(hidden: false).first(where: { $0.name == String(letters) }) {
      return note(.unknownOption("-\(long.name)", nearest: "--\(long.name)"))
    }
    for (index, letter) in letters.enumerated() {
      guard let option = place.options.first(where: { $0.short == letter }) else {
        return note(.unknownOption("-\(letter)", nearest: nil))
      }
      let isLast = index == letters.count - 1
      if !isLast, !option.isFlag { return note(.missingValue(option: option.name)) }
      take(option, value: isLast && parts.count > 1 ? String(parts[1]) : nil)
    }
  }

  mutating func take(_ option: Option, value: String?) {
    guard !option.isFlag else {
      if let value { return note(.unwantedValue(option: option.name, value: value)) }
      given[option.name] = []
      return
    }
    var found = value
    if found == nil, let next = words.first, !isOption(next) { found = words.popFirst() }
    guard let found else { return note(.missingValue(option: option.name)) }
    guard option.allowed.isEmpty || option.allowed.contains(found) else {
      return note(.valueNotAllowed(name: option.name, value: found))
    }
    given[option.name] = option.repeats ? (given[option.name] ?? []) + [found] : [found]
  }
}
