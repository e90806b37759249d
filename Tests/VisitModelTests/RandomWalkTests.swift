import Customer
import TestSupport
import Testing

@testable import VisitModel

@Suite("Random walks through the machine")
struct RandomWalkTests {
  @Test(
    "a refused event changes nothing, and moves are exactly what is accepted", arguments: 1...60)
  func movesAreWhatIsAccepted(seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed))
    var visit = Visit()
    for _ in 0..<60 {
      let moves = Set(visit.moves)
      for name in EventName.allCases {
        var copy = visit
        switch copy.handle(visit.sample(name)) {
        case .success: #expect(moves.contains(name), "\(name) was taken at \(visit.place)")
        case .failure(let refusal):
          #expect(!moves.contains(name), "\(name) was refused at \(visit.place)")
          #expect(copy == visit)
          #expect(refusal.instead == visit.moves)
        }
      }
      let choices = numbers.next(below: 2) == 0 ? visit.moves : EventName.allCases
      guard !choices.isEmpty else { return }
      _ = visit.handle(visit.sample(choices[numbers.next(below: choices.count)]))
    }
  }

  @Test("the same events make an equal visit", arguments: 1...20)
  func replayIsEqual(seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed) &* 977)
    var visit = Visit()
    var events: [VisitEvent] = []
    for _ in 0..<80 {
      let event = visit.sample(EventName.allCases[numbers.next(below: EventName.allCases.count)])
      events.append(event)
      _ = visit.handle(event)
    }
    var again = Visit()
    for event in events { _ = again.handle(event) }
    #expect(again == visit)
  }

  @Test("every place can be reached, and the end from every place")
  func everyPlaceIsReached() {
    var reached: [Place: Visit] = [.prepare: Visit()]
    // Guards only ask whether a tally is zero: visits that agree on that and on the place go on alike.
    var seen: Set<[Int]> = []
    var queue = [Visit()]
    while let visit = queue.popLast() {
      for name in visit.moves {
        var next = visit
        guard case .success = next.handle(visit.sample(name)) else { continue }
        let places = [next.place, next.placeToReturnTo].map { place in
          place.flatMap(Place.allCases.firstIndex(of:)) ?? -1
        }
        let tallies = Tally.allCases.map { min(next.count($0), 1) }
        guard seen.insert(places + tallies).inserted, seen.count < 20_000 else { continue }
        reached[next.place] = reached[next.place] ?? next
        queue.insert(next, at: 0)
      }
    }
    for place in Place.allCases { #expect(reached[place] != nil, "\(place) is never reached") }
    for (place, visit) in reached {
      #expect(canEnd(visit, within: 3), "no end from \(place)")
    }
  }

  private func canEnd(_ visit: Visit, within steps: Int) -> Bool {
    if visit.outcome != nil { return true }
    guard steps > 0 else { return false }
    return visit.moves.contains { name in
      var next = visit
      _ = next.handle(visit.sample(name))
      return next.place != visit.place && canEnd(next, within: steps - 1)
    }
  }
}
