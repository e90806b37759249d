import Testing

@testable import Arguments

@Suite("Help pages")
struct HelpPageTests {
  @Test("the program's page names its commands and topics")
  func root() {
    #expect(
      sample.help(for: [], words: english) == """
        OVERVIEW: Makes tea.

        Tea is kept in the cellar and brewed at the table, and each of the two has a
        command of its own.

        USAGE: teahouse [<subcommand>]

        OPTIONS:
          --lang <language>       The language of the screen. (values: en, zh)
          --generate-completion-script <shell>
                                  Print a completion script. (values: bash, zsh, fish)
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          brew, 泡茶              Brew a pot of tea.
          cellar                  Look after the cellar.

        TOPICS:
          help exit-codes         What the program's exit codes mean
          help environment        Environment variables that it reads
          help files              Files that it keeps
          help manners            Manners at the table

          See 'teahouse help <subcommand>' for detailed help.

        """)
  }

  @Test("a command's page shows hidden options when asked")
  func hidden() {
    #expect(
      sample.help(for: ["brew"], words: english, hidden: true) == #"""
        OVERVIEW: Brew a pot of tea.

        The pot is warmed first; 'it' stays warm for an hour.

        USAGE: teahouse brew [--minutes <n>] [--strength <strength>]
               [--with <thing> ...] [--out <file>] [--into <folder>] [--cold] [--quiet]
               <tea> [<guest> ...]

        ARGUMENTS:
          <tea>                   The tea to take.
          <guest>                 Who drinks it.

        OPTIONS:
          -m, --minutes <n>       How long it draws. (default: 3)
          --strength <strength>   How strong it gets. (values: weak, strong)
          --with <thing>          Something to eat with it; a colon: "like this", or
                                  $HOME, or [that], or C:\pots.
          -o, --out <file>        Where to write the bill.
          --into <folder>         Where to put the leaves that are left when everybody
                                  has gone home.
          -c, --cold              Over ice.
          -q, --quiet             Don't talk.
          --spy                   Listen at the door.
          --lang <language>       The language of the screen. (values: en, zh)
          --version               Show the version.
          -h, --help              Show help information.
          --help-hidden           Show help information, hidden parts included.

        EXAMPLES:
          teahouse brew oolong --minutes 4
              A longer one.
          teahouse brew 'green tea' Li Wang
              For two.

        """#)
  }

  @Test("a page in Chinese counts wide characters double and breaks between them")
  func inChinese() {
    #expect(
      sample.help(for: ["cellar", "show"], words: chinese, width: 60) == """
        概述：显示一部分。

        用法：teahouse cellar show [--json] <部分>

        参数：
          <部分>                  显示哪一部分。（可选值：leaves,
                                  pots）

        选项：
          --json                  输出 JSON。
          --lang <语言>           界面语言。（可选值：en, zh）
          --version               显示版本。
          -h, --help              显示帮助。

        """)
  }

  @Test("a topic explains its terms")
  func topic() {
    #expect(
      sample.help(topic: "exit-codes", words: english) == """
        What the program's exit codes mean

          0                       All went well.
          64                      The command line was wrong.

        """)
    #expect(sample.help(topic: "nothing", words: english) == "")
  }

  @Test("many options are named only as such in the usage")
  func manyOptions() {
    let options = (0...UsageLine.mostOptions).map { Option("o\($0)") }
    let table = CommandTable(root: Command("many", options: options))
    #expect(table.help(for: [], words: english).contains("USAGE: many [<options>]\n"))
  }

  @Test("no line is wider than it may be", arguments: [40, 60, 80], ["en", "zh"])
  func width(_ width: Int, _ language: String) {
    let words = words(language)
    var pages = sample.topics.map { sample.help(topic: $0.name, words: words, width: width) }
    for place in sample.places(hidden: true) {
      pages.append(sample.help(for: place.path, words: words, hidden: true, width: width))
    }
    let wide = UsageError(
      .unknownCommand(String(repeating: "宽", count: 200), nearest: nil), path: [])
    pages.append(sample.message(for: wide, words: words, width: width))
    for line in pages.flatMap({ $0.split(separator: "\n") }) where line.columns > width {
      Issue.record("\(line.columns) columns: \(line)")
    }
  }

  @Test("a line never begins with a closing mark nor ends with an opening bracket")
  func marks() {
    for width in 10...30 {
      for line in wrap("她说（好的），然后（也）走了。《书》在（这里）！", to: width) {
        #expect(line.first?.isMark != true && line.last?.opens != true, "\(width): \(line)")
      }
    }
  }

  @Test("wrapping keeps every character but the spaces it breaks at")
  func wrapping() {
    let text = "a bb 茶ccc茶茶 dddddddddddddddddd\u{A0}e\n\nf"
    #expect(
      wrap(text, to: 10) == ["a bb 茶ccc", "茶茶", "dddddddddd", "dddddddd e", "", "f"])
  }
}
