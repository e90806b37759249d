import Testing

@testable import ridealong

@Suite("Naming a call")
struct IDMatchTests {
  static let ids = [
    "2026-11-20T0900-acme-k3f9", "2026-11-22T0930-acme-22ab", "2026-11-22T1400-华兴-x7y8",
  ]

  @Test(
    "one is found by its id, the beginning of it, its last letters, or as the last",
    arguments: [
      ("2026-11-20T0900-acme-k3f9", 0), ("2026-11-20", 0), ("2026-11-22t09", 1), ("22ab", 1),
      ("last", 2), ("最近", 2), ("2026-11-22T1400-华", 2),
    ])
  func found(_ word: String, _ place: Int) {
    #expect(IDMatch(word, among: Self.ids) == .one(Self.ids[place]))
  }

  @Test("several that fit are all named")
  func several() {
    #expect(IDMatch("2026-11-22", among: Self.ids) == .several(Array(Self.ids[1...])))
  }

  @Test("where none fits, the nearest are named, the newest first")
  func nearest() {
    #expect(IDMatch("acme", among: Self.ids) == .none(nearest: [Self.ids[1], Self.ids[0]]))
    #expect(IDMatch("2026-11-20T0800", among: Self.ids) == .none(nearest: [Self.ids[0]]))
    #expect(IDMatch("2026", among: []) == .none(nearest: []))
    #expect(IDMatch("last", among: []) == .none(nearest: []))
    #expect(IDMatch("", among: Self.ids) == .none(nearest: []))
    #expect(IDMatch("zzz", among: Self.ids) == .none(nearest: []))
  }

  @Test("an id that another one begins with is still found")
  func whole() {
    #expect(IDMatch("2026-a", among: ["2026-a", "2026-ab"]) == .one("2026-a"))
  }
}
