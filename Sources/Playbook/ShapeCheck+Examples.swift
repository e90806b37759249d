extension ShapeCheck {
  /// Examples have no ids: a section is a label of the task, an item a line.
  mutating func checkExamples(_ shape: Shape) {
    checkSettings(shape)
    let labels = document.value("task").flatMap(LearningTask.init)?.labels ?? []
    for section in document.sections {
      if !labels.isEmpty, !labels.contains(section.name.text) { reportLabel(section, labels) }
      for item in section.items { checkDetails(of: item, shape.anySection?.details ?? []) }
    }
    if let first = document.items.first {
      diagnostics.add(.misplacedItem, at: first.words.place, in: document, ["list": "## …"])
    }
  }

  private mutating func reportLabel(_ section: Section, _ labels: [String]) {
    var values = ["saw": section.name.text, "list": labels.joined(separator: ", ")]
    values["near"] = Nearest.name(to: section.name.text, among: labels)
    diagnostics.add(.unknownSection, at: section.name.place, in: document, values)
  }
}
