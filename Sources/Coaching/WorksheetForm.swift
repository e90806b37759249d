import AccountModel
import Customer
import Playbook
import Records

/// A worksheet held against a customer's account: what there is to ask, and what is known already.
public struct WorksheetForm: Sendable {
  /// The worksheet.
  public let worksheet: Worksheet
  /// Everything known of the customer.
  public let account: CustomerAccount
  /// The person it is about, where it is about one alone.
  public let person: String?
  /// The questions passed over for now.
  public let passed: Set<WorksheetStep>

  /// Holds a worksheet against an account.
  ///
  /// - Parameters:
  ///   - worksheet: the worksheet.
  ///   - account: everything known.
  ///   - person: the person that it is about; nil takes everybody.
  ///   - passed: the questions passed over for now, which nothing may wait for.
  public init(
    _ worksheet: Worksheet, _ account: CustomerAccount, person: String? = nil,
    passed: Set<WorksheetStep> = []
  ) {
    self.worksheet = worksheet
    self.account = account
    self.person = person
    self.passed = passed
  }

  /// The question of a step; nil for one that asks what else there is.
  public func question(of step: WorksheetStep) -> WorksheetQuestion? {
    guard case .question(let section, let number, _) = step else { return nil }
    return worksheet.sections[section].questions[number]
  }

  /// The entries of a list, in the order in which they became known.
  public func members(of list: WorksheetList) -> [WorksheetMember] {
    switch list {
    case .person:
      account.people.filter { person == nil || $0.isCalled(person ?? "") }
        .map { .person($0.name) }
    case .relation: account.relations.map { .relation($0.from, $0.to) }
    case .need: account.needs.map { .need($0.key) }
    case .rival: account.rivals.map { .rival($0) }
    case .point:
      account.competition.points.flatMap { point in
        (0..<max(1, point.views.count)).map {
          .view(subject: point.subject, rival: point.rival, number: $0)
        }
      }
    case .value: account.values.map { .value($0.key) }
    case .subject:
      NegotiationSubject.allCases.filter { subject in
        account.negotiation.points.contains { $0.subject == subject }
      }.map { .subject($0) }
    case .negotiator: account.negotiation.roles.map { .negotiator($0.name) }
    case .addOn: account.addOns.map { .addOn($0.key) }
    }
  }

  /// All steps that make sense with what is known, in the worksheet's order.
  public var steps: [WorksheetStep] {
    worksheet.sections.indices.flatMap { section -> [WorksheetStep] in
      guard let list = worksheet.sections[section].each else {
        return steps(in: section, about: nil)
      }
      let asked = members(of: list).flatMap { steps(in: section, about: $0) }
      // Who is alone stands to nobody.
      if list == .relation, account.people.count < 2 { return [] }
      // About one person alone nobody else is asked for, once he is known.
      return list == .person && person != nil && !asked.isEmpty
        ? asked : asked + [.list(section: section)]
    }
  }

  /// The questions about an entry, or about the customer, that make sense with what is known.
  ///
  /// - Parameters:
  ///   - section: the section's place.
  ///   - member: the entry; nil for the customer.
  /// - Returns: the steps in their order.
  public func steps(in section: Int, about member: WorksheetMember?) -> [WorksheetStep] {
    let questions = worksheet.sections[section].questions
    return questions.indices.compactMap { number in
      let step = WorksheetStep.question(section: section, number: number, member: member)
      return isSensible(questions[number].fills, member, step) ? step : nil
    }
  }

  /// What is known as the answer to a step; nil for one that asks what else there is.
  public func answer(to step: WorksheetStep) -> WorksheetAnswer? {
    guard case .question(_, _, let member) = step, let question = question(of: step) else {
      return nil
    }
    return answer(question.fills, about: member)
  }

  /// How far the worksheet is filled: of the questions that make sense, how many are answered.
  public var progress: (known: Int, of: Int) {
    let answers = steps.compactMap { answer(to: $0) }
    return (answers.filter { $0.standing == .known }.count, answers.count)
  }

  /// Whether anything is known, or was asked.
  public var isBegun: Bool {
    steps.contains { answer(to: $0).map { $0.standing != .missing } ?? false }
      || worksheet.sections.contains { section in
        section.each.map { !members(of: $0).isEmpty && $0 != .person && $0 != .need } ?? false
      }
  }
}
