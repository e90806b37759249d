extension Parser {
  /// What the whole line comes to, once all its words are taken.
  mutating func answer() -> Result<Request, UsageError> {
    if let fault, case .unknownCommand = fault.fault { return .failure(fault) }
    if isHelpCommand { return helpCommand() }
    if given["help-hidden"] != nil { return .success(.help(path: place.path, hidden: true)) }
    if given["help"] != nil { return .success(.help(path: place.path, hidden: false)) }
    if let fault { return .failure(fault) }
    if given["version"] != nil, place.table.version != nil { return .success(.version) }
    if place.path.isEmpty {
      if given[Option.dump.name] != nil { return .success(.dump) }
      if let shell = given[Option.script.name]?.last.flatMap(Shell.init(rawValue:)) {
        return .success(.completionScript(shell))
      }
    }
    fillArguments()
    if let fault { return .failure(fault) }
    return .success(.run(Invocation(path: place.path, given: given)))
  }

  /// What `help` and the words after it ask for.
  private mutating func helpCommand() -> Result<Request, UsageError> {
    if free.count == 1, let topic = place.table.topics.first(where: { $0.name == free[0] }) {
      return .success(.topic(topic.name))
    }
    for word in free {
      guard let next = place.subplace(word) else {
        noteUnknownCommand(word)
        return .failure(fault ?? UsageError(.unknownCommand(word, nearest: nil), path: place.path))
      }
      place = next
    }
    return .success(.help(path: place.path, hidden: given["help-hidden"] != nil))
  }

  /// Hands the free words out to the arguments, in order.
  private mutating func fillArguments() {
    var rest = free[...]
    for argument in place.command.arguments {
      guard let first = rest.first else {
        if !argument.isOptional { note(.missingArgument(argument.name)) }
        continue
      }
      let values = argument.repeats ? Array(rest) : [first]
      rest = rest.dropFirst(values.count)
      given[argument.name] = values
      if let odd = values.first(where: { !argument.takes($0) }) {
        note(.valueNotAllowed(name: argument.name, value: odd))
      }
    }
    if let extra = rest.first { note(.unexpectedArgument(extra)) }
    if free.isEmpty, !place.command.runsAlone { note(.missingCommand) }
  }
}

extension Argument {
  func takes(_ word: String) -> Bool { allowed.isEmpty || allowed.contains(word) }
}
