import Customer
import Records
import VisitModel

/// What is asked before a live call begins; the raw value is the item's name in the journal.
enum PreparationItem: String, CaseIterable {
  case objective = "prepare-objective"
  case best = "prepare-best"
  case minimum = "prepare-minimum"
}

extension VisitWalk {
  /// What is still to be asked before the call begins.
  var pendingPreparation: PreparationItem? {
    PreparationItem.allCases.first { item in
      !state.wrapUp.contains { $0.item == item.rawValue } && !isSet(item)
    }
  }

  private func isSet(_ item: PreparationItem) -> Bool {
    switch item {
    case .objective: visit.facts.objective != nil
    case .best: visit.facts.best != nil
    case .minimum: visit.facts.minimum != nil
    }
  }
}

extension VisitWalk {
  /// Reads a person as given on the command line, `NAME` or `NAME:ROLE`.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - now: the moment.
  /// - Returns: nil where no name is left.
  public func person(_ text: String, now: Moment) -> Person? { reader(now).person(text) }
}
