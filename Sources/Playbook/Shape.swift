import AccountModel
import Customer
import VisitModel

/// A setting or detail that may stand somewhere, and what its value may be.
struct Field: Sendable {
  let key: String
  var isRequired = false
  /// Whether it may stand several times.
  var isMany = false
  /// The values allowed; empty where any text is.
  var values: [String] = []
  /// Whether it has to be the same in every language.
  var isShared = false
  /// The fewest lines of it that an item needs; beyond one it is many by nature.
  var least = 0
  /// Whether its value is a whole number.
  var isNumber = false
  /// The sections whose ids it names; empty where it names none.
  var refersTo: [String] = []

  /// A text that has to be there.
  static func required(_ key: String) -> Field { Field(key: key, isRequired: true) }

  /// Lines of text of which an item needs some.
  static func lines(_ key: String, least: Int) -> Field {
    Field(key: key, isRequired: least > 0, isMany: true, least: least)
  }

  /// A whole number, the same in every language.
  static func number(_ key: String, isRequired: Bool = false) -> Field {
    Field(key: key, isRequired: isRequired, isShared: true, isNumber: true)
  }

  /// Ids of the same file, the same in every language.
  static func ids(
    _ key: String, of sections: String..., isRequired: Bool = false, isMany: Bool = true
  ) -> Field {
    Field(
      key: key, isRequired: isRequired, isMany: isMany, isShared: true, refersTo: sections)
  }

  /// A value out of a set, the same in every language.
  static func tag(
    _ key: String, _ values: [String], isRequired: Bool = false, isMany: Bool = false
  ) -> Field {
    Field(key: key, isRequired: isRequired, isMany: isMany, values: values, isShared: true)
  }
}

/// A section that a kind of file has, and what may stand in it.
struct SectionShape: Sendable {
  var name: String
  var settings: [Field] = []
  var details: [Field] = []
  /// The fewest items that it needs.
  var least = 0
  /// Whether a file may do without it.
  var isOptional = false
}

/// What may stand in a kind of file.
struct Shape: Sendable {
  var settings: [Field] = []
  /// Of these settings at least one is needed.
  var oneOf: [String] = []
  /// The details of items outside a section; nil where no item may stand there.
  var details: [Field]?
  /// The sections; each is needed that isn't optional.
  var sections: [SectionShape] = []
  /// What stands in a section of any name; nil where only the named ones may be.
  var anySection: SectionShape?

  /// The settings that every file may have.
  static let always = [
    Field(key: "kind", isShared: true), Field.tag("replace", ["yes"]),
  ]

  /// What may stand in a file of a kind.
  static func of(_ kind: FileKind) -> Shape {
    switch kind {
    case .stages: stages
    case .questions: questions
    case .openings: openings
    case .objection: objection
    case .closings: closings
    case .actions: actions
    case .reminders: Shape(details: [Field(key: "signs")])
    case .rules:
      Shape(details: [.required("source"), Field(key: "strength"), .required("why")])
    case .phrases: Shape(details: [])
    case .examples: examples
    case .worksheet: worksheet
    case .scenario: scenario
    case .buyerLines: buyerLines
    case .buyerRules: buyerRules
    case .scoring: scoring
    case .words:
      Shape(anySection: SectionShape(name: "", details: [Field(key: "value")], least: 1))
    }
  }

  /// The names of the six sections of the guides: the stages, and the objection that may interrupt any of them.
  static let guideNames = Stage.allCases.map(\.rawValue) + ["objection"]

  private static let stages = Shape(
    sections: guideNames.map { name in
      SectionShape(
        name: name, settings: [.required("aim"), .required("creed"), .required("hint")], least: 1)
    })

  private static let steps = ERICStep.allCases.map(\.rawValue)
  private static let kinds = QuestionKind.allCases.map(\.rawValue)
  private static let phases = ValuePhase.allCases.map(\.rawValue)

  private static let questions = Shape(
    settings: [.tag("spin", kinds), .tag("eric", steps), .tag("redevelop", ["yes"])],
    oneOf: ["spin", "eric", "redevelop"],
    details: [
      Field(key: "listen", isRequired: true, isMany: true),
      .tag("eric", steps), .tag("spin", kinds),
      Field(key: "trade", isMany: true, isShared: true),
      .tag("influencer", Influence.allCases.map(\.rawValue), isMany: true),
      .tag("function", BuyingFunction.allCases.map(\.rawValue), isMany: true),
      .tag("phase", phases, isMany: true),
    ])

  private static let openings = Shape(details: [
    .tag("kind", Opening.Kind.allCases.map(\.rawValue), isRequired: true),
    Field(key: "example", isRequired: true, isMany: true), .required("when"),
  ])

  private static let objection = Shape(
    settings: [
      .tag("family", ObjectionFamily.allCases.map(\.rawValue), isRequired: true),
      .required("signs"),
    ],
    sections: [
      SectionShape(name: "clarify", least: 1),
      SectionShape(name: "test", least: 1),
      SectionShape(
        name: "answer",
        details: [
          .tag("for", ObjectionKind.allCases.map(\.rawValue), isRequired: true),
          .required("evidence"),
        ]),
    ])

  private static let closings = Shape(details: [
    .tag("list", ["1", "2", "3"], isRequired: true, isMany: true), .required("how"),
    Field(key: "example", isRequired: true, isMany: true), .required("when"),
  ])

  private static let examples = Shape(
    settings: [.tag("task", LearningTask.allCases.map(\.rawValue), isRequired: true)],
    anySection: SectionShape(
      name: "",
      details: [
        .tag("faults", LearningTask.faults, isMany: true),
        .tag("traits", LearningTask.traits, isMany: true),
      ],
      least: 1))

  private static let worksheet = Shape(
    settings: [
      .tag("worksheet", WorksheetName.allCases.map(\.identifier), isRequired: true),
      .required("aim"), Field(key: "names"),
      .tag("rule", AccountRule.allCases.map(\.identifier), isMany: true),
    ],
    anySection: SectionShape(
      name: "",
      settings: [.tag("each", WorksheetList.allCases.map(\.identifier)), Field(key: "ask")],
      details: [
        .tag("fills", WorksheetField.all.map(\.id), isRequired: true), Field(key: "hint"),
      ]))

  private static let actions = Shape(details: [
    .tag("phase", phases, isRequired: true, isMany: true), .required("ask"),
  ])
}
