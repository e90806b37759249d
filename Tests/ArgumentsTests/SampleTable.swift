import Arguments

/// A made-up program that has one of everything.
let sample = CommandTable(
  root: Command(
    "teahouse", hasMore: true,
    subcommands: [
      Command(
        "brew", aliases: ["泡茶"], hasMore: true,
        arguments: [
          Argument("tea", completion: .dynamic("teas")),
          Argument("guest", isOptional: true, repeats: true),
        ],
        options: [
          Option("minutes", short: "m", value: "n", standard: "3"),
          Option("strength", value: "strength", allowed: ["weak", "strong"]),
          Option("with", value: "thing", repeats: true, completion: .dynamic("things")),
          Option("out", short: "o", value: "file", completion: .files),
          Option("into", value: "folder", completion: .directories),
          Option("cold", short: "c"),
          Option("quiet", short: "q"),
          Option("spy", isHidden: true),
        ],
        examples: ["teahouse brew oolong --minutes 4", "teahouse brew 'green tea' Li Wang"]),
      Command(
        "cellar",
        subcommands: [
          Command("list", options: [Option("json", text: "opt-json")]),
          Command(
            "show", arguments: [Argument("part", allowed: ["leaves", "pots"])],
            options: [Option("json", text: "opt-json")]),
        ]),
      Command("ghost", isHidden: true),
    ],
    runsAlone: true),
  shared: [Option("lang", value: "language", allowed: ["en", "zh"])],
  topics: [
    Topic("exit-codes", section: .exitStatus, terms: ["0", "64"]),
    Topic("environment", section: .environment, terms: ["TEAHOUSE_HOME", "NO_COLOR"]),
    Topic("files", section: .files, terms: ["~/.teahouse/cellar.txt"]),
    Topic("manners", terms: ["first cup", ".second cup"]),
  ],
  version: "1.2")

/// The texts of `sampleTexts` and `fixedTexts` in a language, by key.
func words(_ language: String) -> Words {
  let texts = parse(language == "zh" ? chineseTexts : englishTexts)
  return Words { texts[$0] }
}

let english = words("en")
let chinese = words("zh")

/// Reads `- text {#key}`, one a line.
func parse(_ lines: String) -> [String: String] {
  var texts: [String: String] = [:]
  for line in lines.split(separator: "\n") {
    let parts = line.dropFirst(2).dropLast().split(
      separator: "{#", omittingEmptySubsequences: false)
    guard parts.count == 2 else { preconditionFailure("unreadable: \(line)") }
    texts[String(parts[1])] = String(parts[0].dropLast())
  }
  return texts
}
