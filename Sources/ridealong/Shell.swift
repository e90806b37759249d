import Arguments
import Glibc
import LineEditing
import Playbook

/// What every command works with: where it runs, in which language, and where its words go.
struct Shell {
  /// What is around the program.
  let surroundings: Surroundings
  /// The table of commands.
  let table: CommandTable
  /// The options that count for every command.
  let early: EarlyOptions
  /// The language of the interface.
  let choice: LanguageChoice
  /// What the command line says.
  let texts: Texts
  /// The system's error when standard output could not be written; 0 where all went well.
  private(set) var outputError: Int32 = 0

  /// Looks at the command line's shared options and makes ready; nothing is read yet.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - surroundings: what is around the program.
  ///   - table: the table of commands.
  init(_ arguments: [String], surroundings: Surroundings, table: CommandTable) {
    self.surroundings = surroundings
    self.table = table
    let early = EarlyOptions(arguments)
    self.early = early
    choice = LanguageChoice(option: early.language, surroundings: surroundings)
    let home = Self.home(surroundings)
    texts = Texts(choice.language) { () throws(ContentFiles.Failure) in
      try Content.find(prompts: early.prompts, home: home)
    }
  }

  /// The language of the interface.
  var language: Language { choice.language }
  /// What the command line says.
  var phrases: Phrases { texts.phrases }
  /// Whether editing and redrawing are done without.
  var isPlain: Bool { early.isPlain || surroundings[.plain] != nil }
  /// The columns that a line may take.
  var width: Int {
    guard surroundings.outputIsTerminal else { return 80 }
    let columns = RawMode.size(of: STDOUT_FILENO).columns
    return columns > 0 ? min(columns, 120) : 80
  }

  /// The folder of everything recorded.
  ///
  /// - Returns: the folder, which need not exist.
  /// - Throws: where no variable leads to one.
  func home() throws(CommandError) -> Home {
    if let home = Self.home(surroundings) { return home }
    throw .failed(.noInput, phrases.text(ShellPhrase.noHome))
  }

  /// The content in use.
  ///
  /// - Returns: the content, not yet read.
  /// - Throws: where there is none.
  func content() throws(CommandError) -> Content {
    do throws(ContentFiles.Failure) {
      return try Content.find(prompts: early.prompts, home: Self.home(surroundings))
    } catch {
      throw .content(error)
    }
  }

  private static func home(_ surroundings: Surroundings) -> Home? {
    Home.locate(
      environment: surroundings.environment, workingFolder: surroundings.workingFolder,
      system: LinuxCalls())
  }
}

extension Shell {
  /// Shows text; whatever in it could steer a terminal is made visible.
  ///
  /// - Parameter text: lines; a line feed is added where it lacks one.
  mutating func show(_ text: String) { put(Printable.text(text)) }

  /// Shows text with colours of our own, where the output may have them.
  ///
  /// - Parameter text: lines in which what a person typed has been made safe before.
  mutating func showPainted(_ text: String) {
    put(isColoured ? Printable.painted(text) : Printable.plain(text))
  }

  /// Whether standard output shows colours.
  var isColoured: Bool {
    ColourChoice(wish: colourWish, environment: surroundings.environment)
      .isOn(isTerminal: surroundings.outputIsTerminal)
  }

  /// Hands data over byte for byte; only a terminal gets it made safe.
  ///
  /// - Parameter text: what to write.
  mutating func hand(_ text: String) {
    put(surroundings.outputIsTerminal ? Printable.text(text) : text)
  }

  private mutating func put(_ text: String) {
    guard outputError == 0, !text.isEmpty else { return }
    let isWritten = Descriptor.write(
      text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO)
    if !isWritten { outputError = errno }
  }

  /// Says something beside the result, on standard error.
  ///
  /// - Parameter text: lines; a line feed is added where it lacks one.
  func note(_ text: String) {
    let safe = Printable.text(text)
    Descriptor.write(safe.hasSuffix("\n") ? safe : safe + "\n", to: STDERR_FILENO)
  }

  /// A sentence in the language of the interface.
  func text(_ sentence: Sentence) -> String {
    switch language {
    case .en: sentence.english
    case .zhHans: sentence.chinese
    }
  }
}
