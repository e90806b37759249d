import Customer
import Testing

@testable import VisitModel

@Suite("The exported chart")
struct ChartTests {
  @Test("the chart says the same as the rules at every place for every event")
  func chartSaysWhatTheRulesSay() {
    let chart = Chart()
    for place in Place.allCases {
      let path = ChartState.tree.path(to: place.identifier).map(\.name)
      #expect(!path.isEmpty)
      for event in EventName.allCases {
        let ways = Rules.rule(for: event, at: place).ways
        let transitions = chart.transitions.filter { path.contains($0.from) && $0.event == event }
        #expect(transitions.map(\.condition) == ways.map(\.condition), "\(event) at \(place)")
        #expect(Set(transitions.map(\.from)).count <= 1)
      }
    }
  }

  @Test("no transition into a history state changes anything")
  func historyTransitionsDoNothing() {
    let histories = [ChartState.leftStage, ChartState.leftVisit]
    let returns = Chart().transitions.filter { histories.contains($0.target ?? "") }
    #expect(!returns.isEmpty)
    #expect(returns.allSatisfy { $0.changes.isEmpty })
    let others = Chart().transitions.filter { !histories.contains($0.target ?? "") }
    #expect(others.allSatisfy { $0.changes.last == .count(.accepted) })
  }

  @Test("a chart without one transition differs from the whole")
  func withoutOne() {
    let whole = Chart()
    #expect(Chart(without: 0).transitions.count == whole.transitions.count - 1)
    #expect(Chart(without: 0).scxml != whole.scxml)
  }

  @Test("the replay counts what is accepted and stays at the end")
  func replay() {
    let snapshots = Visit.replay(["open", "refine", "no such event", "finish", "open"])
    #expect(snapshots.count == 6)
    #expect(snapshots[1].configuration == ["s_open", "s_talk", "s_visit"])
    #expect(snapshots[2] == snapshots[1])
    #expect(snapshots[3] == snapshots[1])
    #expect(snapshots[4].configuration == ["s_continuation"])
    #expect(snapshots[5] == snapshots[4])
    #expect(
      snapshots[0].json.hasPrefix(
        "{\"conf\": [\"s_prepare\", \"s_visit\"], \"data\": {\"accepted\": 0, \"advances\": 0,"))
  }
}
