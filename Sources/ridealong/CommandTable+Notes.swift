import AccountModel
import Arguments
import Records

extension Command {
  /// Everything about calls that are recorded.
  static let notes = Command(
    "notes", aliases: ["记录"], hasMore: true,
    subcommands: [
      Command("list", aliases: ["列表"], options: filters),
      Command("show", aliases: ["查看"], arguments: [.call]),
      Command(
        "export", aliases: ["导出"], hasMore: true, arguments: [.call],
        options: [
          Option("format", value: "format", allowed: ["md", "json", "chat"], standard: "md"),
          Option("out", short: "o", value: "file", completion: .files),
        ],
        examples: [
          "ridealong notes export last --out acme.md", "ridealong notes export last --format chat",
        ]),
      Command(
        "search", aliases: ["搜索"], hasMore: true, arguments: [Argument("words", repeats: true)],
        options: filters),
      Command(
        "amend", aliases: ["更正"], hasMore: true,
        arguments: [.call, Argument("words", isOptional: true, repeats: true)]),
      Command("delete", aliases: ["删除"], hasMore: true, arguments: [.call]),
    ],
    runsAlone: true)

  /// What is held about a customer.
  static let customer = Command(
    "customer", aliases: ["客户"], hasMore: true,
    subcommands: [
      Command("list", aliases: ["列表"], arguments: [Argument("words", isOptional: true)]),
      Command("show", aliases: ["查看"], arguments: [.customer]),
      Command(
        "new", aliases: ["新建"], hasMore: true, arguments: [Argument("name")],
        options: [Option("note", value: "words")],
        examples: ["ridealong customer new Acme --note Hangzhou"]),
      Command("edit", aliases: ["编辑"], hasMore: true, arguments: [.customer]),
      Command(
        "settle", aliases: ["了结"], hasMore: true, arguments: [.customer],
        options: [
          Option("promise", value: "n", repeats: true),
          Option("objection", value: "n", repeats: true),
          Option("reached", value: "mark", allowed: JourneyMark.allCases.map(\.option)),
          Option("because", value: "words"),
          Option("withdraw", value: "mark", allowed: JourneyMark.allCases.map(\.option)),
        ],
        examples: [
          "ridealong customer settle Acme --promise 2",
          "ridealong customer settle Acme --reached contract-signed --because 'signed by Ms Li'",
        ]),
      Command(
        "forget", aliases: ["遗忘"], hasMore: true,
        arguments: [Argument("name", completion: .dynamic("customers"))]),
    ])

  /// An account over all its visits.
  static let journey = Command(
    "journey", aliases: ["全貌"], hasMore: true, arguments: [.customer],
    options: [
      Option("html", value: "file", completion: .files), Option("markdown"),
    ],
    examples: ["ridealong journey Acme", "ridealong journey Acme --html acme.html"])

  /// The short walks through one system of the method each.
  static let worksheet = Command(
    "worksheet", aliases: ["工作表"], hasMore: true,
    arguments: [Argument("name", isOptional: true, completion: .dynamic("worksheets"))],
    options: [
      Option("customer", short: "c", value: "name", completion: .dynamic("customers")),
      Option("person", short: "p", value: "name"), Option("show"), Option("markdown"),
    ],
    examples: [
      "ridealong worksheet list --customer Acme", "ridealong worksheet man --customer Acme",
      "ridealong worksheet needs --customer Acme --show",
    ])

  private static let filters = [
    Option("from", value: "date", text: "opt-from"), Option("to", value: "date", text: "opt-to"),
    Option(
      "customer", short: "c", value: "name", completion: .dynamic("customers"),
      text: "opt-customer"),
    Option(
      "outcome", value: "outcome", allowed: CallNote.outcomeNames,
      text: "opt-outcome"),
  ]
}

extension Argument {
  /// A recorded call.
  fileprivate static let call = Argument("id", completion: .dynamic("calls"), text: "arg-id")
  /// A customer, by a name or a part of it.
  fileprivate static let customer = Argument(
    "name", completion: .dynamic("customers"), text: "arg-customer")
}
