import AccountModel
import Customer

/// Everything that is known of a customer: folded from the journals of all writers and from the visits.
///
/// The same journals and visits always give the same account, in whatever order they are handed
/// over; nothing here is stored. What was told later holds, field by field.
public struct CustomerAccount: Hashable, Sendable {
  /// The customer's id; empty where nobody keeps a file of the customer yet.
  public let id: String
  /// The name.
  public internal(set) var name: String
  /// Former and other names.
  public internal(set) var otherNames: [String] = []
  /// The word that tells this customer from another of the same name.
  public internal(set) var note: String?
  /// The trade.
  public internal(set) var trade: String?
  /// What the customer was to us before.
  public internal(set) var kind: ProspectKind?
  /// The visits, in time's order.
  public internal(set) var visits: [AccountVisit] = []
  /// The people, in the order in which they became known.
  public internal(set) var people: [AccountPerson] = []
  /// How they stand to each other.
  public internal(set) var relations: [Relation] = []
  /// The guide as told; nil where nobody said.
  var guideTold: String?
  /// The facts told, the last of each item and person.
  public internal(set) var facts: [DataEntry] = []
  /// Everything seen of the method's terms, in time's order.
  public internal(set) var sightings: [TermSeen] = []
  /// The quick test before MAN.
  public internal(set) var quickTest = QuickTest(use: .unknown, means: .unknown)
  /// Whether there is a formal project.
  public internal(set) var project: Observation = .unknown
  /// The words behind that.
  public internal(set) var projectWords: String?
  /// The needs, in the order in which they came up.
  public internal(set) var needs: [AccountNeed] = []
  /// The objections, in the order in which they came up.
  public internal(set) var objections: [AccountObjection] = []
  /// What we promised.
  public internal(set) var promises: [AccountPromise] = []
  /// Where the purchase stands.
  public internal(set) var purchase = PurchaseProcess()
  /// The rows that speak for one way of selling or the other.
  public internal(set) var selling = SellingComparison()
  /// The competitors named.
  public internal(set) var rivals: [String] = []
  /// Our products held against theirs.
  public internal(set) var competition = CompetitiveAnalysis()
  /// The rows of FAB.
  public internal(set) var values: [AccountValue] = []
  /// What a demonstration is for.
  public internal(set) var demonstrationPurpose: DemonstrationPurpose?
  /// The plan of the negotiation.
  public internal(set) var negotiation = NegotiationPlan()
  /// The deal that add-ons are held against.
  public internal(set) var deal: Sum?
  /// Whether the deal is agreed, as told; nil where the visits decide.
  var isDealAgreed: Bool?
  /// The add-ons offered.
  public internal(set) var addOns: [AccountAddOn] = []
  /// Every answer to a decision point, in time's order.
  public internal(set) var decisions: [DatedDecision] = []
  /// How the customer wants to deal with us.
  public internal(set) var behaviour = BehaviourReading(risk: .unknown, help: .unknown)
  /// Our goals.
  public internal(set) var goals: [AccountGoal] = []
  /// The marks of the journey that were told, in the order of telling.
  var marksTold: [ReachedMark] = []
  /// The marks that were taken back.
  var marksWithdrawn: [JourneyMark] = []
  /// The step that the rep works at; nil where nobody said.
  public internal(set) var stepWorkedAt: JourneyStep?
  /// Customers who may be asked about us.
  public internal(set) var references: [DatedWords] = []
  /// What was asked and isn't known.
  public internal(set) var unknowns: [UnknownQuestion] = []
  /// Free notes of the writers.
  public internal(set) var notes: [DatedWords] = []
  /// What the visits learned of the customer's situation.
  public internal(set) var circumstances: [DatedCircumstance] = []
  /// The customer's buying signals.
  public internal(set) var signals: [DatedWords] = []
  /// The customer's orders.
  public internal(set) var orders: [DatedWords] = []
  /// The walks through worksheets, in time's order.
  public internal(set) var worksheets: [WorksheetWalk] = []
  /// The highest number that each source has given, what was taken back included.
  var numbers: [String: Int] = [:]

  /// Folds a customer's file.
  ///
  /// - Parameters:
  ///   - id: the customer's id; empty where there is no file yet.
  ///   - name: the name, where no file has one.
  ///   - pages: the journals of all writers.
  ///   - visits: the visits to this customer.
  public init(id: String, name: String, pages: [CustomerPage], visits: [AccountVisit]) {
    self.id = id
    self.name = name
    fold(pages, visits)
  }

  /// A free name for something that a writer notes.
  ///
  /// - Parameter writer: the writer, as in the journal's header.
  /// - Returns: a name that nothing in the file has, or had before it was taken back.
  public func nextKey(for writer: String) -> ItemKey {
    ItemKey(writer, (numbers[writer] ?? 0) + 1)
  }

  /// The person whom a name means; nil where nobody is called so.
  public func person(_ name: String) -> AccountPerson? { people.first { $0.isCalled(name) } }

  /// The need that a name means; nil where there is none.
  public func need(_ key: ItemKey) -> AccountNeed? { needs.first { $0.isNamed(key) } }

  /// The day of the last visit; nil where there was none.
  public var lastVisit: Day? { visits.compactMap(\.day).max() }

  /// Whether nothing at all is known but the name.
  public var isEmpty: Bool {
    visits.isEmpty && people.isEmpty && facts.isEmpty && sightings.isEmpty && needs.isEmpty
  }
}

/// Something asked and not known.
public struct UnknownQuestion: Hashable, Sendable {
  /// The question.
  public let question: String
  /// Whom it was about; nil for the customer as a whole.
  public let person: String?

  /// Names a question.
  public init(question: String, person: String?) {
    self.question = question
    self.person = person
  }
}
