extension CommandTable {
  /// The keys of all texts that the table needs, each once, in alphabetical order.
  public var textKeys: [String] {
    var keys = Set(FixedText.allCases.map(\.rawValue))
    keys.formUnion(["value-options", "value-subcommand"])
    for place in places(hidden: true) {
      keys.insert(place.key)
      if place.command.hasMore { keys.insert(place.moreKey) }
      keys.formUnion(place.command.examples.indices.map(place.exampleKey))
      for argument in place.command.arguments {
        keys.formUnion([place.key(of: argument), "value-\(argument.name)"])
      }
      for option in place.options {
        keys.insert(place.key(of: option))
        if let value = option.value { keys.insert("value-\(value)") }
      }
    }
    for topic in topics {
      keys.insert(topic.key)
      keys.formUnion(topic.terms.map(topic.key(of:)))
    }
    return keys.sorted()
  }

  /// What is wrong with the table itself, a sentence each, for its maker: names given twice, words after an argument that takes them all, keys that no content may have.
  public var mistakes: [String] {
    var found = places(hidden: true).flatMap(mistakes(at:))
    for key in textKeys where !key.allSatisfy({ $0.isASCII && ($0.isKeyPart || $0 == "-") }) {
      found.append("the key '\(key)' holds more than lower-case letters, digits and hyphens")
    }
    return found
  }

  private func mistakes(at place: Place) -> [String] {
    var found: [String] = []
    let command = place.command
    let names = place.options.map(\.name) + command.arguments.map(\.name)
    for name in repeated(names) { found.append("\(place.line): '\(name)' stands twice") }
    for letter in repeated(place.options.compactMap { $0.short.map(String.init) }) {
      found.append("\(place.line): '-\(letter)' stands twice")
    }
    for name in repeated(command.subcommands.flatMap { [$0.name] + $0.aliases }) {
      found.append("\(place.line): the command '\(name)' stands twice")
    }
    if place.path.isEmpty, place.subplace("help") != nil {
      found.append("\(place.line): the command 'help' is built in")
    }
    for (argument, next) in zip(command.arguments, command.arguments.dropFirst()) {
      if argument.repeats {
        found.append("\(place.line): <\(next.name)> follows <\(argument.name)>, which takes all")
      }
      if argument.isOptional, !next.isOptional {
        found.append("\(place.line): <\(next.name)> is required after <\(argument.name)>")
      }
    }
    return found
  }

  private func repeated(_ names: [String]) -> [String] {
    var seen = Set<String>()
    return names.filter { !seen.insert($0).inserted }
  }
}

extension Character {
  fileprivate var isKeyPart: Bool { isNumber || (isLetter && isLowercase) }
}
