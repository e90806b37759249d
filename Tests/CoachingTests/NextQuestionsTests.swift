import Customer
import Playbook
import Records
import TestSupport
import Testing
import VisitModel

@testable import Coaching

@Suite("What to ask next")
struct NextQuestionsTests {
  static let start = 1_795_512_600
  static let english = Result { try ShippedContent.playbook(.en) }

  /// What is suggested after records that came a minute apart.
  private func next(
    _ did: [CallEntry], minutes: Int? = 40, trade: String? = nil, after seconds: Int = 60
  ) throws -> NextQuestions {
    var call = Call(
      header: CallHeader(
        id: "2026-11-24T0930-acme-k3f9", playbook: "", language: "en", talkLanguage: "en",
        writer: nil, mode: .live, customer: nil, start: "2026-11-24T09:30", minutes: minutes,
        trade: trade, seed: 1))
    call.apply(CallRecord(line: "line", did: did), seq: 1, at: Self.start)
    return NextQuestions(
      call: call, playbook: try Self.english.get(), at: Self.start + seconds)
  }

  private func told(_ events: VisitEvent...) -> [CallEntry] { events.map { .told(event: $0) } }

  private func asked(_ kind: QuestionKind?, id: String? = nil) -> CallEntry {
    .asked(question: AskedQuestion(question: id, words: "Why?", kind: kind, step: nil))
  }

  private let implied = Need(words: "it stops", kind: .implied)
  private let explicit = Need(words: "it must run", kind: .explicit)

  private static let decider = VisitEvent.personNamed(
    person: Person(name: "Wang", role: .decider))

  @Test("the first rule follows from what the talk lacks")
  func firstRules() throws {
    let consult = told(.open, .consult)
    let table: [([CallEntry], NextRule)] = [
      (told(.open), .open), (consult, .situation), (consult + [asked(.situation)], .problem),
      (consult + told(.needHeard(id: 1, need: implied)), .implication),
      (
        consult + told(.needHeard(id: 1, need: implied)) + [asked(.implication)], .needPayoff
      ),
      (consult + told(.needHeard(id: 1, need: explicit)), .confirmNeed),
      (consult + told(.competitorNeedHeard(id: 1, need: explicit)), .redevelop),
      (told(.open, .proposeAnyway(reason: "he asked")), .action),
      (told(.open, .closeAnyway(reason: "he must go")), .close),
    ]
    for (did, rule) in table {
      let first = try next(did).suggestions.first
      #expect(first?.rule == rule, "\(did.count) entries give \(String(describing: first))")
    }
  }

  @Test("little time left comes first, whatever else is missing")
  func shortTime() throws {
    let did = told(.open, .consult, .needHeard(id: 1, need: explicit))
    #expect(try next(did, after: 32 * 60).suggestions.first?.rule == .timeShort)
    #expect(try !next(did, after: 32 * 60 - 1).isTimeShort)
    #expect(try !next(did, minutes: nil, after: 99_999).isTimeShort)
  }

  @Test("nothing is suggested before the talk, in a break and at the end")
  func silence() throws {
    for did in [[], told(.open, .breakOff(reason: "fire")), told(.open, .finish)] {
      #expect(try next(did).suggestions.isEmpty)
    }
  }

  @Test("after two situation questions in a row no third is among the first ones")
  func situationRun() throws {
    let did = told(.open, .consult) + [asked(.situation), asked(.situation)]
    #expect(try !next(did).suggestions.contains { $0.rule == .situation })
  }

  @Test("whoever decides is asked for until somebody does")
  func deciders() throws {
    let did = told(.open, .consult, .needHeard(id: 1, need: implied))
    let before = try next(did).questions(by: next(did).consultRules)
    #expect(before.contains { $0.rule == .influencers })
    let after = try next(did + told(Self.decider))
    #expect(!after.consultRules.contains(.influencers))
  }

  @Test(
    "a question that was asked isn't suggested again, and turning shows others until all were seen")
  func turning() throws {
    let did = told(.open, .consult)
    let first = try next(did).suggestions
    #expect(first.count == NextQuestions.limit)
    let asked = try next(did + [asked(.problem, id: first[1].id)]).suggestions
    #expect(!asked.contains { $0.id == first[1].id })
    let turned = try next(did + [.suggestionsTurned]).suggestions
    #expect(Set(turned.map(\.id)).isDisjoint(with: first.map(\.id)))
    let all = try next(did).questions(by: next(did).consultRules)
    let pages = (all.count + NextQuestions.limit - 1) / NextQuestions.limit
    let around = Array(repeating: CallEntry.suggestionsTurned, count: pages)
    #expect(try next(did + around).suggestions == first)
    #expect(Set(all.map(\.id)).count == all.count)
  }

  @Test("questions of a trade are asked in that trade alone, and first")
  func trades() throws {
    let playbook = try Self.english.get()
    let trade = try #require(playbook.questions.first { !$0.trades.isEmpty }?.trades.first)
    let ids = Set(playbook.questions.filter { $0.trades.contains(trade) }.map(\.id))
    let others = Set(playbook.questions.filter { !$0.trades.isEmpty }.map(\.id))
    func suggested(_ trade: String?) throws -> Set<String> {
      let found = try next(told(.open, .consult), trade: trade)
      return Set(found.questions(by: found.consultRules).compactMap(\.id))
    }
    #expect(try !suggested(trade).isDisjoint(with: ids))
    #expect(try suggested(nil).isDisjoint(with: others))
  }

  @Test("each step with an objection has its rule, and its answers fit the kind")
  func objections() throws {
    var did = told(.open, .objectionRaised(id: 1, words: "too dear", family: .price))
    let steps: [(VisitEvent?, NextRule)] = [
      (nil, .objectionClarify), (.objectionClarified(words: nil), .objectionTest),
      (.objectionTested, .objectionKind),
      (.objectionKindTold(kind: .misunderstanding), .objectionAnswer),
      (.objectionAnswered(words: nil), .objectionCheck),
    ]
    for (event, rule) in steps {
      did += event.map { [.told(event: $0)] } ?? []
      let suggestions = try next(did).suggestions
      #expect(!suggestions.isEmpty && suggestions.allSatisfy { $0.rule == rule })
      #expect(suggestions.count <= NextQuestions.limit)
      guard rule == .objectionAnswer else { continue }
      let card = try #require(Self.english.get().objectionCard(for: .price))
      let fitting = card.answers.filter { $0.kind == .misunderstanding }.map(\.id)
      #expect(suggestions.allSatisfy { fitting.contains($0.id ?? "") })
    }
  }

  @Test("a summary closes only where a need was confirmed")
  func closing() throws {
    let close = VisitEvent.closeAnyway(reason: "he must go")
    #expect(try next(told(.open, close)).suggestions.first?.id == "closing-direct")
    let confirmed = told(.open, .needHeard(id: 1, need: explicit), .needConfirmed(id: 1), close)
    #expect(try next(confirmed).suggestions.first?.id == "closing-summary")
  }

  @Test("a buying signal is fresh until something is agreed")
  func signals() throws {
    let heard = told(.open, .signalHeard(words: "how soon?"))
    #expect(try next(heard).hasFreshSignal)
    #expect(try !next(heard + told(.orderAgreed(words: "two"))).hasFreshSignal)
    #expect(try !next(told(.open)).hasFreshSignal)
  }

  @Test(
    "the questions and techniques that rules name are in the content", arguments: Language.allCases)
  func namedContent(language: Language) throws {
    let playbook = try ShippedContent.playbook(language)
    for id in NextQuestions.aboutDeciders + NextQuestions.aboutHimself {
      #expect(playbook.question(id: id) != nil, "\(id)")
    }
    for id in ["closing-summary", "closing-direct"] {
      #expect(playbook.closings.contains { $0.id == id }, "\(id)")
    }
  }
}
