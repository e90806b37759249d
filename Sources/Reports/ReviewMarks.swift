import Coaching
import Customer
import Playbook
import Understanding
import VisitModel

/// Gathers what happens in a talk, in the order in which it does.
struct ReviewMarks {
  /// All of it, sorted by place.
  private(set) var all: [ReviewMark] = []
  /// The same by turn.
  private(set) var byTurn: [[ReviewMark]]

  private let review: Review
  private let words: ReviewWords

  init(_ review: Review, _ words: ReviewWords) {
    self.review = review
    self.words = words
    byTurn = Array(repeating: [], count: review.talk.turns.count)
    addOpening()
    for question in review.facts.questions { add(question) }
    addNeedsAndSolutions()
    addObjections()
    addSignals()
    addEnding()
    let placed = all.enumerated().sorted {
      ($0.element.spot, $0.offset) < ($1.element.spot, $1.offset)
    }.map(\.element)
    all = []
    for mark in placed where byTurn.indices.contains(mark.spot.turn) {
      // A simulated customer may tell several needs of one kind in one answer.
      let same = byTurn[mark.spot.turn].reversed().prefix { $0.spot == mark.spot }
      if same.contains(mark) { continue }
      byTurn[mark.spot.turn].append(mark)
      all.append(mark)
    }
  }

  private func heard(_ id: String) -> String { words.phrases.text(id: "heard-\(id)") }

  private mutating func add(
    _ spot: TalkSpot, _ kind: ReviewMark.Kind, _ label: String, _ text: String? = nil,
    isFull: Bool = true, isFirst: Bool = false
  ) {
    all.append(
      ReviewMark(
        spot: spot, kind: kind, label: label,
        words: text ?? review.talk.sentence(at: spot)?.text ?? "", isFull: isFull,
        isFirst: isFirst))
  }

  private mutating func addOpening() {
    for move in review.facts.opening {
      let id =
        switch move.kind {
        case .greeting: "greeting"
        case .whoWeAre: "rep-act-who-we-are"
        case .whyHere: "rep-act-why-here"
        case .whyTime: "rep-act-why-time"
        case .fact: "rep-act-opening-fact"
        case .question: "rep-act-opening-question"
        case .referral: "rep-act-opening-referral"
        case .tool: "rep-act-opening-tool"
        case .leave: "permission"
        }
      add(move.spot, .other, heard(id))
    }
    for spot in review.facts.summaries { add(spot, .other, heard("rep-act-summary")) }
  }

  private mutating func add(_ question: TalkQuestion) {
    let key: ReviewPagePhrase =
      switch question.kind {
      case .situation: .situation
      case .problem: .problem
      case .implication: .implication
      case .needPayoff: .payoff
      case nil: .question
      }
    let form = question.form.map { [heard("question-form-\($0.identifier)")] } ?? []
    let faults = question.faults.map { fault in
      words.phrases.text(
        id: "heard-fault", [("label", heard("question-fault-\(fault.identifier)"))])
    }
    add(
      question.spot, ReviewMark.Kind(question.kind),
      words.joined([words.page(key)] + form + faults),
      question.words)
  }

  private mutating func addNeedsAndSolutions() {
    for (index, need) in review.facts.needs.enumerated() {
      let label = words.page(need.kind == .explicit ? .needExplicit : .needImplied)
      add(
        need.spot, .need, index == 0 ? words.joined([label, words.page(.firstNeed)]) : label,
        need.words, isFull: need.kind == .explicit, isFirst: index == 0)
    }
    for (index, solution) in review.facts.solutions.enumerated() {
      let label = words.page(solution.isBenefit ? .benefit : .solution)
      add(
        solution.spot, .solution,
        index == 0 ? words.joined([label, words.page(.firstSolution)]) : label, solution.words,
        isFull: solution.isBenefit, isFirst: index == 0)
    }
  }

  private mutating func addObjections() {
    for objection in review.facts.objections {
      let isSettled = objection.has(.settled)
      let label =
        objection.family.map { family in
          words.page(
            isSettled ? .objectionSettled : .objection,
            ("family", heard("objection-family-\(family.identifier)")))
        } ?? words.page(isSettled ? .plainObjectionSettled : .plainObjection)
      add(objection.raised, .objection, label, objection.words, isFull: isSettled)
      for step in objection.steps {
        let name = words.phrases.text(id: "objection-step-\(step.kind.rawValue)")
        add(step.spot, .handling, words.page(.objectionStep, ("step", name)))
      }
    }
  }

  private mutating func addSignals() {
    for signal in review.facts.signals {
      add(
        signal.spot, .signal, words.page(signal.taken == nil ? .signalMissed : .signalTaken),
        signal.words, isFull: signal.taken != nil)
      if let taken = signal.taken { add(taken, .other, words.page(.takesSignal)) }
    }
  }

  private mutating func addEnding() {
    for close in review.facts.closes {
      let technique = heard("closing-move-\(close.technique.identifier)")
      add(
        close.spot, .close, words.page(.close, ("technique", technique)), close.words, isFull: false
      )
    }
    guard let step = review.facts.nextStep else { return }
    add(
      step.spot, .close, words.page(step.isAgreed ? .nextStep : .nextStepOpen), step.words,
      isFull: step.isAgreed)
  }
}
