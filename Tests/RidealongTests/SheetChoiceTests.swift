import Customer
import Playbook
import Records
import Reports
import TestSupport
import Testing
import VisitModel

@testable import ridealong

@Suite("What stands on the sheet")
struct SheetChoiceTests {
  func note(_ entries: [CallEntry]) -> CallNote {
    var call = Call(
      header: CallHeader(
        id: "2026-11-20T0900-acme-k3f9", playbook: "0", language: "en", talkLanguage: "en",
        writer: nil, mode: .live, customer: "Acme", start: "2026-11-20T09:00", minutes: nil,
        trade: nil, seed: 1))
    call.apply(CallRecord(line: nil, did: entries), seq: 1, at: 100)
    return CallNote(call)
  }

  @Test("there are ten questions, the same every time", arguments: Language.allCases)
  func ten(_ language: Language) throws {
    let playbook = try ShippedContent.playbook(language)
    let choice = SheetChoice(playbook: playbook, trade: nil, last: nil)
    #expect(choice.questions.map(\.number) == Array(1...10))
    #expect(Set(choice.questions.map(\.words)).count == 10)
    #expect(choice.questions == SheetChoice(playbook: playbook, trade: nil, last: nil).questions)
    #expect(choice.objections.count == 4)
  }

  @Test("a question for a trade stands first in that trade and nowhere else")
  func trade() throws {
    let playbook = try ShippedContent.playbook(.en)
    let own = Set(playbook.questions.filter { !$0.trades.isEmpty }.map(\.words))
    let feed = SheetChoice(playbook: playbook, trade: "feed", last: nil).questions
    #expect(feed.first.map { own.contains($0.words) } == true)
    let any = SheetChoice(playbook: playbook, trade: nil, last: nil).questions
    #expect(any.allSatisfy { !own.contains($0.words) })
  }

  @Test(
    "what was asked last time is not asked again, and a need without a sum brings sharper questions"
  )
  func afterVisit() throws {
    let playbook = try ShippedContent.playbook(.en)
    let first = SheetChoice(playbook: playbook, trade: nil, last: nil).questions[0].words
    let asked = try #require(playbook.questions.first { $0.words == first })
    let need = Need(words: "mixing takes too long", kind: .explicit)
    let last = note([
      .told(event: .open), .told(event: .needHeard(id: 1, need: need)),
      .asked(
        question: AskedQuestion(
          question: asked.id, words: asked.words, kind: asked.spin, step: asked.eric)),
    ])
    let choice = SheetChoice(playbook: playbook, trade: nil, last: last)
    #expect(!choice.questions.map(\.words).contains(first))
    #expect(choice.share(of: .refine) == 3 && choice.share(of: .confirm) == 2)
    #expect(choice.share(of: .problem) == 2)
  }

  @Test("an objection that still stands comes first")
  func objection() throws {
    let playbook = try ShippedContent.playbook(.en)
    let last = note([
      .told(event: .open),
      .told(event: .objectionRaised(id: 1, words: "who are you", family: .trust)),
    ])
    let choice = SheetChoice(playbook: playbook, trade: nil, last: last)
    #expect(choice.objections.first?.title == playbook.objectionCard(for: .trust)?.title)
  }

  @Test("a name is what stands before the colon", arguments: ["Li:decider", "Li：决策者", " Li "])
  func name(_ person: String) { #expect(SheetChoice.name(person) == "Li") }
}
