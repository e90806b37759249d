import Arguments
import Playbook
import Sessions

/// The scenarios that are to be checked, with the mistakes in their content.
struct ScenarioChoice {
  /// A scenario in a language.
  struct Entry {
    /// The name of its file.
    let id: String
    /// Its language.
    let language: Language
    /// The scenario; nil where its content has a mistake.
    let scenario: Scenario?
    /// Its files, the shipped one first.
    let sources: [SourceFile]
    /// Whether it is a trainer's own.
    let isOwn: Bool
  }

  /// What is to be played, by language.
  private(set) var entries: [Entry] = []
  /// The mistakes in the content, by path, line and column.
  private(set) var mistakes: [Diagnostic] = []

  /// Whether the content of an entry has an error.
  func isBroken(_ entry: Entry) -> Bool {
    let paths = entry.sources.map(\.shownPath)
    return mistakes.contains { $0.severity == .error && paths.contains($0.path) }
  }

  /// Reads what is named on the command line: an id, a file, or all where nothing is.
  init(_ invocation: Invocation, _ shell: Shell) throws(CommandError) {
    let spoken = invocation.string("language").flatMap(Language.init(parsing:))
    guard let named = invocation.string("id") else {
      try self.init(id: nil, spoken, shell)
      return
    }
    if named.contains("/") || named.hasSuffix(".md") {
      try self.init(file: named, spoken, shell)
    } else {
      try self.init(id: named, spoken, shell)
    }
  }

  /// The scenarios of the content in use.
  ///
  /// - Parameters:
  ///   - id: the id of one; nil for all.
  ///   - language: only in this language; nil for each.
  ///   - shell: what it works with.
  /// - Throws: where there is none of the id, or content can't be read.
  init(id: String?, _ language: Language?, _ shell: Shell) throws(CommandError) {
    var shelves: [ScenarioShelf] = []
    for one in Language.allCases { shelves.append(try shell.scenarios(one)) }
    let known = shelves.flatMap(\.ids)
    if let id, !known.contains(id) {
      throw shell.unknownScenario(id, shelves.first { $0.language == shell.language }?.ids ?? [])
    }
    for shelf in shelves where language == nil || shelf.language == language {
      for name in shelf.ids where id == nil || name == id {
        entries.append(
          Entry(
            id: name, language: shelf.language,
            scenario: shelf.scenarios.first { $0.id == name }, sources: shelf.sources(of: name),
            isOwn: shelf.own.contains(name)))
      }
    }
    let found = Playbook.checkScenarios(
      files: shelves.flatMap(\.files), overlay: shelves.flatMap(\.laid))
    let paths = entries.flatMap { $0.sources.map(\.shownPath) }
    mistakes = found.filter { paths.contains($0.path) } + untranslated
  }

  /// A file anywhere, with its twin in the other language where there is one beside it.
  ///
  /// - Parameters:
  ///   - path: as given on the command line.
  ///   - language: the language; nil for that of the folder it stands in.
  ///   - shell: what it works with.
  /// - Throws: where there is no such file, or its language can't be told.
  init(file path: String, _ language: Language?, _ shell: Shell) throws(CommandError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folder = parts.lastIndex { Language(rawValue: $0) != nil }
    let named = folder.flatMap { Language(rawValue: parts[$0]) }
    let exists = try? LinuxCalls().exists(shell.surroundings.absolute(path))
    guard exists == true, path.hasSuffix(".md") else {
      throw .failed(.noInput, shell.phrases.text(ScenarioPhrase.fileBad, ("file", path)))
    }
    guard let own = language ?? named, let first = try Self.file(path, own, shell) else {
      throw .failed(.usage, shell.phrases.text(ScenarioPhrase.fileLanguage, ("file", path)))
    }
    var files = [first]
    if let folder, named == own, let other = Language.allCases.first(where: { $0 != own }) {
      var twin = parts
      twin[folder] = other.rawValue
      if let file = try Self.file(twin.joined(separator: "/"), other, shell) { files.append(file) }
    }
    for file in files {
      let scenario = Playbook.load(file.language, files: [file], parts: [.scenarios])
        .playbook.scenarios.first
      entries.append(
        Entry(
          id: Self.id(file.path), language: file.language, scenario: scenario, sources: [file],
          isOwn: true))
    }
    let languages = Language.allCases.filter { one in files.contains { $0.language == one } }
    mistakes = Playbook.checkScenarios(files: files, languages: languages) + untranslated
  }

  private var untranslated: [Diagnostic] {
    entries.flatMap { entry in
      entry.sources.last.map { ScenarioPlaces($0).untranslated(ScenarioTwin.marks) } ?? []
    }
  }

  private static func id(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(3) ?? "")
  }

  /// Reads a file as if it stood among the scenarios; nil where there is none.
  private static func file(
    _ path: String, _ language: Language, _ shell: Shell
  ) throws(CommandError) -> SourceFile? {
    let absolute = shell.surroundings.absolute(path)
    guard let exists = try? LinuxCalls().exists(absolute), exists else { return nil }
    do throws(ContentFiles.Failure) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return SourceFile(
        language: language, path: "scenarios/\(name)", shownPath: path,
        bytes: try ContentFiles.bytes(of: absolute))
    } catch {
      throw .content(error)
    }
  }
}
