import Playbook
import Testing
import VisitModel

@testable import Understanding

@Suite("Learning from examples")
struct LearningTests {
  private static let examples: [Example] =
    (1...8).flatMap { number in
      [
        Example(.spin, "how many vans run on day \(number) now", label: "situation", writer: "a"),
        Example(.spin, "is the van often late or broken \(number)", label: "problem", writer: "b"),
        Example(.spin, "what does the delay lead to \(number)", label: "implication", writer: "a"),
        Example(.spin, "would a faster van help you \(number)", label: "needPayoff", writer: "b"),
        Example(.spin, "good morning to you all \(number)", label: "none", writer: "a"),
        Example(.forms, "how do you plan it", label: "open", writer: "a"),
        Example(
          .forms, "you agree, don't you", label: "closed", faults: ["leading"], writer: "a"),
        Example(.forms, "do you plan it", label: "closed", writer: "a"),
      ]
    }

  private func learner(_ examples: [Example]) -> Learner {
    Learner(.en, words: Shipped.words(.en), examples: examples)
  }

  @Test("the same examples give the same bytes")
  func deterministic() {
    let first = learner(Self.examples).learn(digest: "d")
    #expect(first == learner(Self.examples).learn(digest: "d"))
    #expect(first != learner(Array(Self.examples.dropLast(9))).learn(digest: "d"))
  }

  @Test("what was taught is heard again")
  func heard() throws {
    let weights = try Weights(learner(Self.examples).learn(digest: "d"))
    #expect(weights.digest == "d")
    let classifier = Classifier(.en, words: Shipped.words(.en), weights: weights)
    for example in Self.examples.prefix(4) {
      let reading = classifier.read(Utterance(example.text, speaker: .rep))
      #expect(reading.spin?.label?.rawValue == example.label)
      #expect(reading.spin?.because.isEmpty == false)
    }
    #expect(classifier.read(Utterance("you agree, don't you")).faults == [.leading])
    #expect(classifier.read(Utterance("do you plan it")).faults == [])
  }

  @Test("a writer who is held out isn't learnt from")
  func heldOut() {
    let all = learner(Self.examples)
    let without = all.learn(digest: "") { $0.writer != "b" }
    #expect(without == learner(Self.examples.filter { $0.writer != "b" }).learn(digest: ""))
  }

  @Test("weights that are cut short or changed in their head are refused, never read")
  func damaged() throws {
    let bytes = learner(Self.examples).learn(digest: "d")
    for count in [0, 3, 4, 8, 9, 40, 200, bytes.count - 1] {
      #expect(throws: Weights.Failure.damaged) { try Weights(Array(bytes.prefix(count))) }
    }
    #expect(throws: Weights.Failure.damaged) { try Weights(bytes + [0]) }
    var newer = bytes
    newer[4] = 9
    #expect(throws: Weights.Failure.version(9)) { try Weights(newer) }
  }

  @Test(
    "a weight keeps its sign and most of its size in a byte",
    arguments: [-1.0, -0.5, -0.01, 0, 0.002, 0.3, 1])
  func bytes(_ share: Double) {
    let step = (abs(share).squareRoot() * 127).rounded()
    let byte = UInt8(bitPattern: Int8(share < 0 ? -step : step))
    #expect(abs(Double(Weights.share(byte)) - share) <= 0.01 * abs(share).squareRoot())
  }

  @Test("closing techniques that are heard as one are learnt apart")
  func otherClosings() throws {
    let head = try #require(ModelHead.all.first { $0.name == "closings" })
    let examples = [
      Example(.closings, "only two left", label: "urgency"),
      Example(.closings, "a gift if you sign", label: "other"),
      Example(.closings, "shall we sign", label: "direct"),
    ]
    let lessons = head.lessons(in: examples)
    #expect(lessons.map(\.labels.count) == [1, 5, 1])
    #expect(lessons[1].labels.allSatisfy { head.heard(head.labels[$0]) == "other" })
  }

  @Test("a writer who marks no line with a fault doesn't teach where there is none")
  func unmarkedWriters() throws {
    let head = try #require(ModelHead.all.first { $0.name == "stacked" })
    let examples = [
      Example(.forms, "who and when", label: "closed", faults: ["stacked"], writer: "a"),
      Example(.forms, "who", label: "closed", writer: "a"),
      Example(.forms, "what and why", label: "open", writer: "b"),
    ]
    #expect(head.lessons(in: examples).map(\.example) == [0, 1])
  }
}
