import Customer
import Playbook
import Records
import Reports
import VisitModel

/// What stands on the sheet: the questions and objections that fit what the last visit left.
struct SheetChoice {
  let playbook: Playbook
  /// The customer's trade, by the tag of the questions.
  let trade: String?
  /// The note of the last visit.
  let last: CallNote?

  /// How many questions and objections stand on the page.
  static let mostQuestions = 10
  static let mostObjections = 4

  /// The banks that questions come from, in the order in which they are asked.
  enum Bank: CaseIterable {
    case problem, implication, needPayoff, refine, confirm

    func holds(_ question: Question) -> Bool {
      guard !question.isRedevelop else { return false }
      return switch self {
      case .problem: question.spin == .problem
      case .implication: question.spin == .implication
      case .needPayoff: question.spin == .needPayoff
      case .refine: question.spin == nil && question.eric == .refine
      case .confirm: question.spin == nil && question.eric == .confirm
      }
    }
  }

  /// How many questions come from a bank: a first visit looks for needs, a later one makes those found
  /// exact and has them confirmed.
  func share(of bank: Bank) -> Int {
    let unknowns = last?.unknowns ?? [.need]
    let needsDetail = unknowns.contains { unknown in
      switch unknown {
      case .amount, .owner: true
      case .need, .confirmation, .influence, .objection, .nextStep, .nextStepPart: false
      }
    }
    let needsConfirmation = unknowns.contains { unknown in
      switch unknown {
      case .confirmation: true
      case .need, .amount, .owner, .influence, .objection, .nextStep, .nextStepPart: false
      }
    }
    switch bank {
    case .problem: return unknowns.contains(.need) ? 4 : 2
    case .implication: return 2
    case .needPayoff: return 2
    case .refine: return needsDetail ? 3 : 2
    case .confirm: return needsConfirmation ? 2 : 0
    }
  }

  /// Ten questions, none asked last time as long as there are others.
  var questions: [SheetContent.Question] {
    var taken: [Bank: [Question]] = [:]
    var count = 0
    func take(upTo limit: (Bank) -> Int) {
      for bank in Bank.allCases {
        for question in candidates(of: bank).dropFirst(taken[bank]?.count ?? 0) {
          guard count < Self.mostQuestions, (taken[bank]?.count ?? 0) < limit(bank) else { break }
          taken[bank, default: []].append(question)
          count += 1
        }
      }
    }
    take(upTo: share(of:))
    take { _ in Self.mostQuestions }
    return Bank.allCases.flatMap { taken[$0] ?? [] }.enumerated().map { index, question in
      SheetContent.Question(number: index + 1, words: question.words, listen: question.listen)
    }
  }

  /// A bank's questions, the trade's own first, those asked last time at the end.
  private func candidates(of bank: Bank) -> [Question] {
    let asked = Set(last?.turns.compactMap(\.question.question) ?? [])
    let all = playbook.questions.filter { bank.holds($0) && fits($0) }
    let own = all.filter { !$0.trades.isEmpty }
    let ordered = own + all.filter(\.trades.isEmpty)
    return ordered.filter { !asked.contains($0.id) } + ordered.filter { asked.contains($0.id) }
  }

  /// A question for a trade is asked in that trade only.
  private func fits(_ question: Question) -> Bool {
    question.trades.isEmpty || trade.map { question.trades.contains($0) } ?? false
  }

  /// The objections to expect: those that still stand, then the families that come up most.
  var objections: [SheetContent.Objection] {
    let standing = last?.standingObjections.compactMap(\.family) ?? []
    let usual: [ObjectionFamily] = [.price, .need, .timing, .competitor]
    var families: [ObjectionFamily] = []
    for family in standing + usual where !families.contains(family) { families.append(family) }
    return families.prefix(Self.mostObjections).compactMap { family in
      guard let card = playbook.objectionCard(for: family), let first = card.clarify.first else {
        return nil
      }
      return SheetContent.Objection(title: card.title, clarify: first.words)
    }
  }

  /// The name out of `NAME:ROLE`.
  static func name(_ person: String) -> String {
    String(person.prefix { $0 != ":" && $0 != "：" }).trimmingBlanks
  }
}
