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
    "customer", aliases: ["客户"],
    subcommands: [
      Command(
        "forget", aliases: ["遗忘"], hasMore: true,
        arguments: [Argument("name", completion: .dynamic("customers"))])
    ])

  private static let filters = [
    Option("rehearsals", text: "opt-rehearsals"),
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
}
