import Arguments
import Testing

@Suite("Reading a command line")
struct ParserTests {
  func run(_ line: String...) throws -> Invocation {
    guard case .run(let invocation) = try sample.parse(line).get() else {
      throw Missed(what: "no command to run")
    }
    return invocation
  }

  @Test("options and words are found wherever they stand")
  func anywhere() throws {
    let brew = try run(
      "--lang", "zh", "brew", "--minutes=5", "oolong", "-cq", "--with", "cake", "Li", "--with=nuts",
      "Wang", "-o", "bill.txt")
    #expect(brew.path == ["brew"])
    #expect(brew.command == "brew")
    #expect(brew.string("tea") == "oolong")
    #expect(brew.strings("guest") == ["Li", "Wang"])
    #expect(brew.strings("with") == ["cake", "nuts"])
    #expect(brew.string("lang") == "zh")
    #expect(brew.string("out") == "bill.txt")
    #expect(brew.flag("cold") && brew.flag("quiet") && !brew.flag("spy"))
    #expect(try brew.int("minutes") == 5)
    #expect(try brew.int("strength") == nil)
  }

  @Test("an alias leads to the command's own name")
  func alias() throws { #expect(try run("泡茶", "oolong").path == ["brew"]) }

  @Test("the program alone is a command with an empty path")
  func alone() throws { #expect(try run().command == "") }

  @Test("the last value of an option that doesn't repeat counts")
  func last() throws {
    #expect(try run("brew", "x", "-m", "1", "-m=2").strings("minutes") == ["2"])
  }

  @Test("two hyphens end the options")
  func end() throws {
    let brew = try run("brew", "--", "--cold", "-h", "--")
    #expect(brew.string("tea") == "--cold")
    #expect(brew.strings("guest") == ["-h", "--"])
    #expect(!brew.flag("cold"))
  }

  @Test("a lone hyphen, a negative number, an empty word and a sentence with a dash are words")
  func hyphens() throws {
    let brew = try run("brew", "-", "-5", "- a cake", "")
    #expect(brew.strings("guest") == ["-5", "- a cake", ""])
    #expect(try run("brew", "x", "--with", "- a cake").string("with") == "- a cake")
    #expect(try run("brew", "x", "--with=--odd").string("with") == "--odd")
    #expect(try run("brew", "x", "--with=").string("with") == "")
  }

  @Test("a word that names a command is only a word once others stand before it")
  func lateCommandName() throws {
    #expect(try run("brew", "oolong", "cellar").strings("guest") == ["cellar"])
    #expect(try run("brew", "help").string("tea") == "help")
  }

  @Test("full-width digits make a number")
  func fullWidth() throws { #expect(try run("brew", "x", "-m", "１2").int("minutes") == 12) }

  @Test(
    "what isn't a command to run is a request of its own",
    arguments: [
      (["--help"], .help(path: [], hidden: false)),
      (["-h"], .help(path: [], hidden: false)),
      (["help"], .help(path: [], hidden: false)),
      (["help", "cellar", "show"], .help(path: ["cellar", "show"], hidden: false)),
      (["help", "泡茶"], .help(path: ["brew"], hidden: false)),
      (["cellar", "-h", "show"], .help(path: ["cellar", "show"], hidden: false)),
      (["brew", "--help"], .help(path: ["brew"], hidden: false)),
      (["brew", "--bad", "--help"], .help(path: ["brew"], hidden: false)),
      (["brew", "--help-hidden"], .help(path: ["brew"], hidden: true)),
      (["help", "exit-codes"], .topic("exit-codes")),
      (["--version"], .version),
      (["cellar", "list", "--version"], .version),
      (["--generate-completion-script", "fish"], .completionScript(.fish)),
      (["--generate-completion-script=bash"], .completionScript(.bash)),
      (["--experimental-dump-help"], .dump),
      (["---complete", "teas", "oo"], .complete(kind: "teas", word: "oo")),
      (["---complete", "teas"], .complete(kind: "teas", word: "")),
    ] as [([String], Request)])
  func requests(_ line: [String], _ wanted: Request) throws {
    #expect(try sample.parse(line).get() == wanted)
  }
}

/// Something that a test needed and didn't get.
struct Missed: Error { var what: String }
