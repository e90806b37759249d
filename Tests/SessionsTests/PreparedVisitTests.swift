import Customer
import Playbook
import Records
import Sessions
import TestSupport
import Testing
import VisitModel

@Suite("A visit that was prepared")
struct PreparedVisitTests {
  /// A visit that goes on in what was prepared.
  private static func begun(
    _ language: Language = .en, mode: CallMode = .live, lines: [String] = quick
  ) throws -> WalkRig {
    var rig = try PrepareRig(language, isQuick: true, people: ["Ms Okafor:user"])
    rig.type(lines)
    var visit = try WalkRig(language)
    visit.know(
      rig.records.flatMap(\.0.did) + [
        .planned(entry: .taken(start: "2026-11-27T09:00", mode: mode))
      ])
    return visit
  }

  private static let quick = [
    "find out who decides in this visit", "y", "a trial", "a name",
    "What happens to the night shift when the line stops?", "12", "too expensive for us", "",
  ]

  @Test("asks nothing before it begins, and shows the goal")
  func begins() throws {
    let visit = try Self.begun()
    let lines = visit.walk.screen(visit.now).lines
    #expect(lines.contains("Prepared: find out who decides in this visit"))
    #expect(!lines.contains { $0.contains("What do you want from this visit?") })
  }

  @Test("puts the planned questions first, in the order of the talk, and not twice")
  func questionsFirst() throws {
    var visit = try Self.begun()
    visit.type("/next")
    let first = visit.walk.screen(visit.now).lines.filter { $0.first?.isNumber == true }
    let planned = visit.call.state.plan?.questionsInOrder.map(\.words) ?? []
    #expect(planned.count == 3)
    #expect(first.prefix(3).map { String($0.dropFirst(2)) } == planned)
    visit.type(["1", "she told me"])
    let next = visit.walk.screen(visit.now).lines.filter { $0.first?.isNumber == true }
    #expect(next.first?.hasSuffix(planned[1]) == true)
    #expect(Set(next).count == next.count && next.count == 4)
    #expect(visit.visit.facts.needs.isEmpty)
  }

  @Test(
    "shows the prepared answer when an objection of the family is raised, and offers it after clarifying"
  )
  func answer() throws {
    var visit = try Self.begun()
    let prepared = try #require(visit.call.state.plan?.objections.first?.answer)
    visit.type(["/next", "! that costs too much"])
    #expect(visit.walk.screen(visit.now).lines.contains { $0.contains(prepared) })
    visit.type(["1", "than last year", "1", "yes"])
    visit.type("2")
    #expect(visit.walk.screen(visit.now).lines.contains("1 \(prepared)"))
    visit.type("1")
    #expect(visit.visit.facts.objections.first?.objection.answer == prepared)
  }

  @Test("an objection that wasn't expected has no prepared answer")
  func unexpected() throws {
    var visit = try Self.begun()
    visit.type(["/next", "! I have to ask my boss"])
    #expect(!visit.walk.screen(visit.now).lines.contains { $0.hasPrefix("Prepared for this") })
  }

  @Test("asks at the end how far the goals were reached, and the note holds it against the plan")
  func ends() throws {
    var visit = try Self.begun()
    visit.type(["/next", "1", "we work by hand", "! that costs too much", "/end", "4"])
    // The next step isn't there yet: it is asked before the goals.
    visit.type("-")
    #expect(
      visit.walk.screen(visit.now).lines.contains {
        $0.contains("Your goal: \"find out who decides in this visit\"")
      })
    visit.type("2")
    let plan = try #require(visit.note.plan)
    #expect(plan.goals.first?.reach == .partly)
    #expect(VisitPlan.isAsked(plan.questionsInOrder[0], in: visit.note.turns))
    #expect(!VisitPlan.isAsked(plan.questionsInOrder[1], in: visit.note.turns))
    #expect(!visit.note.isOnlyPrepared)
    #expect(visit.note.start == "2026-11-27T09:00")
  }

  @Test("can be written up afterwards, out of memory")
  func afterwards() throws {
    var visit = try Self.begun(mode: .after)
    #expect(visit.walk.screen(visit.now).lines.first?.hasPrefix("What happened?") == true)
    visit.type(["She said the line stops twice a week.", ""])
    visit.dropDrafts()
    visit.type("4")
    #expect(visit.note.mode == .after && visit.note.account != nil)
    #expect(visit.call.state.refusals.isEmpty)
  }

  @Test("without a plan nothing of it shows", arguments: [CallMode.live, .after])
  func without(mode: CallMode) throws {
    var visit = try WalkRig(mode: mode)
    visit.type(["a", "b", "c", "/next", "! too dear", "/end", "4"])
    #expect(!visit.call.state.wrapUp.contains { $0.item.hasPrefix("goal") })
    #expect(visit.note.plan == nil)
  }
}
