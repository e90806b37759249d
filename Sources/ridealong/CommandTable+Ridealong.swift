import Arguments
import Playbook
import Records

extension CommandTable {
  /// The program's own table.
  static let ridealong = CommandTable(
    root: Command(
      "ridealong", hasMore: true,
      subcommands: [
        .prepare, .call, .rehearse, .review, .rules, .trend, .rescore, .scenario, .simulate, .sheet,
        .notes, .customer, .worksheet, .journey, .check, .verify, .recover, .backup, .doctor,
        .model, .classify, .learn, .manual, .evaluate,
        .editorDemo,
      ],
      runsAlone: true),
    shared: [
      Option("lang", value: "language", allowed: Self.languages),
      Option("prompts", value: "folder", completion: .directories),
      Option("no-color"), Option("plain"), Option("json"), Option("yes", short: "y"),
    ],
    topics: [
      Topic("exit-codes", section: .exitStatus, terms: ExitCode.allCases.map { "\($0.rawValue)" }),
      Topic(
        "environment", section: .environment,
        terms: Variable.allCases.filter { $0 != .userHome && $0 != .user }.map(\.rawValue)),
      Topic(
        "marks",
        terms: Mark.allCases.map { $0.signs.map(String.init).joined(separator: " ") }),
    ],
    version: "0.1.0")

  /// How a language may be written on the command line.
  static let languages = ["en", "zh-Hans", "zh", "zh-CN"]
}

extension Command {
  fileprivate static let prepare = Command(
    "prepare", aliases: ["准备"], hasMore: true,
    arguments: [
      Argument(
        "name", isOptional: true, completion: .dynamic("customers"), text: "arg-customer-of-visit")
    ],
    options: [
      Option("quick", short: "q"), Option("person", short: "p", value: "person", repeats: true),
      Option("trade", value: "trade", completion: .dynamic("trades")),
      Option("language", value: "language", allowed: CommandTable.languages),
      Option("resume", value: "id", completion: .dynamic("calls")), Option("continue"),
      Option("new"),
    ],
    examples: ["ridealong prepare Acme", "ridealong prepare Acme --quick"])

  fileprivate static let call = Command(
    "call", aliases: ["拜访"], hasMore: true,
    arguments: [
      Argument(
        "name", isOptional: true, completion: .dynamic("customers"), text: "arg-customer-of-visit")
    ],
    options: [
      Option("customer", short: "c", value: "name", completion: .dynamic("customers")),
      Option("person", short: "p", value: "person", repeats: true),
      Option("trade", value: "trade", completion: .dynamic("trades")),
      Option("minutes", short: "m", value: "n"),
      Option("goal", value: "text"), Option("best", value: "text"),
      Option("minimum", value: "text"),
      Option("after"), Option("on", value: "date"),
      Option("resume", value: "id", completion: .dynamic("calls")), Option("continue"),
      Option("language", value: "language", allowed: CommandTable.languages),
      Option("quiet", short: "q"), Option("new"),
    ],
    examples: [
      "ridealong call --customer Acme --person Wang:decider --minutes 40",
      "ridealong call --after --on yesterday", "ridealong call --resume last",
    ])

  fileprivate static let sheet = Command(
    "sheet", aliases: ["拜访单"], hasMore: true,
    options: [
      Option("call", value: "id", completion: .dynamic("calls")),
      Option("customer", short: "c", value: "name", completion: .dynamic("customers")),
      Option("person", short: "p", value: "person", repeats: true),
      Option("trade", value: "trade", completion: .dynamic("trades")),
      Option("goal", value: "text"), Option("best", value: "text"),
      Option("minimum", value: "text"), Option("blank"),
      Option(
        "format", value: "format", allowed: ["text", "markdown", "html"], standard: "text"),
      Option("out", short: "o", value: "file", completion: .files),
    ],
    examples: [
      "ridealong sheet --customer Acme --format html --out acme.html",
      "ridealong sheet --call last",
    ])

  fileprivate static let check = Command(
    "check", aliases: ["检查"], hasMore: true,
    arguments: [Argument("folder", isOptional: true, completion: .directories)])

  fileprivate static let verify = Command("verify", aliases: ["核对"])

  fileprivate static let recover = Command(
    "recover", aliases: ["修复"], hasMore: true,
    arguments: [Argument("id", isOptional: true, completion: .dynamic("calls"))])

  fileprivate static let backup = Command(
    "backup", aliases: ["备份"], hasMore: true,
    arguments: [Argument("folder", completion: .directories)])

  fileprivate static let doctor = Command("doctor", aliases: ["诊断"])

  fileprivate static let model = Command(
    "model", aliases: ["模型"], hasMore: true,
    options: [
      Option(
        "format", value: "format", allowed: ["mermaid", "dot", "scxml", "json"],
        standard: "mermaid"),
      Option("replay"), Option("moves", isHidden: true),
      Option("without", value: "n", isHidden: true),
    ])

  fileprivate static let classify = Command(
    "classify", aliases: ["识别"], hasMore: true,
    options: [
      Option(
        "language", value: "language", allowed: CommandTable.languages + ["auto"],
        standard: "auto"),
      Option("speaker", value: "speaker", allowed: ["rep", "customer"]),
    ])

  fileprivate static let simulate = Command(
    "simulate", aliases: ["模拟"], hasMore: true,
    arguments: [
      Argument("scenario", isOptional: true, repeats: true, completion: .dynamic("scenarios"))
    ],
    options: [
      Option("all"), Option("policy", value: "policies"),
      Option("runs", value: "n", standard: "100"), Option("seed", value: "n", standard: "1"),
      Option("difficulty", value: "difficulty", allowed: ["easy", "normal", "hard"]),
      Option("language", value: "language", allowed: CommandTable.languages),
      Option("watch", isHidden: true), Option("deaf", isHidden: true),
    ],
    examples: [
      "ridealong simulate feed-dealer --policy consultative,pitcher --runs 1000",
      "ridealong simulate --all --json",
    ])

  fileprivate static let learn = Command(
    "learn", aliases: ["学习"], hasMore: true,
    arguments: [Argument("folder", isOptional: true, completion: .directories)])

  fileprivate static let evaluate = Command(
    "evaluate", arguments: [Argument("folder", isOptional: true)],
    options: [
      Option("errors", isHidden: true),
      Option(
        "task", value: "task", allowed: LearningTask.allCases.map(\.rawValue), isHidden: true),
      Option("language", value: "language", allowed: CommandTable.languages, isHidden: true),
    ], isHidden: true)

  fileprivate static let manual = Command(
    "manual", aliases: ["手册"],
    options: [
      Option("format", value: "format", allowed: ["markdown", "man"], standard: "markdown")
    ],
    isHidden: true)

  fileprivate static let editorDemo = Command(
    "editor-demo", arguments: [Argument("text", isOptional: true)], isHidden: true)
}
