import Arguments
import Playbook
import TestSupport
import Testing

@testable import ridealong

@Suite("The program's own commands")
struct CommandTableTests {
  @Test("the table has no mistakes")
  func mistakes() { #expect(CommandTable.ridealong.mistakes == []) }

  @Test("the shipped content holds every phrase that is shown, in both languages")
  func phrases() throws {
    for language in Language.allCases {
      let phrases = try ShippedContent.playbook(language).phrases
      let missing = RequiredPhrases.all.filter { !phrases.holds(id: $0) }
      #expect(missing == [], "\(language.rawValue)")
    }
  }

  @Test("no line of help is wider than 80 columns", arguments: Language.allCases)
  func width(_ language: Language) throws {
    let phrases = try ShippedContent.playbook(language).phrases
    let words = Words { phrases.holds(id: $0) ? phrases.text(id: $0) : nil }
    let table = CommandTable.ridealong
    let pages =
      [
        [], ["call"], ["sheet"], ["notes"], ["notes", "export"], ["customer", "forget"],
        ["worksheet"],
        ["model"],
      ]
      .map { table.help(for: $0, words: words, hidden: true) }
      + table.topics.map { table.help(topic: $0.name, words: words) }
    for line in pages.flatMap({ $0.split(separator: "\n") }) {
      let columns = line.reduce(0) { $0 + (($1.unicodeScalars.first?.value ?? 0) > 0x2E7F ? 2 : 1) }
      #expect(columns <= 80, "\(line)")
    }
  }

  @Test(
    "every command leads somewhere",
    arguments: [
      "notes list", "notes show", "notes export", "notes search", "notes amend", "notes delete",
      "customer forget", "worksheet", "check", "verify", "recover", "backup", "doctor", "model",
      "sheet", "call",
    ])
  func dispatch(_ command: String) throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let path = command.split(separator: " ").map(String.init)
    let result = try program.run(path + ["--help"])
    #expect(result.code == 0 && result.output.contains("USAGE: ridealong \(command)"))
  }
}
