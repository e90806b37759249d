import AccountModel
import Customer

/// One thing that was told about a customer.
public enum CustomerEntry: Codable, Hashable, Sendable {
  /// The customer is called so now.
  case named(name: String)
  /// Another name of the customer's: visits under it belong here.
  case alsoCalled(name: String)
  /// The word that tells this customer from another of the same name; nil takes it away.
  case toldApart(note: String?)
  /// The trade, by the tag of the playbook's questions or in words; nil takes it away.
  case tradeTold(trade: String?)
  /// A visit belongs here, or doesn't, whatever name stands in it.
  case visitAssigned(visit: String, belongs: Bool)
  /// Something of the people.
  case person(told: PersonEntry)
  /// Something of the needs.
  case need(told: NeedEntry)
  /// An answer to a question of the method.
  case answer(told: AnswerEntry)
  /// Something of our offer and the competitors'.
  case offer(told: OfferEntry)
  /// An objection that a visit left open was settled, or stands again.
  case objectionSettled(key: ItemKey, isResolved: Bool)
  /// We promised something outside a visit.
  case promiseMade(key: ItemKey, promise: Promise)
  /// What we promised is done, or isn't after all.
  case promiseKept(key: ItemKey, isKept: Bool)
  /// A goal (METHOD M20): the same name again takes the place of the former.
  case goalSet(key: ItemKey, goal: VisitGoal)
  /// What became of a goal; nil opens it again.
  case goalSettled(key: ItemKey, isReached: Bool?)
  /// A mark of the journey is reached (METHOD M06).
  case markReached(mark: ReachedMark)
  /// A mark is not reached after all, whatever else shows it.
  case markWithdrawn(mark: JourneyMark)
  /// The step that the rep works at; nil where none was named.
  case stepWorkedAt(step: JourneyStep?)
  /// A customer of ours whom this one may ask about us.
  case referenceKept(key: ItemKey, words: String)
  /// A free note.
  case noted(words: String)
  /// A walk through a worksheet began.
  case worksheetBegan(name: String)
  /// A worksheet was gone through to its end.
  case worksheetEnded(name: String)
  /// The record of this number in this journal, and what it did, is taken back.
  case undone(seq: Int)
}

/// Something told of the people at a customer's.
public enum PersonEntry: Codable, Hashable, Sendable {
  /// Somebody; what isn't told of a person already known stays.
  case named(person: Person)
  /// More of a person.
  case detailed(name: String, detail: PersonDetail)
  /// Asked of a person, and not known: what was told before is taken back.
  case unknown(name: String, fields: [PersonDetail.Field])
  /// Two names are one person: from here on the second name means the first.
  case joined(name: String, alias: String)
  /// The person has left, or never was one.
  case removed(name: String)
  /// How two people stand to each other (METHOD M08).
  case related(relation: Relation)
  /// The guide inside the account (METHOD M07); nil where there is none.
  case guide(name: String?)
  /// What was spent on a person (METHOD M11).
  case spent(name: String, words: String)
}

/// Something told of a customer's needs (METHOD M13).
public enum NeedEntry: Codable, Hashable, Sendable {
  /// A need was heard.
  case heard(key: ItemKey, need: Need)
  /// More of a need.
  case detailed(key: ItemKey, detail: NeedDetail)
  /// Two needs are one: from here on the second name means the first.
  case joined(key: ItemKey, alias: ItemKey)
  /// It is no need.
  case dropped(key: ItemKey)
}

/// An answer to a question of the method; unknown is an answer too.
public enum AnswerEntry: Codable, Hashable, Sendable {
  /// What the customer was to us before (METHOD M01); nil where that isn't known.
  case prospect(kind: ProspectKind?)
  /// A fact (METHOD M07); without words it was asked and isn't known.
  case fact(data: DataEntry)
  /// What was seen of a term of the method.
  case seen(sighting: TermSeen)
  /// The quick test before MAN (METHOD M01); what is nil leaves what was told before.
  case quickTest(use: Observation?, trait: String?, means: Observation?)
  /// Whether there is a formal project (METHOD M10).
  case project(observation: Observation, words: String?)
  /// Where the purchase stands (METHOD M14); what is nil leaves what was told before.
  case purchase(process: PurchaseProcess)
  /// Which way of selling a row speaks for (METHOD M14).
  case selling(mark: SellingMark)
  /// The customer's answer to a decision point (METHOD M33).
  case decision(point: DecisionPoint)
  /// How the customer wants to deal with us (METHOD M33); what is nil leaves what was told before.
  case behaviour(risk: BuyingDegree?, help: BuyingDegree?, played: BuyingBehaviour?)
  /// Asked and not known, where no other entry can say so: the question, and whom it was about.
  case unknown(question: String, person: String?)
}

/// Something told of our offer beside the competitors' (METHOD M15 to M17).
public enum OfferEntry: Codable, Hashable, Sendable {
  /// A competitor's name.
  case rival(name: String)
  /// A point compared: the same subject and competitor again takes the place of the former.
  case compared(point: ComparedPoint)
  /// A point is no longer compared.
  case comparisonDropped(subject: String, rival: String?)
  /// Whether the rep says that all makers are the same.
  case allTheSame(isSaid: Bool)
  /// A row of FAB: the same name again takes the place of the former.
  case value(key: ItemKey, row: ValueRow)
  /// A row of FAB is given up.
  case valueDropped(key: ItemKey)
  /// What a demonstration is for; nil where nobody has said.
  case demonstration(purpose: DemonstrationPurpose?)
  /// What is known of a subject of the negotiation; without words it was asked and isn't known.
  case negotiation(subject: NegotiationSubject, part: NegotiationPart, words: String?)
  /// One of us at the table.
  case negotiator(role: NegotiatorRole)
  /// The deal that add-ons are held against; what is nil leaves what was told before.
  case deal(sum: Sum?, isAgreed: Bool?)
  /// An add-on offered beside the deal: the same name again takes the place of the former.
  case addOn(key: ItemKey, words: String, sum: Sum?)
  /// An add-on is given up.
  case addOnDropped(key: ItemKey)
}

extension CustomerEntry {
  /// The name that the entry gives to something new, or uses again; nil for all others.
  var givenKey: ItemKey? {
    switch self {
    case .need(.heard(let key, _)), .offer(.value(let key, _)), .offer(.addOn(let key, _, _)),
      .promiseMade(let key, _), .goalSet(let key, _), .referenceKept(let key, _):
      key
    case .named, .alsoCalled, .toldApart, .tradeTold, .visitAssigned, .person, .need, .answer,
      .offer, .objectionSettled, .promiseKept, .goalSettled, .markReached, .markWithdrawn,
      .stepWorkedAt, .noted, .worksheetBegan, .worksheetEnded, .undone:
      nil
    }
  }
}
