import Customer
import Playbook
import Records

/// What stands on the sheet that a rep takes along to a visit.
public struct SheetContent: Hashable, Sendable {
  /// A question to ask.
  public struct Question: Hashable, Sendable {
    /// The number under which it stands.
    public let number: Int
    /// The question as it is asked.
    public let words: String
    /// What to listen for; empty where nothing is named.
    public let listen: [String]

    /// Takes a question.
    public init(number: Int, words: String, listen: [String] = []) {
      self.number = number
      self.words = words
      self.listen = listen
    }
  }

  /// An objection to expect.
  public struct Objection: Hashable, Sendable {
    /// What it is about.
    public let title: String
    /// What to ask first.
    public let clarify: String

    /// Takes an objection.
    public init(title: String, clarify: String) {
      self.title = title
      self.clarify = clarify
    }
  }

  /// The customer's name; nil leaves a line to fill in, as with the next five.
  public var customer: String?
  /// Who is visited.
  public var person: String?
  /// The day of the visit.
  public var date: String?
  /// What we want from the visit.
  public var goal: String?
  /// The best action that the customer could agree to.
  public var best: String?
  /// The least that still counts as success.
  public var minimum: String?
  /// The questions, the caller's choice, at most ten.
  public var questions: [Question]
  /// The objections to expect.
  public var objections: [Objection]
  /// The note of the visit before this one; nil for a first visit.
  public var last: CallNote?

  /// Takes what is known; the rest is left to be filled in by hand.
  public init(
    customer: String? = nil, person: String? = nil, date: String? = nil, goal: String? = nil,
    best: String? = nil, minimum: String? = nil, questions: [Question] = [],
    objections: [Objection] = [], last: CallNote? = nil
  ) {
    self.customer = customer
    self.person = person
    self.date = date
    self.goal = goal
    self.best = best
    self.minimum = minimum
    self.questions = questions
    self.objections = objections
    self.last = last
  }
}
