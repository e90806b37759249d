extension CommandTable {
  /// The lines to show for a mistake in a command line: what is wrong, the help of the part it is about, the usage and where to read more.
  ///
  /// - Parameters:
  ///   - error: the mistake.
  ///   - words: the language.
  ///   - width: the columns a line may take.
  /// - Returns: lines, each ended by a line feed; without control characters, whatever was typed.
  public func message(for error: UsageError, words: Words, width: Int = 80) -> String {
    let place = place(at: error.path) ?? top
    var lines = hang(
      head(words[.errorHead]), sentence(for: error, words: words), indent: 0, width: width)
    if let help = subjectHelp(error, place, words) {
      lines += hang(head(words[.helpHead]), help, indent: 0, width: width)
    }
    lines += hang(
      head(words[.usageHead]), UsageLine(place: place, words: words).text, indent: 0, width: width)
    lines += hang("  ", words[.errorSee, ["command": place.line]], indent: 2, width: width)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The sentence that says what is wrong, alone: for an error as JSON.
  ///
  /// - Parameters:
  ///   - error: the mistake.
  ///   - words: the language.
  /// - Returns: the sentence, with a guess at what was meant where there is one.
  public func sentence(for error: UsageError, words: Words) -> String {
    let place = place(at: error.path) ?? top
    let name = error.subject.map { label(of: $0, place, words) } ?? ""
    switch error.fault {
    case .unknownOption(let option, let nearest):
      return withHint(words[.unknownOption, ["option": shown(option)]], nearest, words)
    case .unknownCommand(let word, let nearest):
      return withHint(words[.unknownCommand, ["word": shown(word)]], nearest, words)
    case .missingValue:
      return words[.missingValue, ["option": name]]
    case .unwantedValue(let option, let value):
      return words[.unwantedValue, ["option": "--\(option)", "value": shown(value)]]
    case .valueNotAllowed(_, let value):
      let allowed = error.subject.map { allowedValues(of: $0, place) } ?? []
      return words[
        .valueNotAllowed,
        ["value": shown(value), "name": name, "values": allowed.joined(separator: ", ")]]
    case .notANumber(_, let value):
      return words[.notANumber, ["value": shown(value), "name": name]]
    case .refusedValue(_, let value, let reason):
      return words[.refusedValue, ["value": shown(value), "name": name, "reason": reason]]
    case .unexpectedArgument(let word):
      return words[.unexpectedArgument, ["word": shown(word)]]
    case .missingArgument:
      return words[.missingArgument, ["name": name]]
    case .missingCommand:
      return words[.missingCommand, ["command": place.line]]
    }
  }

  private func withHint(_ sentence: String, _ nearest: String?, _ words: Words) -> String {
    guard let nearest else { return sentence }
    return words.joined([sentence, words[.didYouMean, ["name": nearest]]])
  }

  private func label(of name: String, _ place: Place, _ words: Words) -> String {
    if let option = place.options.first(where: { $0.name == name }) { return words.label(option) }
    return words.value(name)
  }

  private func allowedValues(of name: String, _ place: Place) -> [String] {
    place.options.first { $0.name == name }?.allowed
      ?? place.command.arguments.first { $0.name == name }?.allowed ?? []
  }

  private func subjectHelp(_ error: UsageError, _ place: Place, _ words: Words) -> String? {
    guard let name = error.subject else { return nil }
    if let option = place.options.first(where: { $0.name == name }) {
      return words.fullLabel(option) + gap + words.help(of: option, at: place)
    }
    guard let argument = place.command.arguments.first(where: { $0.name == name }) else {
      return nil
    }
    return words.value(name) + gap + words.help(of: argument, at: place)
  }
}

/// What stands between a label and its help on one line, never broken.
private let gap = "\u{A0}\u{A0}"

/// What somebody typed, fit for a screen: no control characters, and not endless.
private func shown(_ word: String) -> String {
  var text = String.UnicodeScalarView()
  for scalar in word.unicodeScalars.prefix(60) {
    let isControl = scalar.properties.generalCategory == .control
    let isFormat = scalar.properties.generalCategory == .format
    text.append(isControl || isFormat ? "\u{FFFD}" : scalar)
  }
  return String(text) + (word.unicodeScalars.count > 60 ? "..." : "")
}

/// A head with the space that goes after it; a full-width colon brings its own.
func head(_ text: String) -> String { text.last?.columns == 2 ? text : text + " " }
