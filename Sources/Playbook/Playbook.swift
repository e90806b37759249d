import Customer
import VisitModel

/// All that is said, asked and taught in one language, made of the files of the content.
public struct Playbook: Sendable {
  /// The language.
  public let language: Language
  /// The digest of the files it was made of (FNV-1a 64, 16 hexadecimal digits).
  public let digest: String
  /// The guides of the stages, in the order of the visit.
  public let guides: [Guide]
  /// What to do about an objection, at any stage.
  public let objectionGuide: Guide
  /// All questions, bank by bank in the order of the files' paths.
  public let questions: [Question]
  /// The ways to open the talk.
  public let openings: [Opening]
  /// The objection cards, in the order of the families.
  public let objectionCards: [ObjectionCard]
  /// The ways to ask for the commitment.
  public let closings: [ClosingTechnique]
  /// The next logical actions.
  public let actions: [ActionCard]
  /// Reminders how to listen.
  public let reminders: [Reminder]
  /// The rules that the coach goes by.
  public let rules: [Rule]
  /// The rules that talks are scored by, in the order of the files.
  public let scoringRules: [ScoringRule]
  /// The worksheets about a customer, in the method's order.
  public let worksheets: [Worksheet]
  /// What the screen says.
  public let phrases: Phrases
  /// The customers to rehearse with, by id.
  public let scenarios: [Scenario]
  /// What any of them says and goes by.
  public let buyer: BuyerContent
  private let wordLists: [String: [WordEntry]]

  /// The guide of a stage.
  ///
  /// - Parameter stage: a stage of the visit.
  /// - Returns: a guide without content only where the content has a mistake.
  public func guide(for stage: Stage) -> Guide {
    guides.first { $0.id == stage.rawValue } ?? Guide(empty: stage.rawValue)
  }

  /// The card of a family of objections.
  ///
  /// - Parameter family: what the objection is about.
  /// - Returns: nil only where the content has a mistake.
  public func objectionCard(for family: ObjectionFamily) -> ObjectionCard? {
    objectionCards.first { $0.family == family }
  }

  /// The card of a next action.
  ///
  /// - Parameter action: a next logical action.
  /// - Returns: nil only where the content has a mistake.
  public func actionCard(for action: NextAction) -> ActionCard? {
    actions.first { $0.action == action }
  }

  /// The question of an id.
  ///
  /// - Parameter id: the lasting id, as a journal keeps it.
  /// - Returns: nil where the content has no such question (any more).
  public func question(id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The words of a class.
  ///
  /// - Parameter list: the id of the section in the word lists.
  /// - Returns: the entries in the order of the files; empty where there is no such class.
  public func words(in list: String) -> [WordEntry] { wordLists[list] ?? [] }

  /// The scenario of an id.
  ///
  /// - Parameter id: the name of its file.
  /// - Returns: nil where the content has none.
  public func scenario(id: String) -> Scenario? { scenarios.first { $0.id == id } }

  /// The ids of all classes of words, sorted.
  public var wordListIDs: [String] { wordLists.keys.sorted() }

  /// Makes the values out of documents that have been checked; what has a mistake is left out.
  init(_ language: Language, _ documents: [Document], digest: String) {
    func files(_ kind: FileKind) -> [Document] { documents.filter { $0.kind == kind } }
    func items(_ kind: FileKind) -> [Item] { files(kind).flatMap(\.allItems) }

    self.language = language
    self.digest = digest
    let sections = files(.stages).flatMap(\.sections)
    func guide(_ name: String) -> Guide {
      sections.first { $0.isCalled(name) }.map { Guide($0, name: name) } ?? Guide(empty: name)
    }
    guides = Stage.allCases.map { guide($0.rawValue) }
    objectionGuide = guide("objection")
    questions = files(.questions).flatMap { bank in
      bank.allItems.map { Question($0, in: bank) }
    }
    openings = items(.openings).map(Opening.init)
    let cards = files(.objection)
    objectionCards = ObjectionFamily.allCases.compactMap { ObjectionCard($0, cards) }
    closings = items(.closings).map(ClosingTechnique.init)
    actions = items(.actions).compactMap(ActionCard.init)
    reminders = items(.reminders).map(Reminder.init)
    rules = items(.rules).map(Rule.init)
    scoringRules = items(.scoring).compactMap(ScoringRule.init)
    let sheets = files(.worksheet).compactMap(Worksheet.init)
    worksheets = WorksheetName.allCases.compactMap { name in sheets.first { $0.name == name } }
    scenarios = files(.scenario).compactMap { Scenario($0, language) }.sorted { $0.id < $1.id }
    buyer = BuyerContent(documents)
    phrases = Phrases(
      items(.phrases).reduce(into: [:]) { texts, item in
        texts[item.id?.text ?? ""] = item.words.text
      })
    wordLists = files(.words).flatMap(\.sections).reduce(into: [:]) { lists, section in
      lists[section.id?.text ?? "", default: []] += section.items.map(WordEntry.init)
    }
  }
}
