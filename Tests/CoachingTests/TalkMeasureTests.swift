import Playbook
import TestSupport
import Testing

@testable import Coaching

/// What each measure counts, each with a talk that has it and one that hasn't.
struct TalkMeasureTests {
  static let need = "R: What gives you trouble with it?\nC: It breaks down twice a week.\n"

  @Test(
    "a measure counts what it says",
    arguments: [
      (
        .stagesInOrder, 100,
        "R: How do you run it today?\nC: With four machines.\n" + need
          + "R: Our new pump runs twice as long, so you no longer stop.\nC: Good.\nR: Shall we fix a date for a trial?\nC: Yes."
      ),
      (
        .stagesInOrder, 66,
        "R: Our new series has a touch panel and a phone app.\nC: Right.\nR: How do you run it today?\nC: With four machines.\n"
          + need
      ),
      (.openingParts, 1, "R: My name is Karen Boyd.\nC: Hello.\n" + need),
      (.purposeTold, 1, "R: I came because I'd like to find out how you work.\nC: Fine.\n" + need),
      (.purposeTold, 0, "R: We have six offices and two hundred people.\nC: Fine.\n" + need),
      (.openingHook, 1, "R: I read in the news that you open a second hall.\nC: Yes.\n" + need),
      (.leaveAsked, 1, "R: May I ask you a few questions first?\nC: Yes.\n" + need),
      (.dataAsked, 1, "R: How many people work in your office?\nC: Forty.\n" + need),
      (.dataAsked, 0, need),
      (.problemQuestions, 1, need),
      (
        .implicationQuestions, 1,
        need + "R: What does that do to your deliveries?\nC: They are late."
      ),
      (.implicationQuestions, 0, need),
      (
        .payoffQuestions, 1,
        need + "R: If it never broke down again, what would that be worth to you?\nC: A lot."
      ),
      (.situationShare, 50, "R: How do you run it today?\nC: By hand.\n" + need),
      (.figures, 2, need + "R: How much does that cost you in a month?\nC: A lot."),
      (.figures, 0, "R: How many machines do you have?\nC: Four.\n"),
      (
        .confirmations, 1,
        need + "R: Let me sum up: it breaks down twice a week. Have I got that right?\nC: Yes."
      ),
      (.confirmations, 0, need),
      (
        .earlySolutions, 1,
        "R: Our new series has a touch panel and a phone app.\nC: Right.\n" + need
      ),
      (
        .earlySolutions, 0, need + "R: Our new series has a touch panel and a phone app.\nC: Right."
      ),
    ] as [(TalkMeasure, Int, String)])
  func opening(measure: TalkMeasure, expected: Int, text: String) throws {
    #expect(try TalkSample.value(measure, TalkSample.talk(text)) == expected)
  }

  @Test(
    "asking and listening are counted",
    arguments: [
      (.questions, 1, need),
      (.openShare, 50, need + "R: Do you have a service contract?\nC: Yes."),
      (
        .closedRun, 3,
        "R: Do you have a system?\nC: Yes.\nR: Do you pay for it?\nC: Yes.\nR: Do you use it daily?\nC: Yes."
      ),
      (.stackedQuestions, 1, "R: How many buildings do you manage? Who services them?\nC: Ten."),
      (.stackedQuestions, 0, need),
      (.leadingQuestions, 1, "R: Don't you agree that steel looks better?\nC: Perhaps."),
      (.leadingQuestions, 0, need),
      (
        .selfAnswered, 1,
        "R: How much does that cost you? I would say at least ten thousand a year.\nC: Perhaps."
      ),
      (.selfAnswered, 0, need),
      (.challengingWhys, 1, "R: Why did you choose such a small firm?\nC: It was cheap."),
      (.challengingWhys, 0, need),
      (.followUps, 1, need + "R: What breaks down exactly?\nC: The pump."),
      (.talkShare, 50, "R: One two three four.\nC: Five six seven eight."),
      (.longestMonologue, 4, "R: " + String(repeating: "word ", count: 10) + "\nC: Yes."),
      (.finalSummary, 0, need),
    ] as [(TalkMeasure, Int, String)])
  func asking(measure: TalkMeasure, expected: Int, text: String) throws {
    #expect(try TalkSample.value(measure, TalkSample.talk(text)) == expected)
  }

  static let objection =
    need + "R: Our twin circuit keeps one half running.\nC: That's far too expensive.\n"

  @Test(
    "objections, signals and closes are counted",
    arguments: [
      (
        .objectionsClarified, 100,
        objection + "R: What do you compare it with?\nC: The old one.\nR: Yes."
      ),
      (
        .objectionsClarified, 0,
        objection + "R: It is the cheapest that you can get anywhere.\nC: Well.\nR: Yes."
      ),
      (
        .objectionsTested, 100,
        objection
          + "R: If the price were settled, is there anything else in the way?\nC: No.\nR: Good."
      ),
      (
        .objectionsTested, 0,
        objection + "R: It is the cheapest anywhere around.\nC: Well.\nR: Yes."
      ),
      (
        .objectionsAcknowledged, 100,
        objection + "R: I understand that you look at the money.\nC: Yes.\nR: Good."
      ),
      (
        .objectionsChecked, 100,
        objection
          + "R: It pays itself back within two summers out of power alone. Does that settle it for you?\nC: Yes.\nR: Good."
      ),
      (
        .signalsTaken, 100,
        need + "C: How long would it take to install?\nR: Six nights. Shall we fix a date?\nC: Yes."
      ),
      (
        .signalsTaken, 0,
        need
          + "C: How long would it take to install?\nR: Not long. Let me show you the panel.\nC: Hm.\nR: It has forty tunes."
      ),
      (.closes, 1, need + "R: Shall I put you down for two lifts or for four?\nC: Neither."),
      (.earlyCloses, 1, "R: Then let's sign now.\nC: No.\n" + need),
      (.earlyCloses, 0, need + "R: Then let's sign now.\nC: No."),
      (
        .silentCloses, 0,
        need
          + "R: Shall I put you down for two lifts or for four? They also come in twelve colours.\nC: No."
      ),
      (
        .nextStepParts, 3,
        need + "R: Would you come to Skagen next Thursday and see it running?\nC: Yes, fine."
      ),
      (.nextStepParts, 0, need + "R: Goodbye then.\nC: Goodbye."),
      (
        .outcome, 2,
        need + "R: Would you come to Skagen next Thursday and see it running?\nC: Yes, fine."
      ),
      (.outcome, 1, need + "R: I'll leave you a brochure.\nC: All right."),
      (.outcome, 3, need + "R: Shall I put you down for two?\nC: Yes, we'll take it."),
      (
        .outcome, 0,
        need + "R: Shall I put you down for two?\nC: No thank you, we're not interested."
      ),
    ] as [(TalkMeasure, Int, String)])
  func ending(measure: TalkMeasure, expected: Int, text: String) throws {
    #expect(try TalkSample.value(measure, TalkSample.talk(text)) == expected)
  }

  @Test(
    "pauses are told only where a transcript has times",
    arguments: [(true, 2000), (false, nil)] as [(Bool, Int?)])
  func pauses(isTimed: Bool, expected: Int?) throws {
    let times = [(0, 1000), (1500, 3000), (5000, 6000), (6100, 7000)]
    let talk = try TalkSample.talk(
      Self.need + "R: I see.\nC: Yes.", source: .webVTT, times: isTimed ? times : [])
    #expect(try TalkSample.value(.pauseAfterAnswers, talk) == expected)
  }

  @Test("speaking into the customer's words is counted")
  func interruptions() throws {
    let times = [(0, 1000), (1500, 6000), (4000, 7000), (7100, 8000)]
    let talk = try TalkSample.talk(
      Self.need + "R: I see.\nC: Yes.", source: .subRip, times: times)
    #expect(try TalkSample.value(.interruptions, talk) == 1)
    #expect(TalkFacts(talk).shares.basis == .time)
  }
}
