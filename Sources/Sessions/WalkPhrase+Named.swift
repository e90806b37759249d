import Coaching
import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension WalkPhrase {
  /// The ids of the phrases named by the model's own words, such as the steps and kinds: a new case without words is
  /// found when the content is checked.
  public static let named: [String] =
    values + moves + WalkCommand.allCases.map { "help-\($0.identifier)" }
    + Suggestion.Settlement.allCases.map { "settle-\($0.rawValue.lowercased())" }
    + [
      ("outcome", WrapUpItem.outcome), ("need-state", .needState(1)),
      ("objection-state", .objectionState(1)), ("objection-kind", .objectionKind(1)),
      ("goal", .goal(1)),
    ].flatMap { name, item in (1...item.choices).map { "wrap-\(name)-\($0)" } }

  private static let values: [String] =
    ids("kind", ObjectionKind.self) + ids("step", ERICStep.self)
    + ids("handling", ObjectionStep.self) + ids("outcome", OutcomeClass.self)
    + ids("gate", Gate.self) + ids("shut", Gate.self) + ids("need", NeedKind.self)
    + ["need-confirmed"] + ids("state", ObjectionState.self) + ids("family", ObjectionFamily.self)
    + ids("role", PurchaseRole.self) + ids("influence", Influence.self) + ids("mark", Mark.self)
    + ids("question", QuestionKind.self) + ids("remark", QuestionFault.self)

  /// The moves that a refusal offers instead; those without words are none that a rep would make by name.
  private static let moves: [String] = [
    EventName.open, .consult, .propose, .close, .proposeAnyway, .closeAnyway, .explore, .refine,
    .influence, .confirm, .backToOpen, .backToConsult, .backToPropose, .goOn, .objectionRaised,
    .objectionLeftOpen, .impliedNeedHeard, .finish,
  ].map { "move-\($0.identifier)" }

  private static func ids<Value: CaseIterable & RawRepresentable<String>>(
    _ group: String, _: Value.Type
  ) -> [String] {
    Value.allCases.map { "\(group)-\($0.identifier)" }
  }
}
