import Arguments

extension Command {
  /// Looking at, checking and making scenarios.
  static let scenario = Command(
    "scenario", aliases: ["情景", "场景"], hasMore: true,
    subcommands: [
      Command("list", aliases: ["列表"], options: [.talk]),
      Command(
        "show", aliases: ["查看"], hasMore: true,
        arguments: [Argument("id", completion: .dynamic("scenarios"), text: "arg-scenario")],
        options: [Option("all"), .talk],
        examples: [
          "ridealong scenario show feed-dealer", "ridealong scenario show feed-dealer --all",
        ]),
      Command(
        "check", aliases: ["检查"], hasMore: true,
        arguments: [Argument("id", isOptional: true, completion: .dynamic("scenarios"))],
        options: [Option("runs", value: "n", standard: "200"), Option("paths"), .talk],
        examples: [
          "ridealong scenario check feed-dealer --language en",
          "ridealong scenario check drafts/en/scenarios/mill.md --paths",
        ]),
      Command(
        "new", aliases: ["新建"], hasMore: true, arguments: [Argument("id", isOptional: true)],
        options: [Option("twin"), .talk],
        examples: ["ridealong scenario new mill --language en --twin"]),
    ])
}

extension Option {
  fileprivate static let talk = Option(
    "language", value: "language", allowed: CommandTable.languages, text: "opt-scenario-language")
}
