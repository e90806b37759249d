import Playbook
import Testing

@Suite struct EditDistanceTests {
  @Test(
    "a changed, added, dropped or swapped letter counts one, from either side",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("status", "status", 0), ("status", "statsu", 1),
      ("status", "staus", 1), ("status", "statuss", 1), ("status", "stadus", 1),
      ("下一步", "下一布", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distances(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }
}
