import Foundation
import Testing

@testable import Arguments

@Suite("What is made from the table agrees with it")
struct AgreementTests {
  @Test(
    "the sample is without mistakes and has its texts in both languages", arguments: ["en", "zh"])
  func complete(_ language: String) {
    #expect(sample.mistakes == [])
    let texts = parse(language == "zh" ? chineseTexts : englishTexts)
    #expect(sample.textKeys == texts.keys.sorted())
    for text in FixedText.allCases {
      let found = texts[text.rawValue]?.matches(of: #/\{([a-z]+)\}/#).map { String($0.1) } ?? []
      #expect(found.sorted() == text.placeholders.sorted(), "\(text.rawValue)")
    }
  }

  @Test("every option stands in help, manuals and scripts, hidden ones only where they belong")
  func options() {
    let man = sample.manPage(words: english, date: "2026-11-22")
    let manual = sample.manual(words: english)
    let lines = Shell.allCases.map {
      sample.completionScript(for: $0, words: english).split(separator: "\n").map(String.init)
    }
    for place in sample.places(hidden: false) {
      let help = sample.help(for: place.path, words: english)
      let hidden = sample.help(for: place.path, words: english, hidden: true)
      let label = ("teahouse/" + place.path.joined(separator: "/")).trimmed("/")
      for option in place.options {
        let isShown = !option.isHidden
        let flag = "--\(option.name)"
        #expect(help.contains(flag + " ") == isShown || option.name == "help", "\(flag)")
        #expect(hidden.contains(flag), "\(flag)")
        #expect(manual.contains(flag) == isShown || option.name == "help-hidden", "\(flag)")
        #expect(man.contains("Fl -\(Mdoc.word(option.name))") == isShown, "\(flag)")
        for script in lines {
          let found = script.contains { line in
            line.contains(label)
              && ["'\(flag)'", "'\(flag):", "-l \(option.name) "].contains { line.contains($0) }
          }
          #expect(found == isShown, "\(flag) of \(label)")
        }
      }
    }
  }

  @Test("every command stands in the manuals, hidden ones do not")
  func commands() {
    let man = sample.manPage(words: english, date: "2026-11-22")
    let manual = sample.manual(words: english)
    for place in sample.places(hidden: true) where !place.path.isEmpty {
      let isShown = !place.command.isHidden
      #expect(manual.contains("## \(place.line)\n") == isShown)
      #expect(man.contains(".Ss \(place.line)\n") == (isShown && place.isWorthAPage))
    }
  }

  @Test("the dump is JSON that holds hidden things too")
  func dump() throws {
    let data = Data(sample.dump(words: english).utf8)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["serializationVersion"] as? Int == 0)
    let command = try #require(root["command"] as? [String: Any])
    let below = try #require(command["subcommands"] as? [[String: Any]])
    #expect(below.map { $0["commandName"] as? String } == ["brew", "cellar", "ghost"])
    let brew = try #require(below.first?["arguments"] as? [[String: Any]])
    let names = brew.map { $0["valueName"] as? String }
    #expect(names.starts(with: ["tea", "guest", "n", "strength", "thing"]))
    #expect(brew.contains { $0["abstract"] as? String == "Listen at the door." })
    #expect(brew[4]["abstract"] as? String == parse(englishTexts)["cmd-brew-with"])
  }

  @Test(
    "mandoc finds nothing wrong with the manual page", .enabled(if: isInstalled("mandoc")),
    arguments: ["en", "zh"])
  func lint(_ language: String) throws {
    let page = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).1")
    defer { try? FileManager.default.removeItem(at: page) }
    try Data(sample.manPage(words: words(language), date: "2026-11-22").utf8).write(to: page)
    let found = try output(of: .bash, "mandoc -Tlint \(page.path)")
    #expect(found == "")
  }

  @Test("text that mdoc would take for a macro or an escape comes out as text")
  func mdoc() {
    #expect(Mdoc.text(#".Sh it's C:\x -y"#) == #"\&.Sh it\(aqs C:\ex \-y"#)
    #expect(Mdoc.word("Nm") == #"\&Nm"#)
    #expect(Mdoc.word(#"a "b""#) == #""a \(dqb\(dq""#)
    #expect(Mdoc.lines("茶，好 - it's") == [#"茶，\:好 \- it\(aqs"#])
    #expect(Mdoc.day("2026-02-03") == "February 3, 2026")
    #expect(Mdoc.day("today") == "today")
    #expect(Mdoc.lines(String(repeating: "word ", count: 30) + ".").allSatisfy { $0.count < 80 })
  }

  @Test("mistakes in a table are told")
  func mistakes() {
    let table = CommandTable(
      root: Command(
        "Bad", arguments: [Argument("all", repeats: true), Argument("more")],
        options: [Option("x", short: "h"), Option("x"), Option("lang")],
        subcommands: [Command("help"), Command("a"), Command("b", aliases: ["a"])]),
      shared: [Option("lang")])
    #expect(
      table.mistakes.prefix(6) == [
        "Bad: 'x' stands twice", "Bad: 'lang' stands twice", "Bad: '-h' stands twice",
        "Bad: the command 'a' stands twice", "Bad: the command 'help' is built in",
        "Bad: <more> follows <all>, which takes all",
      ])
    #expect(table.mistakes.contains { $0.hasPrefix("the key 'cmd-Bad'") })
  }

  @Test("a key without a text is shown itself")
  func fallback() {
    let help = sample.help(for: ["cellar"], words: Words { _ in nil })
    #expect(help.hasPrefix("help-overview cmd-cellar\n"))
    #expect(help.contains("--lang <language>       opt-lang"))
  }
}

extension String {
  fileprivate func trimmed(_ end: String) -> String { hasSuffix(end) ? String(dropLast()) : self }
}
