import Arguments
import LineEditing
import Markup
import Playbook

/// The scenarios of a language, the shipped and the trainer's own, with the files they stand in.
struct ScenarioShelf {
  /// The language.
  let language: Language
  /// The shipped files.
  let files: [SourceFile]
  /// The files of the folder laid over them.
  let laid: [SourceFile]
  /// What was made of them; a scenario with a mistake is left out.
  let scenarios: [Scenario]
  /// The ids of those that stand whole in the folder laid over the content.
  let own: [String]
  /// The mistakes in them.
  let diagnostics: [Diagnostic]

  /// Reads scenarios.
  ///
  /// - Parameters:
  ///   - content: the content in use.
  ///   - language: the language.
  /// - Throws: where a file can't be read.
  init(_ content: Content, _ language: Language) throws(ContentFiles.Failure) {
    self.language = language
    files = try content.files.read(language, parts: [.scenarios])
    laid = try content.overlay?.read(language) ?? []
    let loaded = Playbook.load(language, files: files, overlay: laid, parts: [.scenarios])
    scenarios = loaded.playbook.scenarios
    diagnostics = loaded.diagnostics
    own = Playbook.load(language, files: laid, parts: [.scenarios]).playbook.scenarios.map(\.id)
  }

  /// The files of a scenario, the shipped one first.
  func sources(of id: String) -> [SourceFile] {
    (files + laid).filter { $0.path.hasPrefix("scenarios/") && $0.path.hasSuffix("/\(id).md") }
  }

  /// The ids of all files, those with mistakes included, sorted.
  var ids: [String] {
    let paths = (files + laid).map(\.path).filter { $0.hasPrefix("scenarios/") }
    let names = paths.compactMap { $0.split(separator: "/").last?.dropLast(3) }.map(String.init)
    return names.reduce(into: []) { ids, id in if !ids.contains(id) { ids.append(id) } }.sorted()
  }
}

extension Shell {
  /// The scenarios of a language, to be shown.
  ///
  /// - Parameter language: the language.
  /// - Returns: the scenarios, none with a mistake.
  /// - Throws: where content can't be read.
  func scenarios(_ language: Language) throws(CommandError) -> ScenarioShelf {
    try needTexts()
    let content = try content()
    do throws(ContentFiles.Failure) {
      return try ScenarioShelf(content, language)
    } catch {
      throw .content(error)
    }
  }

  /// The language of the talks that an option names, else the screen's.
  func talkLanguage(_ invocation: Invocation) -> Language {
    invocation.string("language").flatMap(Language.init(parsing:)) ?? language
  }

  /// Shows lines, broken to the width of a page; what stands under an indented line or an item is indented with it.
  mutating func page(_ lines: [String]) {
    show(Indented.lines(lines, to: min(width, 80)).joined(separator: "\n"))
  }
}

/// Lines broken so that what goes on stands under the words and not under their marks.
enum Indented {
  /// Breaks lines.
  ///
  /// - Parameters:
  ///   - lines: lines, each indented by blanks.
  ///   - columns: how wide a line may be.
  /// - Returns: the lines as shown.
  static func lines(_ lines: [String], to columns: Int) -> [String] {
    lines.flatMap { line in
      let text = Printable.text(line)
      let blanks = text.prefix { $0 == " " }
      let rest = text.dropFirst(blanks.count)
      let mark = rest.prefix { "-!?>0123456789".contains($0) }
      let isMarked = (1...2).contains(mark.count) && rest.dropFirst(mark.count).first == " "
      let hang = blanks.count + (isMarked ? mark.count + 1 : 0)
      let broken = Columns.wrapped(String(rest), to: max(20, columns - hang))
      return broken.enumerated().map { number, part in
        part.isEmpty
          ? "" : String(repeating: " ", count: number == 0 ? blanks.count : hang) + part
      }
    }
  }
}
