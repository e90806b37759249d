import Customer
import VisitModel

/// What a simulated customer made of a line of the rep's: the truth that a rehearsal is scored by, instead of a guess.
public struct CustomerTruth: Hashable, Sendable {
  /// Something that happened to an objection or a signal.
  public struct Event: Hashable, Sendable {
    /// The id of the objection or the signal in the scenario.
    public let id: String
    /// What happened, by the name that the simulated customer gives it, for example `raised`, `clarified`, `taken`.
    public let kind: String

    /// What an objection is about; nil for signals.
    public let family: ObjectionFamily?

    /// Notes what happened.
    public init(id: String, kind: String, family: ObjectionFamily? = nil) {
      self.id = id
      self.kind = kind
      self.family = family
    }
  }

  /// What the line does, the weightiest first, by the names of the simulated customer's ears.
  public var does: [String]
  /// The kind of question as he took it, or as the rep put it right; nil where it is none.
  public var kind: QuestionKind?
  /// Trust behind the line, 0 to 100.
  public var trust: Int
  /// Patience behind the line, 0 to 100.
  public var patience: Int
  /// The value that he sees behind the line, 0 to 100.
  public var value: Int
  /// The names of the rules that moved him.
  public var moved: [String]
  /// The ids of the facts that he told.
  public var opened: [String]
  /// The kinds of the facts that he told: needs are problems, consequences and worths.
  public var needs: [NeedKind]
  /// What happened to objections.
  public var objections: [Event]
  /// What happened to buying signals.
  public var signals: [Event]
  /// The id of the step that he agreed to; nil where he agreed to none.
  public var agreed: String?
  /// What came of the talk, where it ended with the line.
  public var outcome: OutcomeClass?

  /// Notes where a customer stands; what happened is filled in.
  ///
  /// - Parameters:
  ///   - trust: trust, 0 to 100.
  ///   - patience: patience, 0 to 100.
  ///   - value: the value that he sees, 0 to 100.
  public init(trust: Int, patience: Int, value: Int) {
    self.trust = trust
    self.patience = patience
    self.value = value
    does = []
    moved = []
    opened = []
    needs = []
    objections = []
    signals = []
  }
}
