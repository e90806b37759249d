import AccountModel
import Customer
import Playbook
import Records
import Sessions
import TestSupport
import Testing

@Suite("The walk through a customer's basics")
struct BasicsWalkTests {
  /// A walk in memory: what is recorded is taken in at once.
  struct Rig {
    var walk: BasicsWalk
    var page: CustomerPage
    var account: CustomerAccount
    var last = DeskStep()

    init(_ language: Language = .en) throws {
      page = CustomerPage(
        header: CustomerHeader(
          id: "acme", name: "Acme", note: nil, writer: "li", language: language.rawValue))
      account = CustomerAccount(id: "acme", name: "Acme", pages: [page], visits: [])
      let playbook = try (language == .en ? WalkRig.english : WalkRig.chinese).get()
      walk = BasicsWalk(account: account, page: page, playbook: playbook)
    }

    mutating func type(_ lines: String...) {
      for line in lines {
        last = walk.submit(line, now: Moment(at: 1_795_512_600, utcOffset: 0))
        guard let record = last.record else { continue }
        page.add(record, seq: page.nextSeq, at: 1_795_512_600)
        account = CustomerAccount(id: "acme", name: "Acme", pages: [page], visits: [])
        walk.take(account, page)
      }
    }

    var question: String { walk.screen.lines.first ?? "" }
  }

  @Test("Enter goes through it and records nothing")
  func skipping() throws {
    var rig = try Rig()
    while rig.last.leaving == nil { rig.type("") }
    #expect(rig.page.lines.isEmpty && rig.last.leaving == .over)
  }

  @Test("going back shows what was told, and telling it again changes nothing")
  func back() throws {
    var rig = try Rig()
    rig.type("<")
    #expect(rig.last.say.count == 1)
    rig.type("Acme Foods", "<")
    #expect(rig.last.restore == "Acme Foods" && rig.question.hasPrefix("1/"))
    rig.type("Acme Foods")
    #expect(rig.page.lines.count == 1 && rig.question.hasPrefix("2/"))
  }

  @Test("what isn't known is recorded as an answer", arguments: ["?", "？", "unknown", "不知道"])
  func unknown(_ word: String) throws {
    var rig = try Rig()
    rig.type("", "", "", "2", "feed", "paper mill", "200", "<", word)
    #expect(rig.account.facts.last?.words == "" && rig.question.hasPrefix("8/"))
    rig.type("<")
    #expect(rig.walk.screen.lines.dropFirst().first?.contains("Asked before") == true)
  }

  @Test("a choice takes a number and nothing else")
  func choices() throws {
    var rig = try Rig(.zhHans)
    rig.type("", "", "", "9")
    #expect(rig.last.record == nil && rig.question.hasPrefix("4/"))
    rig.type("former")
    #expect(rig.last.record == nil && rig.question.hasPrefix("4/"))
    rig.type("２")
    #expect(rig.account.kind == .former && rig.question.hasPrefix("5/"))
  }

  @Test("people are taken up by name or number, and the walk comes back to who else there is")
  func people() throws {
    var rig = try Rig()
    while !rig.question.hasPrefix("15/15") { rig.type("") }
    rig.type("Wang", "manager", "2", "", "3", "")
    #expect(rig.account.person("wang")?.detail.role == .decider)
    #expect(rig.account.person("wang")?.detail.level == .decision)
    #expect(rig.walk.screen.lines.last?.contains("Wang, manager") == true)
    rig.type("1", "", "?")
    #expect(rig.account.person("Wang")?.detail.role == nil)
    rig.type("", "", "", "")
    #expect(rig.last.leaving == .over)
  }

  @Test("what was told last can be taken back")
  func undo() throws {
    var rig = try Rig()
    rig.type("/undo")
    #expect(rig.last.record == nil && rig.last.say.count == 1)
    rig.type("", "Xian", "/撤销")
    #expect(rig.account.note == nil && rig.last.restore == "Xian" && rig.question.hasPrefix("2/"))
    rig.type("/quit")
    #expect(rig.last.leaving == .forNow)
  }

  @Test("a line that begins with a mark or a slash is an answer where it is no command")
  func answers() throws {
    var rig = try Rig()
    rig.type("#1 Foods", "/dev/null")
    #expect(rig.account.name == "#1 Foods" && rig.account.note == "/dev/null")
  }
}
