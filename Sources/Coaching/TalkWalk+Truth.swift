import Customer
import Understanding
import VisitModel

extension TalkWalk {
  /// Puts what the simulated customer made of a line in the place of what was guessed of it.
  mutating func applyTruth(_ index: Int) {
    guard let truth = turns[index].truth, let first = senses[index].indices.first else { return }
    func does(_ move: String) -> Bool { truth.does.contains(move) }
    let asked = senses[index].lastIndex { $0.asks } ?? first
    let told = senses[index].lastIndex { !$0.asks } ?? first
    for place in senses[index].indices {
      senses[index][place].kind = nil
      senses[index][place].sumsUp = false
      senses[index][place].showsSolution = false
      senses[index][place].proposesStep = false
      senses[index][place].close = nil
      if place != asked { senses[index][place].isQuestion = false }
    }
    // What asks for leave, clarifies or tests may sound like a question as well.
    let isQuestion = truth.does.first == "question"
    senses[index][asked].isQuestion =
      does("question") && truth.does.first != "permission" || does("clarify") || does("test")
    senses[index][asked].kind = isQuestion ? truth.kind : nil
    senses[index][told].sumsUp = does("summary")
    senses[index][told].showsSolution = does("offer") || does("price")
    if does("offer"), truth.moved.contains("benefitLanded") {
      senses[index][told].showsBenefit = true
    }
    senses[index][asked].proposesStep = does("proposal")
    if does("pressure") { senses[index][told].close = .other }
    noteSteps(truth, TalkSpot(turn: index, sentence: asked), TalkSpot(turn: index, sentence: told))
  }

  private mutating func noteSteps(_ truth: CustomerTruth, _ asked: TalkSpot, _ told: TalkSpot) {
    let kinds: [(String, ObjectionMet.Step.Kind)] = [
      ("clarified", .clarified), ("tested", .tested), ("answered", .answered),
      ("unproven", .answered), ("settled", .settled),
    ]
    for event in truth.objections {
      guard let kind = kinds.first(where: { $0.0 == event.kind })?.1,
        let place = objectionIDs.lastIndex(of: event.id)
      else { continue }
      note(kind, kind == .answered ? told : asked, place)
      if kind == .settled { handling = nil }
    }
    if let open = handling {
      if truth.does.contains("acknowledge") { note(.acknowledged, told, open) }
      if truth.does.contains("check") { note(.checked, asked, open) }
    }
    for event in truth.signals where event.kind == "taken" {
      for place in signals.indices where signals[place].taken == nil {
        signals[place].taken = asked
      }
    }
  }

  /// Takes down what a simulated customer says of needs, objections and signals: what his answer holds is known.
  mutating func hearTruth(_ index: Int) {
    guard let rep = turns[..<index].lastIndex(where: { $0.truth != nil }),
      !turns[rep + 1..<index].contains(where: { $0.speaker == .customer }),
      let truth = turns[rep].truth
    else { return }
    let spot = TalkSpot(turn: index)
    let told = senses[index].firstIndex { $0.need != nil || $0.mayNeed } ?? senses[index].count - 1
    needs += truth.needs.map {
      NeedTold(spot: .init(turn: index, sentence: told), words: words(index, told), kind: $0)
    }
    for event in truth.objections {
      switch event.kind {
      case "raised":
        handling = objections.count
        objectionIDs.append(event.id)
        let place = senses[index].firstIndex { $0.objects } ?? senses[index].count - 1
        objections.append(
          ObjectionMet(
            raised: TalkSpot(turn: index, sentence: place), words: words(index, place),
            family: event.family, steps: []))
      case "returned":
        if let place = objectionIDs.lastIndex(of: event.id) {
          note(.again, spot, place)
          handling = place
        }
      default: break
      }
    }
    for event in truth.signals where event.kind == "given" {
      let place = senses[index].lastIndex { $0.asks } ?? 0
      note(signal: TalkSpot(turn: index, sentence: place))
    }
  }
}
