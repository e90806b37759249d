import Foundation
import TestSupport
import Testing

/// An account taken from the first visit to the contract: what was typed, file by file.
struct AccountStory: Sendable, CustomTestStringConvertible {
  /// A command of the story with the moment and the lines typed in it.
  struct Command: Sendable {
    let now: String
    let arguments: [String]
    let typed: String

    /// Whether its result is a picture of the account.
    var isPicture: Bool {
      arguments.first == "journey" || arguments.prefix(2) == ["customer", "show"]
    }
  }

  /// The folder of its files, which is the language of the screen.
  let language: String
  /// How a customer is named in it.
  let customer: String
  /// The mark to reach next after each visit and what was noted before the next; nil at the end.
  let marks: [String?]

  var testDescription: String { language }

  static let all = [
    AccountStory(
      language: "en", customer: "Brightwater",
      marks: [
        "opportunityFound", "keyPeopleTrust", "keyPeopleTrust", "needsComplete",
        "contractSigned", "customerRecommends",
      ]),
    AccountStory(
      language: "zh-Hans", customer: "清源",
      marks: [
        "opportunityFound", "opportunityFound", "keyPeopleTrust", "needsComplete",
        "contractSigned", nil,
      ]),
  ]

  /// The commands of each file, in the files' order.
  func chapters() throws -> [[Command]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Accounts/\(language)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return Self.commands(text)
    }
  }

  private static func commands(_ text: String) -> [Command] {
    var now = ""
    var commands: [Command] = []
    var open: (arguments: [String], typed: [String])?
    func close() {
      guard let told = open else { return }
      let typed = told.typed.map { $0 + "\n" }.joined()
      commands.append(Command(now: now, arguments: told.arguments, typed: typed))
    }
    for line in text.split(separator: "\n") {
      if line.hasPrefix(">") {
        open?.typed.append(String(line.dropFirst(line.hasPrefix("> ") ? 2 : 1)))
        continue
      }
      close()
      open = nil
      if line.hasPrefix("@ ") { now = String(line.dropFirst(2)) }
      if line.hasPrefix("$ ridealong ") { open = (words(line.dropFirst(12)), []) }
    }
    close()
    return commands
  }

  /// The words of a command line, those in quotes whole.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0 % 2 == 1 ? [String($1)] : $1.split(separator: " ").map(String.init)
    }
  }
}

@Suite("Accounts from the first visit to the contract")
struct AccountStoryTests {
  @Test("what the account looks like on the way is what was recorded", arguments: AccountStory.all)
  func picturesAreGolden(story: AccountStory) throws {
    var program = try ProgramRun(language: story.language)
    defer { program.remove() }
    let chapters = try story.chapters()
    #expect(chapters.count == story.marks.count)
    for (index, chapter) in chapters.enumerated() {
      var pictures = ""
      for command in chapter {
        program.environment["RIDEALONG_NOW"] = command.now
        let run = try program.run(command.arguments, input: command.typed)
        #expect(run.code == 0, "\(command.arguments): \(run.errors)")
        guard command.isPicture else { continue }
        pictures += "$ ridealong \(command.arguments.joined(separator: " "))\n\(run.output)\n"
      }
      #expect(try mark(program, story) == story.marks[index], "after visit \(index + 1)")
      guard !pictures.isEmpty else { continue }
      let difference = Golden.difference(
        pictures, "accounts/\(story.language)/visit-\(index + 1).txt")
      #expect(difference == nil, Comment(rawValue: difference ?? ""))
    }
    try formsAgree(program, story)
  }

  private func mark(_ program: ProgramRun, _ story: AccountStory) throws -> String? {
    try journey(program, story)["mark"] as? String
  }

  private func journey(
    _ program: ProgramRun, _ story: AccountStory
  ) throws -> [String: Any] {
    let run = try program.run(["journey", story.customer, "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(object as? [String: Any])
  }

  /// Page, Markdown and JSON say the same as the screen, and the page can be read alone.
  private func formsAgree(_ program: ProgramRun, _ story: AccountStory) throws {
    let page = try program.run(["journey", story.customer, "--html", "-"]).output
    let markdown = try program.run(["journey", story.customer, "--markdown"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("http:"))
    for id in ["steps", "needs", "trust", "objections"] {
      #expect(page.contains("aria-labelledby=\"plot-\(id)-title plot-\(id)-desc\""))
    }
    let needs = try #require(try journey(program, story)["needs"] as? [[String: Any]])
    #expect(needs.count == 7)
    for need in needs {
      let words = try #require(need["words"] as? String)
      #expect(page.contains(words) && markdown.contains(words))
      #expect((need["stages"] as? [Any])?.count == 6)
    }
    let file = program.home.appending(path: "account.html")
    let written = try program.run(["journey", story.customer, "--html", file.path])
    #expect(written.code == 0 && written.output.isEmpty)
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }
}
