extension CommandTable {
  /// The table as JSON, in the form of swift-argument-parser's `--experimental-dump-help` (serialization version 0).
  ///
  /// - Parameter words: the language of the texts; keys and names are the same in every one.
  /// - Returns: the JSON, indented, ended by a line feed.
  public func dump(words: Words) -> String {
    let dump = Dump(words: words)
    let root = JSONValue.object([
      ("command", dump.command(top)), ("serializationVersion", .number(0)),
    ])
    return root.written() + "\n"
  }
}

/// How the parts of the table are written as JSON.
struct Dump {
  var words: Words

  func command(_ place: Place) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("abstract", .string(words[place.key])),
      ("aliases", strings(place.command.aliases)),
      (
        "arguments",
        .array(
          place.command.arguments.map { argument($0, place) }
            + place.options.map { option($0, place) })
      ),
      ("commandName", .string(place.command.name)),
    ]
    if place.command.hasMore { members.append(("discussion", .string(words[place.moreKey]))) }
    members.append(("shouldDisplay", .bool(!place.command.isHidden)))
    members.append(("subcommands", .array(place.below(hidden: true).map(command))))
    if !place.path.isEmpty {
      members.append(
        ("superCommands", strings([place.table.root.name] + place.path.dropLast())))
    }
    return .object(members)
  }

  private func option(_ option: Option, _ place: Place) -> JSONValue {
    let long = name("long", option.name)
    let names = (option.short.map { [name("short", String($0))] } ?? []) + [long]
    var members: [(String, JSONValue)] = [
      ("abstract", .string(words[place.key(of: option)])),
      ("allValues", strings(option.allowed)),
      ("isOptional", .bool(true)),
      ("isRepeating", .bool(option.repeats)),
      ("kind", .string(option.isFlag ? "flag" : "option")),
      ("names", .array(names)),
      ("preferredName", long),
      ("shouldDisplay", .bool(!option.isHidden)),
    ]
    if let standard = option.standard { members.append(("defaultValue", .string(standard))) }
    members.append(("valueName", .string(option.value ?? option.name)))
    return .object(members)
  }

  private func argument(_ argument: Argument, _ place: Place) -> JSONValue {
    .object([
      ("abstract", .string(words[place.key(of: argument)])),
      ("allValues", strings(argument.allowed)),
      ("isOptional", .bool(argument.isOptional)),
      ("isRepeating", .bool(argument.repeats)),
      ("kind", .string("positional")),
      ("shouldDisplay", .bool(true)),
      ("valueName", .string(argument.name)),
    ])
  }

  private func name(_ kind: String, _ name: String) -> JSONValue {
    .object([("kind", .string(kind)), ("name", .string(name))])
  }

  private func strings(_ list: [String]) -> JSONValue { .array(list.map(JSONValue.string)) }
}
