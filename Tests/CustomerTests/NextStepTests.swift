import Customer
import Testing

@Suite("A next step")
struct NextStepTests {
  @Test(
    "the actor's name isn't said twice",
    arguments: [
      ("王总", "王总下周三来看样机", "下周三来看样机"), ("Li", "Li shows the figures", "shows the figures"),
      ("Li", "shows the figures", "shows the figures"), ("王总", "约王总见面", "约王总见面"),
    ])
  func nameOnce(actor: String, action: String, deed: String) {
    #expect(NextStep(side: .customer, actor: actor, action: action, when: nil).deed == deed)
  }

  @Test(
    "a name that is part of more stays",
    arguments: [
      ("王总", "王总和张工来看样机"), ("Li", "List of parts"), ("Li", "Li, Chen and Wu meet"),
      ("Li", "Li's team tests it"), ("王总", "王总"), ("", "王总来"),
    ])
  func nameStays(actor: String, action: String) {
    #expect(NextStep(side: .customer, actor: actor, action: action, when: nil).deed == action)
  }
}
