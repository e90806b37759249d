import Customer

/// The four classes of customer data (METHOD M07).
public enum DataClass: String, AccountTerm {
  /// Present state 现状, organisation 组织, personal 个人, competition 竞争.
  case presentState, organisation, personal, competition

  /// What the ids of its sentences go on with.
  public static let topic = "data-class"
}

/// What is to be known of a customer before the visit (METHOD M07).
public enum DataItem: String, AccountTerm {
  /// Of the customer: name, business, size, kind, address, phone.
  case name, business, size, kind, address, phone
  /// Of the related products in use: purpose, brand, quantity, sales.
  case usedFor, usedBrand, usedQuantity, usedSales
  /// Departments that matter to the purchase, people, their role in it.
  case departments, people, roles
  /// Of a person: name, address, contact, age, hobbies, career, family, children, favourite sports.
  case personName, homeAddress, contact, age, hobbies, career, family, children, sports
  /// Of a person: scope of work, character, relations to others inside.
  case scope, character, relations
  /// The competitor's history here, names and style of its reps, strengths and weaknesses of its products.
  case rivalHistory, rivalReps, rivalProducts

  /// What the ids of its sentences go on with.
  public static let topic = "data"

  /// The class it belongs to.
  public var dataClass: DataClass {
    switch self {
    case .name, .business, .size, .kind, .address, .phone: .presentState
    case .usedFor, .usedBrand, .usedQuantity, .usedSales: .presentState
    case .departments, .people, .roles: .organisation
    case .personName, .homeAddress, .contact, .age, .hobbies, .career, .family, .children: .personal
    case .sports, .scope, .character, .relations: .personal
    case .rivalHistory, .rivalReps, .rivalProducts: .competition
    }
  }
}

/// Where a fact came from (METHOD M07).
public enum DataSource: String, AccountTerm {
  /// The guide, research before the visit, what a visit brought by itself.
  case guide, research, visit
  /// Asked of a key person in the meeting, which is a fault.
  case askedKeyPerson

  /// What the ids of its sentences go on with.
  public static let topic = "data-source"
}

/// Whether something stays as it is (METHOD M07): data is the past and fixed, need is the future and changes.
public enum Lasting: String, AccountTerm {
  /// Data, fixed; need, open to change.
  case fixed, changing

  /// What the ids of its sentences go on with.
  public static let topic = "lasting"
}

/// What is wrong with how the data was collected (METHOD M07).
public enum DataFault: String, AccountTerm {
  /// No guide has been won inside, though data is missing.
  case noGuide
  /// A key person was asked for data in the meeting.
  case askedKeyPerson

  /// What the ids of its sentences go on with.
  public static let topic = "data-fault"
}

/// One fact about a customer.
public struct DataEntry: Hashable, Codable, Sendable {
  /// What it is.
  public let item: DataItem
  /// The fact; without words it isn't known.
  public var words: String
  /// Whom it is about, for personal data; nil for the customer as a whole.
  public var person: String?
  /// Where it came from; nil where that wasn't kept.
  public var source: DataSource?

  /// Keeps a fact.
  public init(
    _ item: DataItem, _ words: String, person: String? = nil, source: DataSource? = nil
  ) {
    self.item = item
    self.words = words
    self.person = person
    self.source = source
  }

  /// Data is the past: it is fixed.
  public var lasting: Lasting { .fixed }
}

extension Need {
  /// A need is the future: it changes.
  public var lasting: Lasting { .changing }
}

/// What is known of a customer, by class, and what is missing (收集客户资料, METHOD M07).
public struct CustomerData: Hashable, Codable, Sendable {
  /// The facts in the order in which they were learned.
  public var entries: [DataEntry]
  /// The guide inside the account (向导, 内线), by name; nil where none has been won.
  public var guide: String?

  /// Takes the facts and the guide.
  public init(_ entries: [DataEntry] = [], guide: String? = nil) {
    self.entries = entries
    self.guide = guide
  }

  /// The facts of a class, in its items' order.
  ///
  /// - Parameter dataClass: the class.
  /// - Returns: the facts that have words; of one item the earlier learned first.
  public func known(of dataClass: DataClass) -> [DataEntry] {
    DataItem.allCases.filter { $0.dataClass == dataClass }.flatMap { item in
      entries.filter { $0.item == item && $0.words.hasWords }
    }
  }

  /// What isn't known of a class.
  ///
  /// - Parameters:
  ///   - dataClass: the class.
  ///   - person: the person whose personal data is meant; nil for anybody's.
  /// - Returns: the items without a fact, in their order.
  public func missing(of dataClass: DataClass, about person: String? = nil) -> [DataItem] {
    DataItem.allCases.filter { item in
      item.dataClass == dataClass
        && !entries.contains {
          $0.item == item && $0.words.hasWords && (person == nil || $0.person == person)
        }
    }
  }

  /// The classes of which nothing at all is known.
  public var emptyClasses: [DataClass] { DataClass.allCases.filter { known(of: $0).isEmpty } }

  /// What is wrong with how it was collected, in a fixed order.
  public var faults: [DataFault] {
    let lacks = DataClass.allCases.contains { !missing(of: $0).isEmpty }
    return DataFault.allCases.filter { fault in
      switch fault {
      case .noGuide: lacks && !guide.hasWords
      case .askedKeyPerson: entries.contains { $0.source == .askedKeyPerson }
      }
    }
  }
}
