import Arguments
import Testing

/// A line of which the last word is being completed, and what a shell is to offer for it.
struct Wanted: CustomTestStringConvertible {
  var words: [String]
  var offers: [String]
  var testDescription: String { words.joined(separator: " ") }

  init(_ words: String..., offers: [String]) {
    self.words = words
    self.offers = offers.sorted()
  }

  static let all = [
    Wanted("", offers: ["brew", "cellar", "help"]),
    Wanted("ce", offers: ["cellar"]),
    Wanted("cellar", "", offers: ["list", "show"]),
    Wanted("--lang", "zh", "cellar", "s", offers: ["show"]),
    Wanted("cellar", "show", "", offers: ["leaves", "pots"]),
    Wanted("cellar", "show", "pots", "", offers: []),
    Wanted("cellar", "list", "--j", offers: ["--json"]),
    Wanted("brew", "--s", offers: ["--strength"]),
    Wanted("brew", "--strength", "", offers: ["strong", "weak"]),
    Wanted("brew", "--strength", "weak", "oo", offers: ["oolong"]),
    Wanted("brew", "--with", "c", offers: ["cake"]),
    Wanted("brew", "-m", "3", "龙", offers: ["龙井茶"]),
    Wanted("泡茶", "oo", offers: ["oolong"]),
    Wanted("brew", "oolong", "cellar", "", offers: []),
    Wanted("help", "c", offers: ["cellar"]),
    Wanted("help", "e", offers: ["environment", "exit-codes"]),
    Wanted("brew", "--", "oo", offers: ["oolong"]),
    Wanted("--lang", "", offers: ["en", "zh"]),
    Wanted("brew", "--into", "f", offers: ["folder/"]),
    Wanted("brew", "-o", "b", offers: ["bill.txt"]),
  ]
}

@Suite("Completion scripts", .serialized)
struct CompletionScriptTests {
  @Test("bash offers what fits", .enabled(if: isInstalled(.bash)), arguments: Wanted.all)
  func bash(_ wanted: Wanted) throws {
    let typed = (["teahouse"] + wanted.words).map { "'\($0)'" }.joined(separator: " ")
    let found = try lines(
      of: .bash,
      """
      source ./_teahouse
      complete -p teahouse >/dev/null || echo 'not registered'
      COMP_WORDS=(\(typed))
      COMP_CWORD=\(wanted.words.count)
      _teahouse teahouse "${COMP_WORDS[COMP_CWORD]}" ''
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    let offers = wanted.offers.map { $0 == "folder/" ? "folder" : $0 }
    #expect(found == offers)
  }

  @Test(
    "bash takes a value after an equals sign and escapes spaces", .enabled(if: isInstalled(.bash)))
  func bashSpecials() throws {
    func complete(_ words: String, _ current: String) throws -> [String] {
      try lines(
        of: .bash,
        """
        source ./_teahouse
        COMP_WORDS=(teahouse brew \(words))
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _teahouse teahouse \(current) ''
        printf '%s\\n' "${COMPREPLY[@]}"
        """)
    }
    #expect(try complete("--strength '='", "'='") == ["strong", "weak"])
    #expect(try complete("--strength '=' w", "w") == ["weak"])
    #expect(try complete("gr", "gr") == [#"green\ tea"#])
    #expect(try complete("'green\\ t'", "'green\\ t'") == [#"green\ tea"#])
    #expect(try complete(#"'"gr'"#, #"'"gr'"#) == ["green tea"])
    #expect(try complete("Li", "Li") == [#"Li\'s"#])
  }

  @Test("zsh offers what fits", .enabled(if: isInstalled(.zsh)))
  func zsh() throws {
    let found = try zshOffers(Wanted.all.map { (["teahouse"] + $0.words).joined(separator: " ") })
    #expect(found.count == Wanted.all.count)
    for (wanted, offers) in zip(Wanted.all, found) {
      #expect(offers == wanted.offers.map { $0 == "folder/" ? "folder" : $0 }, "\(wanted)")
    }
  }

  @Test(
    "zsh takes a value after an equals sign and escapes spaces", .enabled(if: isInstalled(.zsh)))
  func zshSpecials() throws {
    let found = try zshOffers(["teahouse brew --strength=w", "teahouse brew gr"])
    #expect(found == [["weak"], [#"green\ tea"#]])
  }

  @Test("fish offers what fits", .enabled(if: isInstalled(.fish)), arguments: Wanted.all)
  func fish(_ wanted: Wanted) throws {
    let line = (["teahouse"] + wanted.words).joined(separator: " ")
    let found = try lines(of: .fish, "source ./_teahouse\ncomplete -C '\(line)'")
    let offers = found.map { String($0.prefix { $0 != "\t" }) }
    #expect(offers == wanted.offers)
  }

  @Test(
    "fish shows descriptions and takes a value after an equals sign",
    .enabled(if: isInstalled(.fish)))
  func fishSpecials() throws {
    func complete(_ line: String) throws -> [String] {
      try lines(of: .fish, "source ./_teahouse\ncomplete -C '\(line)'")
    }
    #expect(try complete("teahouse brew --qu") == ["--quiet\tDon't talk."])
    #expect(try complete("teahouse brew --strength=w") == ["--strength=weak\tHow strong it gets."])
    #expect(try complete("teahouse brew --with=c").first?.hasPrefix("--with=cake\t") == true)
  }
}
