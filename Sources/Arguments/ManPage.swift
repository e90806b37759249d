extension CommandTable {
  /// The manual page in mdoc, for `man`.
  ///
  /// - Parameters:
  ///   - words: the language.
  ///   - date: the day of the page, as in `2026-11-22`; anything else is written as it is.
  /// - Returns: the page's source, without warnings from `mandoc -Tlint`.
  public func manPage(words: Words, date: String) -> String {
    var page = ManPage(table: self, words: words)
    page.write(date: date)
    return page.source.map { $0 + "\n" }.joined()
  }
}

/// A manual page being written.
struct ManPage {
  var table: CommandTable
  var words: Words
  var source: [String] = []

  init(table: CommandTable, words: Words) {
    self.table = table
    self.words = words
  }

  mutating func write(date: String) {
    source += [".Dd \(Mdoc.day(date))", ".Dt \(table.root.name.uppercased()) 1", ".Os"]
    // The one head that stays English: `man` and `whatis` find a page by it in every language.
    source.append(".Sh NAME")
    source += [".Nm \(table.root.name)", ".Nd \(Mdoc.head(ended(words[table.top.key])))"]
    section(.manSynopsis)
    source += [".Nm"] + synopsis(table.top, with: table.shared)
    writeDescription()
    let commands = table.places(hidden: false).dropFirst().filter(\.isWorthAPage)
    if !commands.isEmpty { section(.manCommands) }
    for place in commands {
      source.append(".Ss \(Mdoc.text(place.line))")
      writeCommand(place)
    }
    section(.manOptions)
    list(table.top.shownOptions(hidden: false).map { option(at: table.top, $0) })
    writeTopics(.own)
    writeTopics(.environment, under: .manEnvironment)
    writeTopics(.files, under: .manFiles)
    writeTopics(.exitStatus, under: .manExitStatus)
    writeExamples()
    writeTopics(.seeAlso, under: .manSeeAlso)
  }

  private mutating func section(_ title: FixedText) {
    source.append(".Sh \(Mdoc.head(words[title]))")
  }

  private mutating func writeDescription() {
    section(.manDescription)
    paragraphs(words[table.top.key])
    if table.root.hasMore {
      source.append(".Pp")
      paragraphs(words[table.top.moreKey])
    }
    guard !table.root.arguments.isEmpty else { return }
    list(table.root.arguments.map { argument(at: table.top, $0) })
  }

  private mutating func writeCommand(_ place: Place) {
    let full = [".Nm \(Mdoc.text(place.line))"] + synopsis(place, with: [])
    source += [".Bd -ragged -compact"] + full + [".Ed", ".Pp"]
    paragraphs(words[place.key])
    if place.command.hasMore {
      source.append(".Pp")
      paragraphs(words[place.moreKey])
    }
    let own = place.command.options.filter { !$0.isHidden }
    list(
      place.command.arguments.map { argument(at: place, $0) } + own.map { option(at: place, $0) })
  }

  private mutating func writeTopics(_ kind: Topic.Section, under title: FixedText? = nil) {
    let topics = table.topics.filter { $0.section == kind }
    if let title, !topics.isEmpty { section(title) }
    for topic in topics {
      if title == nil { source.append(".Sh \(Mdoc.head(words[topic.key]))") }
      list(topic.terms.map { (".It \(Mdoc.word($0))", words[topic.key(of: $0)]) })
    }
  }

  private mutating func writeExamples() {
    let places = table.places(hidden: false).filter { !$0.command.examples.isEmpty }
    guard !places.isEmpty else { return }
    section(.manExamples)
    for place in places {
      for (index, line) in place.command.examples.enumerated() {
        paragraphs(words[place.exampleKey(index)])
        source += [".Bd -literal -offset indent"]
        source += [Mdoc.text(line), ".Ed"]
        source.append(".Pp")
      }
    }
    source.removeLast()
  }

  /// A tagged list; of no items, nothing.
  private mutating func list(_ items: [(head: String, text: String)]) {
    guard !items.isEmpty else { return }
    source.append(".Bl -tag -width Ds")
    for item in items {
      source.append(item.head)
      paragraphs(item.text)
    }
    source.append(".El")
  }

  private mutating func paragraphs(_ text: String) {
    let parts = text.split(whereSeparator: \.isNewline).map { Mdoc.lines(String($0)) }
    source += parts.joined(separator: [".Pp"])
  }

  private func synopsis(_ place: Place, with shared: [Option]) -> [String] {
    let options = (place.command.options + shared).filter { !$0.isHidden }
    var lines = options.map { ".Op \(spelling($0))\($0.repeats ? " No ..." : "")" }
    lines += place.command.arguments.map { argument in
      let name = "Ar \(Mdoc.word(value(argument.name)))\(argument.repeats ? " No ..." : "")"
      return argument.isOptional ? ".Op \(name)" : ".\(name)"
    }
    guard !place.below(hidden: false).isEmpty else { return lines }
    let name = "Ar \(Mdoc.word(value("subcommand")))"
    return lines + [place.command.runsAlone ? ".Op \(name)" : ".\(name)"]
  }

  private func option(at place: Place, _ option: Option) -> (head: String, text: String) {
    let short = option.short.map { "Fl \($0) , " } ?? ""
    return (".It \(short)\(spelling(option))", words.help(of: option, at: place))
  }

  private func argument(at place: Place, _ argument: Argument) -> (head: String, text: String) {
    (".It Ar \(Mdoc.word(value(argument.name)))", words.help(of: argument, at: place))
  }

  private func spelling(_ option: Option) -> String {
    let name = "Fl -\(Mdoc.word(option.name))"
    return option.value.map { "\(name) Ar \(Mdoc.word(value($0)))" } ?? name
  }

  /// What a value is called, without the brackets: mdoc marks it by its typeface.
  private func value(_ name: String) -> String {
    String(words.value(name).dropFirst().dropLast())
  }

  /// A summary without its full stop, as the line of names wants it.
  private func ended(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix("。") ? String(text.dropLast()) : text
  }
}

extension Place {
  /// Whether there is more to say of it than what stands below it.
  var isWorthAPage: Bool { command.runsAlone || command.hasMore || !command.options.isEmpty }
}
