import Customer
import VisitModel

extension ShapeCheck {
  /// Each objection card answers every kind of objection.
  mutating func checkAnswers() {
    guard let section = document.sections.first(where: { $0.isCalled("answer") }) else { return }
    let allowed = ObjectionKind.allCases.map(\.rawValue)
    let told = section.items.map { $0.value("for") ?? "" }
    // An answer whose kind is missing or misspelt has been reported, and may be the one that is looked for.
    guard told.allSatisfy(allowed.contains), !document.isDamaged else { return }
    for kind in allowed where !told.contains(kind) {
      diagnostics.add(
        .missingAnswer, at: section.name.place, in: document, ["expected": kind, "list": kind])
    }
  }

  /// Each action is one of the next actions of the method.
  mutating func checkActions() {
    let allowed = ActionCard.ids.map(\.id)
    for item in document.allItems {
      guard let id = item.id, !id.text.isEmpty, !allowed.contains(id.text) else { continue }
      var values = ["saw": id.text, "list": allowed.joined(separator: ", ")]
      values["near"] = Nearest.name(to: id.text, among: allowed)
      diagnostics.add(.unknownAction, at: id.place, in: document, values)
    }
  }

  /// A question stands where its answer can be asked for: under the list whose entries it is about, or outside any.
  mutating func checkLists() {
    for section in document.sections {
      let each = section.value("each")
      guard each == nil || WorksheetList.allCases.contains(where: { $0.identifier == each }) else {
        continue
      }
      if each != nil, section.value("ask") == nil, !document.isDamaged {
        diagnostics.add(
          .missingSetting, at: section.name.place, in: document,
          ["expected": "ask", "list": "ask"])
      }
      let allowed = WorksheetField.all.filter { $0.list?.identifier == each }.map(\.id)
      for pair in section.items.flatMap(\.details)
      where pair.key.text == "fills" && WorksheetField(id: pair.value.text) != nil
        && !allowed.contains(pair.value.text)
      {
        let list = allowed.isEmpty ? "–" : allowed.joined(separator: ", ")
        diagnostics.add(
          .valueNotAllowed, at: pair.value.place, in: document,
          ["saw": pair.value.text, "list": list])
      }
    }
  }

  /// Braces are for the words of phrases alone.
  mutating func checkBraces(_ kind: FileKind) {
    for item in document.allItems {
      switch kind {
      case .phrases, .buyerLines: checkPlaceholders(item)
      case .words, .examples, .scenario, .buyerRules: break
      case .stages, .questions, .openings, .objection, .closings, .actions, .reminders, .rules,
        .worksheet, .scoring:
        guard let brace = item.words.text.utf8.firstIndex(where: isBrace) else { continue }
        let offset = item.words.text.utf8.distance(
          from: item.words.text.startIndex, to: brace)
        add(.misplacedPlaceholder, in: item, offset: offset, severity: .warning)
      }
    }
  }

  private func isBrace(_ byte: UInt8) -> Bool {
    byte == Byte.openBrace || byte == Byte.closeBrace
  }

  private mutating func checkPlaceholders(_ item: Item) {
    // An id that isn't closed has been reported, and its brace is no longer part of the words.
    guard let mistake = Template.placeholders(in: item.words.text).mistake else { return }
    let kind: Mistake = mistake.isUnclosed ? .unclosedBrace : .malformedPlaceholder
    add(kind, in: item, offset: mistake.offset, severity: .error)
  }

  private mutating func add(
    _ mistake: Mistake, in item: Item, offset: Int, severity: Diagnostic.Severity
  ) {
    var place = item.words.place
    place.start += offset
    place.end = place.start + 1
    diagnostics.add(mistake, at: place, in: document, severity: severity)
  }
}
