/// What any customer may say besides what his own scenario gives him; the id of its section is `buyer-` and the name.
public enum BuyerAct: String, CaseIterable, Sendable {
  /// Answers a greeting, small talk, praise; who the rep is and why he came.
  case greets, chats, praised, introduced
  /// Doesn't understand; asks back which of two was meant; says that he doesn't know of it.
  case puzzled, asksBack, notInCase
  /// Was asked that before; has said all of it; keeps it to himself for now; keeps money and politics to himself.
  case repeated, nothingMore, notYet, deflects
  /// Wants to know why he is asked; tells why he asked himself; has had enough of questions about facts.
  case wonders, tellsWhy, interrogated
  /// What stands before something that he tells: when he likes it, when he is cool.
  case leadsWarm, leadsCool
  /// Agrees to a summary; corrects it; misses his own words in it.
  case agrees, corrects, missesHimself
  /// Lets the rep go on who asked for leave; shrugs at a feature; sees the good of it; takes evidence.
  case giveLeave, shrugs, seesGood, takesProof
  /// Bears no pressure; no rude word.
  case pressed, insulted
  /// Still waits for his answer; says whether it is the only thing; feels understood; isn't convinced; is settled; lets it
  /// rest for now.
  case stillOpen, onlyThing, understood, unproven, settled, swallowed
  /// Takes an honest admission; a promise; something given for nothing; an exchange; refuses an exchange.
  case admitted, promised, pocketed, exchanged, noExchange
  /// Finds a step too early; too vague; doesn't want it; agreed to it already.
  case tooEarly, tooVague, refuses, agreedAlready
  /// Says of a step that isn't one of his what would have to come first; agrees to less than was asked.
  case unfitting, agreesToLess
  /// Comes back to what the rep has promised.
  case remindsOfPromise
  /// Grows impatient; breaks the silence; ends it politely; says goodbye; thanks for an honest leave.
  case impatient, breaksSilence, ends, goodbye, thanksForHonesty

  /// The id of the section with its lines.
  public var sectionID: String { "buyer-" + identifier }
}

/// How the customer feels, as a word.
public enum Mood: String, CaseIterable, Codable, Sendable {
  /// Cool, neutral, warm.
  case cool, neutral, warm
}
