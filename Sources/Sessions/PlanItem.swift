import AccountModel
import Customer
import Records
import VisitModel

/// A question of the preparation (METHOD M19 to M22): asked only where its answer is missing.
enum PlanItem: Hashable {
  /// What is known of them, and of the competitors there (METHOD M07).
  case business, rivals
  /// Whom we visit, and what is known of him.
  case person, part, style, personal
  /// A goal, 1 for the first, and a letter of it that fails (METHOD M20).
  case goal(Int)
  case letter(Int, SMARTLetter)
  /// The best and the least that he could agree to.
  case best, minimum
  /// What we bring, how we open, why he should give us time (METHOD M21).
  case idea, opening, openingWords
  case value(ValuePart)
  /// What to ask.
  case questions
  /// An objection to expect, 1 for the first, what to say to it, what proves it.
  case objection(Int)
  case answer(Int)
  case evidence(Int)
  /// A competitor's view to redevelop (METHOD M22).
  case rivalView
  /// A customer to name; who, what, where, when.
  case reference
  case logistics(LogisticsPart)

  /// How many goals and objections are asked for at most.
  static let mostGoals = 3
  static let mostObjections = 3

  /// The item's lasting name in the journal; the walk through the visit knows the first goal and the two actions by theirs.
  var name: String {
    switch self {
    case .business: "prepare-business"
    case .rivals: "prepare-rivals"
    case .person: "prepare-person"
    case .part: "prepare-part"
    case .style: "prepare-style"
    case .personal: "prepare-personal"
    case .goal(1): PreparationItem.objective.rawValue
    case .goal(let number): "prepare-goal-\(number)"
    case .letter(let number, let letter): "prepare-goal-\(number)-\(letter.rawValue)"
    case .best: PreparationItem.best.rawValue
    case .minimum: PreparationItem.minimum.rawValue
    case .idea: "prepare-idea"
    case .opening: "prepare-opening"
    case .openingWords: "prepare-opening-words"
    case .value(let part): "prepare-value-\(part.rawValue)"
    case .questions: "prepare-questions"
    case .objection(let number): "prepare-objection-\(number)"
    case .answer(let number): "prepare-answer-\(number)"
    case .evidence(let number): "prepare-evidence-\(number)"
    case .rivalView: "prepare-rival-view"
    case .reference: "prepare-reference"
    case .logistics(let part): "prepare-\(part.rawValue)"
    }
  }
}

/// What the preparation still has to ask, in its order.
struct PlanOrder {
  let call: Call
  let account: CustomerAccount

  private var plan: VisitPlan { call.state.plan ?? VisitPlan.empty }
  private var done: Set<String> { Set(call.state.wrapUp.map(\.item)) }

  /// The next question; nil where nothing is left to ask.
  var next: PlanItem? {
    let done = done
    return items.first { !done.contains($0.name) }
  }

  /// Everything asked in this preparation as it stands, what is answered included.
  var items: [PlanItem] { plan.isQuick ? quick : whole }

  private var quick: [PlanItem] {
    [.person] + goals(most: 1) + [.best, .minimum, .questions, .objection(1)]
  }

  private var whole: [PlanItem] {
    known + [.person] + who + goals(most: PlanItem.mostGoals) + [.best, .minimum, .idea] + opening
      + [.questions] + objections + (hasRival ? [.rivalView] : []) + [.reference]
      + LogisticsPart.allCases.map { .logistics($0) }
  }

  /// The one mainly visited.
  var person: AccountPerson? {
    guard let name = call.state.visit.facts.people.first?.name else { return nil }
    return account.person(name)
  }

  private var known: [PlanItem] {
    let data = account.data
    let hasBusiness = data.known(of: .presentState).contains { $0.item != .name }
    return (needed(.business, unless: hasBusiness)) + needed(.rivals, unless: hasRival)
  }

  /// What was asked stays in its place, whatever its answer made known.
  private func needed(_ item: PlanItem, unless isKnown: Bool) -> [PlanItem] {
    isKnown && !done.contains(item.name) ? [] : [item]
  }

  private var hasRival: Bool {
    !account.rivals.isEmpty || !account.data.known(of: .competition).isEmpty
      || account.needs.contains { $0.need.shapedBy != nil }
  }

  private var who: [PlanItem] {
    guard let name = call.state.visit.facts.people.first?.name else { return [] }
    let known = account.person(name)
    let hasPart = known?.influence != nil || call.state.visit.facts.people.first?.influence != nil
    let data = account.data.known(of: .personal)
    let isPersonal = data.contains {
      $0.person.map { known?.isCalled($0) ?? false } ?? false
    }
    return needed(.part, unless: hasPart)
      + needed(.style, unless: account.style(of: name).guess.style != nil)
      + needed(.personal, unless: isPersonal)
  }

  private func goals(most: Int) -> [PlanItem] {
    var items: [PlanItem] = [.goal(1)]
    for planned in plan.goals.prefix(most) {
      items += letters(of: planned).map { .letter(planned.number, $0) }
      if planned.number < most { items.append(.goal(planned.number + 1)) }
    }
    return items
  }

  /// The letters that fail, and whether the goal is achievable where only the rep can tell; each asked once.
  private func letters(of planned: PlannedGoal) -> [SMARTLetter] {
    let order: [SMARTLetter] = [.specific, .resultOriented, .measurable, .timeBound, .achievable]
    return order.filter { letter in
      planned.goal.holds(letter) != .yes
        || done.contains(PlanItem.letter(planned.number, letter).name)
    }
  }

  private var opening: [PlanItem] {
    let isChosen = plan.opening?.opening != nil
    let parts = ValuePart.allCases.filter { $0 != .who || account.visits.isEmpty }
    return [.opening] + (isChosen ? [.openingWords] : []) + parts.map { .value($0) }
  }

  private var objections: [PlanItem] {
    var items: [PlanItem] = [.objection(1)]
    for number in plan.objections.indices.map({ $0 + 1 }).prefix(PlanItem.mostObjections) {
      items += [.answer(number), .evidence(number)]
      if number < PlanItem.mostObjections { items.append(.objection(number + 1)) }
    }
    return items
  }
}
