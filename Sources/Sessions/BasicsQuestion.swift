import AccountModel
import Customer
import Records

/// A question about the basics of a customer.
enum BasicsQuestion: Hashable {
  /// The name; the word that tells him from another; another name.
  case name, note, otherName
  /// What he was to us before; the trade.
  case prospect, trade
  /// A fact.
  case data(DataItem)
  /// Who else there is; a number takes up somebody known.
  case people
  /// Something of a person.
  case person(String, PersonDetail.Field)

  /// The questions without those about a person, in their order.
  static let plan: [BasicsQuestion] =
    [.name, .note, .otherName, .prospect, .trade]
    + DataItem.allCases.filter { $0.dataClass == .presentState && $0 != .name }.map { .data($0) }
    + [.people]

  /// What is asked of a person.
  static let ofPerson: [PersonDetail.Field] = [.title, .role, .influence, .level, .function]

  /// The ids of the choices, in their order; none where the answer is words.
  var choices: [String] {
    switch self {
    case .prospect: ProspectKind.allCases.map(\.phraseID)
    case .person(_, .role): PurchaseRole.allCases.map(\.phraseID)
    case .person(_, .influence): Influence.allCases.map(\.phraseID)
    case .person(_, .level): BuyingLevel.allCases.map(\.phraseID)
    case .person(_, .function): BuyingFunction.allCases.map(\.phraseID)
    case .person(_, .isWon): Observation.allCases.map(\.phraseID)
    case .person(_, .believed): TrustRung.allCases.map(\.phraseID)
    case .person(_, .title), .person(_, .part), .person(_, .results), .person(_, .wins): []
    case .name, .note, .otherName, .trade, .data, .people: []
    }
  }

  /// What an answer in words records.
  func entries(words: String) -> [CustomerEntry] {
    switch self {
    case .name: [.named(name: words)]
    case .note: [.toldApart(note: words)]
    case .otherName: [.alsoCalled(name: words)]
    case .trade: [.tradeTold(trade: words)]
    case .data(let item): [.answer(told: .fact(data: DataEntry(item, words)))]
    case .people: [.person(told: .named(person: Person(name: words)))]
    case .person(let name, .title): detail(name, PersonDetail(title: words))
    case .person(let name, .part): detail(name, PersonDetail(part: words))
    case .person(let name, .results): detail(name, PersonDetail(results: words))
    case .person(let name, .wins): detail(name, PersonDetail(wins: words))
    case .prospect, .person: []
    }
  }

  /// What a choice records, counted from 0.
  func entries(choice: Int) -> [CustomerEntry] {
    func one<Term: CaseIterable>(_ terms: Term.Type) -> Term { Array(terms.allCases)[choice] }
    switch self {
    case .prospect: return [.answer(told: .prospect(kind: one(ProspectKind.self)))]
    case .person(let name, let field):
      let told: PersonDetail? =
        switch field {
        case .role: PersonDetail(role: one(PurchaseRole.self))
        case .influence: PersonDetail(influence: one(Influence.self))
        case .level: PersonDetail(level: one(BuyingLevel.self))
        case .function: PersonDetail(function: one(BuyingFunction.self))
        case .isWon: PersonDetail(isWon: one(Observation.self))
        case .believed: PersonDetail(believed: one(TrustRung.self))
        case .title, .part, .results, .wins: nil
        }
      return told.map { detail(name, $0) } ?? []
    case .name, .note, .otherName, .trade, .data, .people: return []
    }
  }

  /// What it records that there is nothing, or nobody knows.
  var unknown: [CustomerEntry] {
    switch self {
    case .name, .otherName, .people: []
    case .note: [.toldApart(note: nil)]
    case .trade: [.tradeTold(trade: nil)]
    case .prospect: [.answer(told: .prospect(kind: nil))]
    case .data(let item): [.answer(told: .fact(data: DataEntry(item, "")))]
    case .person(let name, let field): [.person(told: .unknown(name: name, fields: [field]))]
    }
  }

  private func detail(_ name: String, _ detail: PersonDetail) -> [CustomerEntry] {
    [.person(told: .detailed(name: name, detail: detail))]
  }
}
