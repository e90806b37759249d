import AccountModel
import Testing

@Suite("The six steps")
struct JourneyTests {
  @Test("each step starts where the one before it ends")
  func chained() {
    for (step, next) in zip(JourneyStep.allCases, JourneyStep.allCases.dropFirst()) {
      #expect(step.endMark == next.startMark)
      #expect(step.endMark.endedStep == step)
    }
    #expect(JourneyMark.targetFixed.endedStep == nil)
  }

  @Test(
    "the earliest unfinished mark is named, and the step that it ends is worked at",
    arguments: 0...7)
  func inOrder(count: Int) {
    let journey = reached(Array(JourneyMark.allCases.prefix(count)))
    let missing = JourneyMark.allCases.dropFirst(count).first
    #expect(journey.earliestUnfinished == missing)
    #expect(journey.step == missing?.endedStep)
    #expect(journey.skipped.isEmpty)
    #expect(journey.isComplete == (count == 7))
    for step in JourneyStep.allCases {
      let end = (JourneyMark.allCases.firstIndex(of: step.endMark) ?? 0) + 1
      let wanted: StepStanding =
        end <= count ? .finished : end == count + 1 && count > 0 ? .underWay : .ahead
      #expect(journey.standing(of: step) == wanted, "\(step)")
      #expect(journey.isOpen(step) == (count >= end - 1), "\(step)")
    }
  }

  @Test(
    "a skipped step is seen, however far the account claims to be",
    arguments: [
      (
        [JourneyMark.targetFixed, .opportunityFound, .signalsShown], JourneyMark.keyPeopleTrust,
        [JourneyStep.buildTrust, .digNeeds]
      ),
      ([.targetFixed, .keyPeopleTrust, .needsComplete], .opportunityFound, [.analyse]),
      (
        [.contractSigned], .targetFixed,
        [.analyse, .buildTrust, .digNeeds, .presentValue]
      ),
      (
        [.targetFixed, .opportunityFound, .keyPeopleTrust, .needsComplete, .contractSigned],
        .signalsShown, [.presentValue]
      ),
    ])
  func skipped(marks: [JourneyMark], earliest: JourneyMark, steps: [JourneyStep]) {
    let journey = reached(marks)
    #expect(journey.earliestUnfinished == earliest)
    #expect(journey.skipped == steps)
  }

  @Test("who works at a step before its turn has skipped those that aren't finished")
  func workedAt() {
    var journey = reached([.targetFixed, .opportunityFound])
    journey.workedAt = .presentValue
    #expect(journey.skipped == [.buildTrust, .digNeeds])
    #expect(journey.earliestUnfinished == .keyPeopleTrust)
    #expect(journey.standing(of: .presentValue) == .underWay)
    #expect(journey.standing(of: .winCommitment) == .ahead)
    journey.workedAt = .analyse
    #expect(journey.skipped.isEmpty)
    #expect(journey.standing(of: .analyse) == .finished)
  }

  @Test("a mark without evidence isn't reached, and a mark can be taken back")
  func evidence() {
    var journey = reached([.targetFixed])
    journey.reach(ReachedMark(.opportunityFound, evidence: " "))
    #expect(journey.earliestUnfinished == .opportunityFound)
    #expect(journey.withoutEvidence == [.opportunityFound])
    journey.reach(ReachedMark(.opportunityFound, evidence: "budget of 40k, October"))
    #expect(journey.earliestUnfinished == .keyPeopleTrust)
    #expect(journey.reached.count == 2)
    journey.withdraw(.targetFixed)
    #expect(journey.earliestUnfinished == .targetFixed)
    #expect(journey.step == nil)
  }

  private func reached(_ marks: [JourneyMark]) -> Journey {
    Journey(marks.map { ReachedMark($0, evidence: "seen") })
  }
}

@Suite("Opportunity")
struct OpportunityTests {
  @Test(
    "all five answered yes are worth full force, one no is enough to wait, an open one is asked",
    arguments: [
      ([Observation.yes, .yes, .yes, .yes, .yes], OpportunityVerdict.invest, nil),
      ([.no, .yes, .yes, .yes, .yes], .wait, nil),
      ([.yes, .no, .yes, .yes, .yes], .wait, nil),
      ([.yes, .yes, .no, .yes, .yes], .wait, nil),
      ([.yes, .yes, .yes, .no, .yes], .wait, nil),
      ([.yes, .yes, .yes, .yes, .no], .wait, nil),
      ([.yes, .unknown, .yes, .yes, .yes], .findOut, OpportunityQuestion.timing),
      ([.yes, .yes, .unknown, .no, .unknown], .wait, .advantage),
      ([.unknown, .unknown, .unknown, .unknown, .unknown], .findOut, .budget),
    ] as [([Observation], OpportunityVerdict, OpportunityQuestion?)])
  func verdicts(marks: [Observation], verdict: OpportunityVerdict, next: OpportunityQuestion?) {
    let found = opportunity(marks)
    #expect(found.verdict == verdict)
    #expect(found.next == next)
  }

  @Test("a formal project is the main sign and not enough")
  func project() {
    var found = opportunity([.yes, .yes, .unknown, .unknown, .unknown])
    #expect(found.remarks == [.noProject])
    found.formalProject = .yes
    #expect(found.verdict == .findOut)
    #expect(found.remarks == [.projectIsNotEnough])
    var whole = opportunity([.yes, .yes, .yes, .yes, .yes])
    whole.formalProject = .yes
    #expect(whole.remarks.isEmpty)
  }

  @Test("clear, near and worthwhile each hang on their own questions")
  func parts() {
    let found = opportunity([.yes, .unknown, .yes, .no, .unknown])
    #expect(OpportunityPart.allCases.map { found.holds($0) } == [.yes, .unknown, .no])
  }

  @Test(
    "each question has its key words",
    arguments: [
      (OpportunityQuestion.budget, [OpportunityKeyWord.budget]), (.timing, [.timing]),
      (.advantage, [.plan, .productAdvantage]), (.worth, [.cost, .sellingExpense, .profit]),
      (.winnable, [.implementationRisk]),
    ])
  func keyWords(question: OpportunityQuestion, words: [OpportunityKeyWord]) {
    #expect(question.keyWords == words)
  }

  private func opportunity(_ marks: [Observation]) -> Opportunity {
    Opportunity(
      answers: Sightings(zip(OpportunityQuestion.allCases, marks).map { Sighting($0, $1) }))
  }
}
