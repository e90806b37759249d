import Playbook
import Sessions
import TestSupport
import Testing
import VisitModel

@Suite("The walk that makes a scenario")
struct ScenarioWalkTests {
  private static func walk(_ kind: QuestionKind? = .problem) throws -> ScenarioWalk {
    let playbook = try ShippedContent.playbook(.en)
    return ScenarioWalk(
      ScenarioAnswers(id: "mill", language: .en), playbook: playbook, kind: { _ in kind })
  }

  @Test("back returns to the question with what was typed, through a choice as well")
  func back() throws {
    var walk = try Self.walk()
    let first = walk.screen
    #expect(walk.submit("Belts").isChanged)
    _ = walk.submit("industry")
    let choice = walk.screen
    _ = walk.submit("3")
    #expect(walk.screen != choice)
    let step = walk.submit("<")
    #expect(step.restore == "hard" && walk.screen == choice)
    #expect(walk.submit("/back").restore == "industry")
    #expect(walk.submit("/返回").restore == "Belts")
    #expect(walk.screen == first)
    let none = walk.submit("<")
    #expect(!none.isChanged && none.say.count == 1)
  }

  @Test("what a scenario needs can't be passed over, and what isn't fit isn't kept")
  func required() throws {
    var walk = try Self.walk()
    for line in ["", "/skip", "{x}", "/help", "/nonsense"] {
      let step = walk.submit(line)
      #expect(!step.isChanged && !step.say.isEmpty, "\(line)")
    }
    #expect(walk.answers.entries.isEmpty)
    #expect(walk.submit("/quit").isLeft)
    _ = walk.submit("Belts")
    _ = walk.submit("industry")
    #expect(!walk.submit("9").isChanged)
    #expect(walk.submit("").isChanged)
    #expect(walk.answers.entries.map(\.text) == ["Belts", "industry", "normal"])
  }

  @Test("words parted by commas are kept as the format has them, with a number left whole")
  func words() throws {
    var walk = try Self.walk()
    for line in ["T", "t", "", "", "", "", "", "", "", "P", "b", "b", "", "Feature", "Gain", ""] {
      _ = walk.submit(line)
    }
    _ = walk.submit("sensor, 20,000 hours，wear")
    #expect(walk.answers.entries.last?.text == "sensor / 20,000 hours / wear")
  }
}
