import Arguments
import Testing

@Suite("Mistakes in a command line")
struct UsageErrorTests {
  /// What the parser finds wrong, and what of the number in `--minutes`.
  func mistake(_ line: [String]) -> UsageError? {
    switch sample.parse(line) {
    case .failure(let error): return error
    case .success(.run(let invocation)):
      do throws(UsageError) { _ = try invocation.int("minutes") } catch { return error }
      return nil
    case .success: return nil
    }
  }

  @Test(
    "each mistake has its sentence",
    arguments: [
      (["brew", "x", "--minuets", "3"], "Unknown option '--minuets'. Did you mean '--minutes'?"),
      (["brew", "x", "--min", "3"], "Unknown option '--min'. Did you mean '--minutes'?"),
      (["brew", "x", "-x"], "Unknown option '-x'."),
      (["brew", "x", "-cold"], "Unknown option '-cold'. Did you mean '--cold'?"),
      (["brew", "x", "--sp"], "Unknown option '--sp'."),
      (["--cold"], "Unknown option '--cold'."),
      (["berw", "x"], "Unknown command 'berw'. Did you mean 'brew'?"),
      (["zzz", "--help"], "Unknown command 'zzz'."),
      (["cellar", "shwo"], "Unknown command 'shwo'. Did you mean 'show'?"),
      (["help", "exit-code"], "Unknown command 'exit-code'. Did you mean 'exit-codes'?"),
      (["help", "cellar", "lst"], "Unknown command 'lst'. Did you mean 'list'?"),
      (["brew", "x", "--minutes"], "Missing value for '--minutes <n>'."),
      (["brew", "x", "-m", "--cold"], "Missing value for '--minutes <n>'."),
      (["brew", "x", "-mc"], "Missing value for '--minutes <n>'."),
      (["brew", "x", "--cold=no"], "The option '--cold' takes no value, but 'no' was given."),
      (
        ["brew", "x", "--strength", "odd"],
        "The value 'odd' is invalid for '--strength <strength>'. It may be one of: weak, strong."
      ),
      (
        ["cellar", "show", "mice"],
        "The value 'mice' is invalid for '<part>'. It may be one of: leaves, pots."
      ),
      (["brew", "x", "-m", "3.5"], "The value '3.5' for '--minutes <n>' is not a whole number."),
      (["cellar", "list", "all"], "Unexpected argument 'all'."),
      (["brew"], "Missing argument '<tea>'."),
      (["cellar"], "'teahouse cellar' needs one of its subcommands."),
      (
        ["--generate-completion-script"],
        "Missing value for '--generate-completion-script <shell>'."
      ),
    ])
  func sentences(_ line: [String], _ sentence: String) throws {
    let error = try #require(mistake(line))
    #expect(sample.sentence(for: error, words: english) == sentence)
  }

  @Test("a mistake is shown with the help of its part, the usage and where to read more")
  func wholeMessage() throws {
    let error = try #require(mistake(["cellar", "show", "mice"]))
    #expect(
      sample.message(for: error, words: english) == """
        Error: The value 'mice' is invalid for '<part>'. It may be one of: leaves, pots.
        Help: <part>  The part to show. (values: leaves, pots)
        Usage: teahouse cellar show [--json] <part>
          See 'teahouse cellar show --help' for more information.

        """)
  }

  @Test("a mistake is shown in Chinese")
  func inChinese() throws {
    let error = try #require(mistake(["cellar", "shwo"]))
    #expect(
      sample.message(for: error, words: chinese) == """
        错误：没有“shwo”这个命令。您是不是想输入“show”？
        用法：teahouse cellar <子命令>
          输入“teahouse cellar --help”了解更多。

        """)
  }

  @Test("a value that the program refuses is worded like the others")
  func refusal() throws {
    guard case .run(let brew) = try sample.parse(["brew", "x", "--with", "{name}"]).get() else {
      throw Missed(what: "a command")
    }
    let error = brew.refusal(of: "with", reason: "We have none.")
    #expect(
      sample.sentence(for: error, words: english)
        == "The value '{name}' is invalid for '--with <thing>'. We have none.")
  }

  @Test("what was typed comes without control characters and not endless")
  func harmless() throws {
    let word = "\u{1B}[31m\u{202E}" + String(repeating: "x", count: 5000)
    let error = try #require(mistake([word]))
    let message = sample.message(for: error, words: english)
    #expect(!message.contains("\u{1B}") && !message.contains("\u{202E}"))
    #expect(message.count < 400)
  }

  @Test("only the first mistake is told")
  func first() throws {
    let error = try #require(mistake(["brew", "--odd", "--even"]))
    #expect(error.fault == .unknownOption("--odd", nearest: nil))
    #expect(error.path == ["brew"])
  }

  @Test("the version is unknown where the table has none")
  func noVersion() {
    let table = CommandTable(root: Command("plain"))
    #expect(
      table.parse(["--version"])
        == .failure(UsageError(.unknownOption("--version", nearest: nil), path: [])))
  }
}
