import AccountModel

/// A question of a worksheet.
public struct WorksheetQuestion: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The question as it is asked.
  public let words: String
  /// What its answer fills.
  public let fills: WorksheetField
  /// A word of help that stands under it; nil where none is needed.
  public let hint: String?

  init?(_ item: Item) {
    guard let fills = item.value("fills").flatMap(WorksheetField.init(id:)) else { return nil }
    self.fills = fills
    id = item.id?.text ?? ""
    words = item.words.text
    hint = item.value("hint")
  }
}

/// A part of a worksheet: questions about the customer, or about each entry of a list.
public struct WorksheetSection: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The name as shown.
  public let name: String
  /// What it asks about one by one; nil where it asks about the customer as a whole.
  public let each: WorksheetList?
  /// The question that adds an entry to the list.
  public let ask: String
  /// The questions.
  public let questions: [WorksheetQuestion]

  init(_ section: Section) {
    id = section.id?.text ?? ""
    name = section.name.text
    each = section.value("each").flatMap { name in
      WorksheetList.allCases.first { $0.identifier == name }
    }
    ask = section.value("ask") ?? ""
    questions = section.items.compactMap(WorksheetQuestion.init)
  }
}

/// A short walk through one system of the method, for one customer.
public struct Worksheet: Hashable, Sendable {
  /// Which it is.
  public let name: WorksheetName
  /// Its title as shown.
  public let title: String
  /// What it is for, on one line.
  public let aim: String
  /// What it may be called on the command line, its own name among them.
  public let names: [String]
  /// The rules of the method to keep in mind with it.
  public let rules: [AccountRule]
  /// Its parts, in their order.
  public let sections: [WorksheetSection]

  init?(_ document: Document) {
    let given = document.value("worksheet")
    guard let name = WorksheetName.allCases.first(where: { $0.identifier == given }) else {
      return nil
    }
    self.name = name
    title = document.title?.text ?? name.identifier
    aim = document.value("aim") ?? ""
    names = [name.identifier] + WordEntry.split(document.value("names") ?? "")
    rules = document.settings.filter { $0.key.text == "rule" }
      .compactMap { pair in AccountRule.allCases.first { $0.identifier == pair.value.text } }
    sections = document.sections.map(WorksheetSection.init)
  }
}
