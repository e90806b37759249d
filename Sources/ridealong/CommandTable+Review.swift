import Arguments

extension Command {
  /// How well a talk went.
  static let review = Command(
    "review", aliases: ["复盘"], hasMore: true,
    arguments: [Argument("source", completion: .files)],
    options: [
      Option("rep", value: "name", repeats: true),
      Option("language", value: "language", allowed: CommandTable.languages),
      Option("rules", value: "folder", completion: .directories), Option("explain"),
      Option("html", value: "file", completion: .files), Option("note"),
    ],
    examples: [
      "ridealong review talk.vtt", "ridealong review talk.txt --rep 'Karen Boyd' --explain",
      "ridealong review last --json",
    ])

  /// The rules that talks are scored by.
  static let rules = Command(
    "rules", aliases: ["规则"], hasMore: true,
    options: [Option("rules", value: "folder", completion: .directories)])

  /// What other rules would change.
  static let rescore = Command(
    "rescore", aliases: ["重算"], hasMore: true,
    arguments: [Argument("id", isOptional: true, repeats: true, completion: .dynamic("calls"))],
    options: [Option("rules", value: "folder", completion: .directories)],
    examples: ["ridealong rescore --rules spring-course"])
}
