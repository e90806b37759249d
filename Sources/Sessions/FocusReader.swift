import Playbook
import Records
import Rehearsal
import Understanding
import VisitModel

/// Tells which lines of a rehearsal are tries at the skill that is practised, and which of them came off.
///
/// What the customer made of a line decides, not what it looks like.
struct FocusReader {
  let skill: SellingSkill
  /// Tells the form of a question.
  let form: (String) -> QuestionForm?

  /// Whether the last of some lines is a try and came off; nil where it is none.
  ///
  /// - Parameters:
  ///   - reactions: what came of the lines, in their order.
  ///   - words: what the rep said in the last one.
  /// - Returns: whether the try came off.
  func succeeded(_ reactions: [Reaction], words: String) -> Bool? {
    guard let last = reactions.last else { return nil }
    let before = reactions.dropLast()
    switch skill {
    case .opening: return opening(before, last)
    case .asking: return asking(last, words)
    case .needs: return needs(last)
    case .listening: return last.heard.does(.summary) ? last.moved(.summedUp) : nil
    case .proposing: return proposing(last)
    case .objections: return objections(before, last)
    case .closing:
      let asks = last.heard.does(.proposal) || last.heard.does(.vagueStep)
      return asks ? last.agreed != nil : nil
    }
  }

  /// The beginning of a talk, up to the first line that goes to its matter, is one try.
  private func opening(_ before: ArraySlice<Reaction>, _ last: Reaction) -> Bool? {
    guard last.goesToTheMatter, !before.contains(where: \.goesToTheMatter) else { return nil }
    let beginning = before + [last]
    return beginning.contains { $0.moved(.introduced) }
      && beginning.contains { $0.moved(.leaveAsked) }
  }

  private func asking(_ last: Reaction, _ words: String) -> Bool? {
    guard last.heard.move == .question else { return nil }
    let touches: [BuyerRule] = [
      .situationAsked, .problemAsked, .implicationAsked, .payoffAsked, .relevantAsked,
    ]
    return form(words) == .open && last.heard.faults.isEmpty
      && (!last.opened.isEmpty || touches.contains(where: last.moved))
  }

  private func needs(_ last: Reaction) -> Bool? {
    guard last.heard.move == .question else { return nil }
    switch last.heard.kind {
    case .implication: return !last.opened.isEmpty || last.moved(.implicationAsked)
    case .needPayoff: return !last.opened.isEmpty || last.moved(.payoffAsked)
    case .situation, .problem, nil: return nil
    }
  }

  private func proposing(_ last: Reaction) -> Bool? {
    last.heard.does(.offer) ? last.moved(.benefitLanded) : nil
  }

  /// The first line after an objection came up.
  private func objections(_ before: ArraySlice<Reaction>, _ last: Reaction) -> Bool? {
    guard let earlier = before.last,
      earlier.objections.contains(where: { $0.kind == .raised || $0.kind == .returned })
    else { return nil }
    return last.moved(.objectionClarified)
      || last.objections.contains { $0.kind == .clarified }
  }
}

extension Reaction {
  /// Whether a rule moved him.
  fileprivate func moved(_ rule: BuyerRule) -> Bool { moves.contains { $0.rule == rule } }

  /// Whether the line asks about his case, offers or proposes something.
  fileprivate var goesToTheMatter: Bool {
    switch heard.move {
    case .question, .followUp, .broad, .summary, .offer, .proof, .proposal, .otherStep,
      .vagueStep, .price, .concession, .exchange,
      .pressure:
      true
    case .clarify, .test, .check, .acknowledge, .admission, .promise, .permission, .introduction,
      .praise, .smallTalk, .greeting, .whyAsked, .goodbye, .honestLeave, .insult, .silence,
      .unclear:
      false
    }
  }
}
