import AccountModel
import Customer
import Playbook
import Records
import Sessions
import TestSupport
import Testing
import VisitModel

@Suite("Preparing a visit")
struct PreparationTests {
  static let names = [
    "en-first", "en-returning", "en-quick", "zh-first", "zh-returning", "zh-quick",
  ]

  /// The walk as written down, with its rig; whoever returns has been visited as in another transcript.
  private static func script(_ name: String) throws -> (Transcript, PrepareRig) {
    let script = try #require(
      try Transcript.all(in: "Preparations").first { $0.name == "\(name).txt" })
    let language: Language = name.hasPrefix("en") ? .en : .zhHans
    var visits: [AccountVisit] = []
    if !name.hasSuffix("first") {
      let earlier = language == .en ? "en-live-plant.txt" : "zh-live-machine.txt"
      let visit = try #require(
        try Transcript.all(in: "Transcripts").first { $0.name == earlier })
      visits = [AccountVisit(try visit.played().rig.call)]
    }
    let rig = try PrepareRig(
      language, isQuick: script.arguments.contains("--quick"), customer: script.arguments[3],
      visits: visits)
    return (script, rig)
  }

  /// What the walk says to a script, and how many lines its highest screen has.
  private static func played(
    _ script: Transcript, _ rig: inout PrepareRig
  ) -> (text: String, highest: Int) {
    var shown = rig.walk.screen(rig.now)
    var highest = shown.lines.count
    var lines = [script.command] + shown.lines
    for line in script.typed where rig.left == nil {
      lines.append(line.isEmpty ? ">" : "> \(line)")
      lines += rig.type(line)
      guard rig.left == nil else { break }
      let screen = rig.walk.screen(rig.now)
      highest = max(highest, screen.lines.count)
      if screen != shown { lines += screen.lines }
      shown = screen
    }
    return (lines.joined(separator: "\n") + "\n", highest)
  }

  @Test("the screens of each preparation are as they were", arguments: names)
  func screensAreGolden(name: String) throws {
    var (script, rig) = try Self.script(name)
    let (text, highest) = Self.played(script, &rig)
    #expect(highest <= VisitWalk.lineLimit + 3)
    let difference = Golden.difference(text, "preparations/\(name).txt")
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
    #expect(rig.left == .over, "\(name) isn't over")
    #expect(rig.call.state.refusals.isEmpty)
    #expect(rig.plan.isWhole && rig.note.isOnlyPrepared)
  }

  @Test("left and taken up again after every line, each asks the same", arguments: names)
  func resumed(name: String) throws {
    var (script, rig) = try Self.script(name)
    for line in script.typed where rig.left == nil {
      rig.type(line)
      let again = try rig.refolded()
      #expect(again.call.state == rig.call.state, "\(name): \(line)")
      #expect(again.account == rig.account)
      #expect(again.screen(rig.now) == rig.walk.screen(rig.now))
    }
  }

  @Test(
    "what the README shows of a preparation is what the program says",
    arguments: [("README.md", Language.en), ("README.zh-Hans.md", .zhHans)])
  func readmeIsTrue(page: String, language: Language) throws {
    let block = try #require(
      try Transcript.blocks(of: page, command: "$ ridealong prepare").first)
    var rig = try PrepareRig(
      language, isQuick: true, customer: block.arguments[3],
      people: [block.value("--person")].compactMap(\.self))
    rig.pace = 0
    let (text, _) = Self.played(block, &rig)
    #expect(Transcript.unwrapped(text) == Transcript.unwrapped(block.text))
  }

  @Test(
    "the quick way takes at most 60 keys besides the words", arguments: ["en-quick", "zh-quick"])
  func keys(name: String) throws {
    var (script, rig) = try Self.script(name)
    for line in script.typed where rig.left == nil { rig.type(line) }
    // Enter ends every line; a line that only chooses is made of keys.
    let keys = rig.typed.reduce(0) { $0 + 1 + ($1.isKey ? $1.line.count : 0) }
    #expect(keys <= 60, "\(keys) keys")
    #expect(rig.plan.goals.count == 1 && rig.plan.questions.count >= 2)
    #expect(rig.note.facts.people.count == 1)
    #expect(rig.note.facts.best != nil && rig.note.facts.minimum != nil)
    let expected = try #require(rig.plan.objections.first)
    #expect(expected.answer != nil && expected.evidence != nil)
  }

  @Test("the quick way asks five things and nothing else")
  func five() throws {
    var rig = try PrepareRig(isQuick: true)
    rig.type(["Ms Li:user", "", "best", "least", "", "", ""])
    #expect(rig.left == .over)
    #expect(rig.call.state.wrapUp.map(\.item).count == 6)
  }
}

@Suite("What a preparation keeps where")
struct PreparationKeepingTests {
  @Test("what concerns the customer goes to his journal, what concerns the visit to the visit's")
  func places() throws {
    var rig = try PrepareRig()
    rig.type(["makes feed", "Vossberg", "Ms Okafor:user", "4", "sailing"])
    rig.type(["find out who decides", "", "y", "-", "best", "least"])
    let account = CustomerAccount(id: "x", name: "x", pages: [rig.page], visits: [])
    #expect(account.facts.map(\.words) == ["makes feed", "Vossberg", "sailing"])
    #expect(account.people.map(\.name) == ["Ms Okafor"])
    #expect(account.style(of: "Ms Okafor").guess.style == .owl)
    #expect(account.goals.isEmpty)
    #expect(rig.note.facts.objective == "find out who decides")
    #expect(rig.note.facts.best == "best" && rig.note.facts.minimum == "least")
  }

  @Test("what is known isn't asked again")
  func knownIsNotAsked() throws {
    var first = try PrepareRig()
    first.type(["makes feed", "Vossberg", "Ms Okafor:user", "4", "sailing"])
    var second = try PrepareRig()
    second.walk.know(first.account)
    #expect(second.walk.screen(second.now).lines.contains { $0.contains("1 * Ms Okafor") })
    let step = second.walk.submit("", now: second.now)
    #expect(step.record?.did.contains { $0.personName == "Ms Okafor" } == true)
    // Part, style and what he cares for are known: the goal comes next.
    second.type("")
    second.walk.know(first.account)
    #expect(second.walk.screen(second.now).lines.contains { $0.contains("from this visit?") })
  }

  @Test("one question back takes the line back out of both journals")
  func back() throws {
    var rig = try PrepareRig()
    rig.type("makes feed")
    #expect(rig.account.facts.map(\.words) == ["makes feed"])
    rig.type("<")
    #expect(rig.restored == "makes feed")
    #expect(rig.account.facts.isEmpty)
    #expect(rig.call.state.wrapUp.isEmpty)
    rig.type("makes castings")
    #expect(rig.account.facts.map(\.words) == ["makes castings"])
  }

  @Test("a person given on the command line isn't asked for")
  func given() throws {
    let rig = try PrepareRig(isQuick: true, people: ["Ms Okafor:user", "Mr Lindqvist:decider"])
    #expect(rig.note.facts.people.map(\.name) == ["Ms Okafor", "Mr Lindqvist"])
    #expect(rig.account.people.count == 2)
    let lines = rig.walk.screen(rig.now).lines
    #expect(lines.contains { $0.contains("What do you want from this visit?") })
  }

  @Test("what is put as an answer but is none leaves the question", arguments: ["9", "maybe"])
  func wrong(line: String) throws {
    var rig = try PrepareRig(isQuick: true, people: ["Ms Okafor:user"])
    rig.type("find out who decides in this visit")
    let before = rig.call.state
    rig.type(line)
    #expect(rig.call.state == before)
  }

  @Test("commands of the talk are refused, those of the record are taken")
  func commands() throws {
    var rig = try PrepareRig()
    for line in ["/objection too dear", "/next", "/nonsense", "/help", "/time", "/"] {
      #expect(!rig.type(line).isEmpty || line == "/next", "\(line)")
    }
    rig.type("/note ask about the fair")
    #expect(rig.note.notes == ["ask about the fair"])
    rig.type("/lang zh")
    #expect(rig.call.state.language == "zh-Hans")
    rig.type("/end")
    #expect(rig.left == .over && rig.plan.isWhole)
  }
}

extension CallEntry {
  fileprivate var personName: String? {
    if case .told(.personNamed(let person)) = self { person.name } else { nil }
  }
}
