import AccountModel
import Customer
import VisitModel

extension Shape {
  /// The details that may stand under the items of a section.
  func details(in section: Section) -> [Field] {
    let own = sections.first { section.isCalled($0.name) } ?? anySection
    return own?.details ?? []
  }

  static let scenario = Shape(
    settings: [
      Field(key: "trade", isRequired: true, isShared: true),
      .tag("difficulty", Scenario.Difficulty.allCases.map(\.rawValue), isRequired: true),
      .tag("behaviour", BuyingBehaviour.allCases.map(\.rawValue), isRequired: true),
      .tag("stage", PurchaseStage.allCases.map(\.rawValue), isRequired: true),
      .tag("rung", TrustRung.allCases.map(\.rawValue), isRequired: true),
      .tag("winnable", ["yes", "no"], isRequired: true),
      .number("turns", isRequired: true), .number("minutes", isRequired: true),
      .required("place"),
    ],
    sections: [
      SectionShape(name: "brief", least: 2), products, proofs, goals, people,
      SectionShape(name: "subjects", details: [.required("words")], least: 3),
      facts, objections,
      SectionShape(
        name: "signals",
        details: [
          .tag("about", Scenario.Signal.Topic.allCases.map(\.rawValue), isRequired: true),
          .lines("say", least: 2),
        ], isOptional: true),
      trades, steps, endings,
      SectionShape(
        name: "absent", details: [.required("words"), .lines("say", least: 2)], isOptional: true),
      SectionShape(name: "lessons", details: [Field(key: "see", isMany: true)], least: 2),
    ])

  private static let products = SectionShape(
    name: "products",
    details: [
      .lines("benefit", least: 1), .required("words"), .ids("answers", of: "facts"),
      .number("price"),
    ], least: 1)

  private static let proofs = SectionShape(
    name: "proofs", details: [.required("words"), .required("shows")], least: 1)

  private static let goals = SectionShape(
    name: "goals",
    details: [
      .tag("need", ["required", "optional"], isRequired: true),
      .ids("fact", of: "facts"), .ids("objection", of: "objections"), .ids("step", of: "steps"),
      .tag("result", OutcomeClass.allCases.map(\.rawValue), isMany: true),
    ], least: 2)

  private static let people = SectionShape(
    name: "people",
    details: [
      .required("title"),
      .tag("style", CommunicationStyle.allCases.map(\.rawValue), isRequired: true),
      .tag("influence", Influence.allCases.map(\.rawValue), isRequired: true),
      .tag("role", PurchaseRole.allCases.map(\.rawValue), isRequired: true),
      .tag("function", BuyingFunction.allCases.map(\.rawValue)),
      .lines("about", least: 1), .lines("greeting", least: 2), Field(key: "likes"),
      .lines("chat", least: 0),
    ], least: 1)

  private static let facts = SectionShape(
    name: "facts",
    details: [
      .tag("tier", (0...4).map(String.init), isRequired: true),
      .tag("kind", Scenario.Fact.Kind.allCases.map(\.rawValue), isRequired: true),
      .ids("subject", of: "subjects", isRequired: true),
      .ids("after", of: "facts", isMany: false), .ids("who", of: "people", isMany: false),
      .number("amount"), .required("named"), .required("words"), .lines("say", least: 2),
      .lines("ask", least: 0),
    ], least: 6)

  private static let objections = SectionShape(
    name: "objections",
    details: [
      .tag("family", ObjectionFamily.allCases.map(\.rawValue), isRequired: true),
      .tag("is", ObjectionKind.allCases.map(\.rawValue), isRequired: true),
      .tag("cause", Scenario.Objection.Cause.allCases.map(\.rawValue), isRequired: true),
      .ids("subject", of: "subjects"), .ids("who", of: "people", isMany: false),
      Field(
        key: "settle", isRequired: true, isMany: true, isShared: true,
        refersTo: ["facts", "proofs", "products", "trades", "admission"]),
      .required("words"), .lines("means", least: 1), .lines("say", least: 2),
      .lines("again", least: 2), .lines("settled", least: 0), .lines("answer", least: 1),
    ], least: 1)

  private static let trades = SectionShape(
    name: "trades",
    details: [
      .tag("about", NegotiationSubject.allCases.map(\.rawValue), isRequired: true),
      .tag("side", Scenario.Trade.Side.allCases.map(\.rawValue), isRequired: true),
      .number("bottom"), .required("words"), .lines("say", least: 2),
    ], isOptional: true)

  private static let steps = SectionShape(
    name: "steps",
    details: [
      .tag("result", [OutcomeClass.order, .advance].map(\.rawValue), isRequired: true),
      .tag("action", NextAction.allCases.map(\.rawValue)),
      .number("trust", isRequired: true), .number("value", isRequired: true),
      .ids("fact", of: "facts"), .ids("objection", of: "objections"),
      .ids("who", of: "people", isMany: false), .required("words"), .lines("say", least: 2),
      .lines("ask", least: 1),
    ], isOptional: true)

  private static let endings = SectionShape(
    name: "endings",
    details: [
      .tag("result", OutcomeClass.allCases.map(\.rawValue), isRequired: true),
      .lines("say", least: 2),
    ], least: 2)

  static let buyerLines = Shape(
    anySection: SectionShape(
      name: "",
      details: [
        .tag("style", CommunicationStyle.allCases.map(\.rawValue), isMany: true),
        .tag("mood", Mood.allCases.map(\.rawValue), isMany: true),
      ], least: 1))

  static let buyerRules = Shape(sections: [
    SectionShape(
      name: "moves", details: [.number("trust"), .number("patience"), .number("value")], least: 1),
    SectionShape(
      name: "styles",
      details: [
        .number("talk", isRequired: true), .number("warmth", isRequired: true),
        .number("directness", isRequired: true), .number("caution", isRequired: true),
      ]),
    SectionShape(
      name: "difficulties",
      details: [.number("threshold", isRequired: true), .number("patience", isRequired: true)]),
    SectionShape(name: "limits", details: [.number("number", isRequired: true)], least: 1),
    SectionShape(name: "leanings", details: [.number("share", isRequired: true)], least: 1),
  ])
}
