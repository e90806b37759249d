import Customer
import Playbook
import Testing

@testable import Sessions

@Suite("Facts in short lines")
struct FactReaderTests {
  private static let people = [Person(name: "Li"), Person(name: "Mr Wang"), Person(name: "王总")]

  private static func step(_ line: String) throws -> NextStep {
    let rig = try WalkRig()
    return rig.walk.reader(rig.now).step(line, people: people)
  }

  @Test(
    "a line that begins with us is our step",
    arguments: [
      "we send the offer", "I'll call him on Friday", "We: the offer", "us, by Friday", "我们发报价",
      "我发报价给王总", "send him the drawings",
    ])
  func ours(line: String) throws {
    let step = try Self.step(line)
    #expect(step.side == .ours)
    #expect(step.actor == nil)
  }

  @Test(
    "a name that begins like one of our words is somebody else's",
    arguments: [
      ("Irene: shows the figures to her boss", "Irene"), ("Wendy: signs on Friday", "Wendy"),
      ("Mei: invites purchasing", "Mei"), ("Ushio: looks at the trial", "Ushio"),
    ])
  func names(line: String, name: String) throws {
    let step = try Self.step(line)
    #expect(step.side == .customer)
    #expect(step.actor == name)
  }

  @Test(
    "a line that names nobody leaves the side open",
    arguments: [
      "invite purchasing to the demonstration", "meeting on Friday", "western plant first",
    ])
  func nobody(line: String) throws { #expect(try Self.step(line).side == nil) }

  @Test("a short name is found as a word, and not inside another")
  func shortNames() throws {
    #expect(try Self.step("on Friday Li signs").actor == "Li")
    #expect(try Self.step("Friday: Li, at the plant").side == .customer)
    #expect(try Self.step("the delivery plan is looked at").actor == nil)
    #expect(try Self.step("下周三王总带人来看").actor == "王总")
  }

  @Test(
    "an answer to who does it is ours only where it says so",
    arguments: [
      ("us", true), ("I", true), ("we do", true), ("我们", true), ("Irene", false), ("Mei", false),
      ("Wendy", false), ("王总", false),
    ])
  func isOurs(words: String, isOurs: Bool) throws {
    let rig = try WalkRig()
    #expect(rig.walk.reader(rig.now).isOurs(words) == isOurs)
  }

  @Test(
    "a need is explicit where a wish stands in it as a word",
    arguments: [
      ("we want it earlier", NeedKind.explicit), ("earlier is what we want.", .explicit),
      ("it is unwanted", .implied), ("想把停机降下来", .explicit), ("一停就要赔交期", .implied),
    ])
  func needs(words: String, kind: NeedKind) throws {
    let rig = try WalkRig()
    #expect(rig.walk.reader(rig.now).need(words).kind == kind)
  }
}
