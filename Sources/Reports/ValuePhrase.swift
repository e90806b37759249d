import Customer
import Playbook
import Records
import VisitModel

/// The words for a value of the model, such as a layer of needs: one phrase a case, so that a new
/// case without words is found when the content is checked.
public struct ValuePhrase: PhraseKey, Hashable {
  /// The id in the content.
  public let rawValue: String

  /// The phrase of an id; nil for ids of other phrases.
  ///
  /// - Parameter rawValue: the id in the content.
  public init?(rawValue: String) {
    guard let phrase = ValuePhrase.allCases.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = phrase
  }

  private init(_ group: String, name: String) { rawValue = "note-\(group)-\(name)" }

  private init(_ group: String, _ value: some RawRepresentable<String>) {
    self.init(group, name: value.identifier)
  }

  init(_ kind: NeedKind) { self.init("need", kind) }
  init(_ layer: NeedLayer) { self.init("layer", layer) }
  init(_ side: NeedSide) { self.init("side", side) }
  init(_ family: ObjectionFamily) { self.init("family", family) }
  init(_ kind: ObjectionKind) { self.init("kind", kind) }
  init(_ step: ObjectionStep) { self.init("step", step) }
  init(_ state: ObjectionState) { self.init("state", state) }
  init(_ role: PurchaseRole) { self.init("role", role) }
  init(_ influence: Influence) { self.init("influence", influence) }
  init(_ period: Sum.Period) { self.init("per", period) }
  init(_ gate: Gate) { self.init("gate", gate) }
  init(_ outcome: OutcomeClass) { self.init("outcome", outcome) }
  init(_ part: Outcome.StepPart) { self.init("part", part) }
  init(_ topic: Circumstance.Topic) { self.init("topic", topic) }
  init(_ mark: Mark) { self.init("mark", mark) }
  init(_ mode: CallMode) { self.init("mode", mode) }
  init(_ language: Language) {
    self.init("language", name: language.rawValue.lowercased())
  }
  init(weekday: Int) { self.init("weekday", name: String(weekday)) }
  init(asking influence: Influence) { self.init("ask-influence", influence) }
  init(asking part: Outcome.StepPart) { self.init("ask-part", part) }

  /// The phrases of all values.
  public static var allCases: [ValuePhrase] {
    let needs =
      NeedKind.allCases.map { ValuePhrase($0) } + NeedLayer.allCases.map { ValuePhrase($0) }
      + NeedSide.allCases.map { ValuePhrase($0) }
    let objections =
      ObjectionFamily.allCases.map { ValuePhrase($0) }
      + ObjectionKind.allCases.map { ValuePhrase($0) }
      + ObjectionStep.allCases.map { ValuePhrase($0) }
      + ObjectionState.allCases.map { ValuePhrase($0) }
    let people =
      PurchaseRole.allCases.map { ValuePhrase($0) } + Influence.allCases.map { ValuePhrase($0) }
      + Influence.allCases.map { ValuePhrase(asking: $0) }
    let parts = Outcome.StepPart.allCases
    let outcomes =
      OutcomeClass.allCases.map { ValuePhrase($0) } + Gate.allCases.map { ValuePhrase($0) }
      + parts.map { ValuePhrase($0) } + parts.map { ValuePhrase(asking: $0) }
    let rest =
      Sum.Period.allCases.map { ValuePhrase($0) } + (1...7).map { ValuePhrase(weekday: $0) }
      + Mark.allCases.map { ValuePhrase($0) } + CallMode.allCases.map { ValuePhrase($0) }
      + Language.allCases.map { ValuePhrase($0) }
      + Circumstance.Topic.allCases.map { ValuePhrase($0) }
    return needs + objections + people + outcomes + rest
  }
}
