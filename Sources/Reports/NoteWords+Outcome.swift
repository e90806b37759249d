import Customer
import Records
import VisitModel

extension NoteWords {
  /// What class the visit belongs to.
  func outcomeClass(_ outcome: Outcome?) -> String {
    outcome.map { text(ValuePhrase($0.outcome)) } ?? text(.outcomeOpen)
  }

  /// Why, as a sentence.
  func reason(_ outcome: Outcome?) -> String {
    switch outcome?.reason {
    case nil: text(.reasonOpen)
    case .ordered(let words): text(.reasonOrdered, ("words", quoted(words)))
    case .advanced(let step):
      text(
        .reasonAdvanced, ("actor", actor(step)), ("action", known(step.deed)),
        ("when", shortWhen(step.when)))
    case .refused(let words): text(.reasonRefused, ("words", quoted(words)))
    case .stepIncomplete(let missing):
      text(.reasonIncomplete, ("missing", list(missing.map { text(ValuePhrase($0)) })))
    case .noStep: text(.reasonNoStep)
    }
  }

  /// Who acts, as far as it is known.
  func actor(_ step: NextStep) -> String {
    if let actor = step.actor, !actor.isEmpty { return known(actor) }
    switch step.side {
    case .ours: return text(.actorOurs)
    case .customer: return text(.actorCustomer)
    case nil: return text(.actorUnknown)
    }
  }

  /// Who does what.
  func step(_ step: NextStep) -> String {
    text(.nextStep, ("actor", actor(step)), ("action", known(step.deed)))
  }

  /// What the next visit has to ask, in the rep's voice to himself.
  func question(_ unknown: Unknown) -> String {
    switch unknown {
    case .need: text(.askNeed)
    case .confirmation(let words): text(.askConfirmation, ("words", quoted(words)))
    case .amount(let words): text(.askAmount, ("words", quoted(words)))
    case .owner(let words): text(.askOwner, ("words", quoted(words)))
    case .influence(let influence): text(ValuePhrase(asking: influence))
    case .objection(let words): text(.askObjection, ("words", quoted(words)))
    case .nextStep: text(.askNextStep)
    case .nextStepPart(let part): text(ValuePhrase(asking: part))
    }
  }
}
