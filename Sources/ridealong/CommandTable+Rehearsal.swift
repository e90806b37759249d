import Arguments
import Playbook
import Records

extension Command {
  /// A talk with a simulated customer.
  static let rehearse = Command(
    "rehearse", aliases: ["陪练"], hasMore: true,
    arguments: [Argument("scenario", isOptional: true, completion: .dynamic("rehearsable"))],
    options: [
      Option("seed", value: "n"),
      Option(
        "mode", value: "mode",
        allowed: RehearsalMode.allCases.map(\.rawValue) + [RehearseCommand.replayMode],
        standard: "train"),
      Option(
        "difficulty", value: "difficulty", allowed: Scenario.Difficulty.allCases.map(\.rawValue)),
      Option("focus", value: "skill", allowed: SellingSkill.allCases.map(\.rawValue)),
      Option("resume", value: "id", completion: .dynamic("calls")), Option("continue"),
      Option("language", value: "language", allowed: CommandTable.languages),
    ],
    examples: [
      "ridealong rehearse feed-dealer", "ridealong rehearse feed-dealer --mode exam --seed 7",
      "ridealong rehearse --mode replay last", "ridealong rehearse feed-dealer --focus needs",
    ])

  /// Scores over time.
  static let trend = Command(
    "trend", aliases: ["进步"], hasMore: true,
    options: [
      Option(
        "skill", value: "skill", repeats: true, allowed: SellingSkill.allCases.map(\.rawValue)),
      Option("last", value: "n"), Option("html", value: "file", completion: .files),
    ],
    examples: ["ridealong trend", "ridealong trend --skill needs --last 10 --html trend.html"])
}
