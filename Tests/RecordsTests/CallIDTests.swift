import Customer
import Records
import Testing

@Suite("The name of a call")
struct CallIDTests {
  @Test(
    "a slug is made of letters and digits of any script",
    arguments: [
      ("Acme", "acme"), ("Acme Corp. (Berlin)", "acme-corp-berlin"), ("王总", "王总"),
      ("  ../etc/passwd ", "etc-passwd"), ("..", "call"), ("/", "call"), ("", "call"),
      ("\u{1B}[31m!", "31m"), ("e\u{301}cole", "\u{E9}cole"), ("हिन्दी", "हिन्दी"),
      ("a\u{202E}b", "a-b"), ("３号工厂", "３号工厂"), ("-a-", "a"), ("👍🏽", "call"),
    ])
  func slug(name: String, expected: String) {
    #expect(Array(Slug.make(from: name).utf8) == Array(expected.utf8))
  }

  @Test("a slug has at most 40 bytes and is cut between characters")
  func length() {
    let chinese = Slug.make(from: String(repeating: "上", count: 30))
    #expect(chinese == String(repeating: "上", count: 13))
    let long = Slug.make(from: String(repeating: "a", count: 39) + " bc")
    #expect(long == String(repeating: "a", count: 39))
    let marks = "e" + String(repeating: "\u{301}\u{302}", count: 30)
    #expect(Slug.make(from: marks) == "call")
  }

  @Test("two ways to type one name give one slug")
  func normal() {
    let decomposed = Slug.make(from: "ECOLE\u{301}")
    #expect(Array(decomposed.utf8) == Array(Slug.make(from: "ecol\u{E9}").utf8))
  }

  @Test("an id is the start, the customer and four characters from the seed")
  func id() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    let id = CallID(day: day, minuteOfDay: 570, customer: "Acme", seed: 1)
    #expect(id.description.hasPrefix("2026-11-22T0930-acme-"))
    #expect(id.description.count == "2026-11-22T0930-acme-k3f9".count)
    #expect(id == CallID(day: day, minuteOfDay: 570, customer: "Acme", seed: 1))
    let others = (0..<1000).map {
      CallID(day: day, minuteOfDay: 570, customer: "Acme", seed: $0).description
    }
    #expect(Set(others).count > 990)
  }

  @Test(
    "a later copy of a call is known by its number",
    arguments: [
      ("2026-11-22T0930-acme-k3f9", "2026-11-22T0930-acme-k3f9", 1),
      ("2026-11-22T0930-acme-k3f9-2", "2026-11-22T0930-acme-k3f9", 2),
      ("2026-11-22T0930-acme-k3f9-12", "2026-11-22T0930-acme-k3f9", 12),
      ("2026-11-22T0930-acme-2345", "2026-11-22T0930-acme-2345", 1),
      ("2026-11-22T0930-acme-k3f9-02", "2026-11-22T0930-acme-k3f9-02", 1), ("wang", "wang", 1),
    ])
  func copies(stem: String, id: String, copy: Int) {
    let found = CallID.split(stem: stem)
    #expect(found.id == id)
    #expect(found.copy == copy)
  }
}
