/// What the consultative rep has noted.
struct RepNotes: Sendable {
  /// What he asks next about the offer that he is at.
  enum Step: Sendable { case problem, implication, worth }

  /// Troubles that he was told, with the offer that he asked about.
  var troubles: [(offer: Int, words: String)] = []
  var offer = 0
  var step = Step.problem
  /// How often he has asked for a trouble of the offer, and what follows from it; whether he waits for the answer.
  var tries = 0
  var hasAsked = false
  var implications = 0
  /// What the customer said first.
  var greeting: [String] = []
  /// How far he is with an objection: 1 test, 2 answer, 3 check, 4 hear what he says to that; nil where there is none.
  var objection: Int?
  /// How many answers he has tried to the objection, and when he began with it.
  var answers = 0
  var objectionTurn = -9
  /// What is still to be said once he has consulted.
  var rest: [Rest] = []
  var isConsulting = true
  var proposals = 0

  /// What comes after the questions.
  enum Rest: Sendable {
    case summary, decision
    case offer(Int)
    case proof, propose, more, goodbye, honest
  }
}
