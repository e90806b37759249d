import Customer
import FoundationEssentials
import Testing

@Suite("A day of the calendar")
struct DayTests {
  @Test(
    "a day has its number, its weekday and its text",
    arguments: [
      (1970, 1, 1, 0, 4, "1970-01-01"), (2026, 11, 24, 20_781, 2, "2026-11-24"),
      (2024, 2, 29, 19_782, 4, "2024-02-29"), (1969, 12, 31, -1, 3, "1969-12-31"),
      (2000, 2, 29, 11_016, 2, "2000-02-29"), (1, 1, 1, -719_162, 1, "0001-01-01"),
    ])
  func numbers(
    _ year: Int, _ month: Int, _ day: Int, _ number: Int, _ weekday: Int, _ text: String
  ) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.daysSince1970 == number)
    #expect(found.weekday == weekday)
    #expect(found.description == text)
    #expect(Day(text) == found)
  }

  @Test("every day of four centuries follows the one before and is found by its number")
  func everyDay() throws {
    var before = Day(daysSince1970: -140_000)
    for number in -139_999...6_098 {
      let day = Day(daysSince1970: number)
      #expect(day.daysSince1970 == number && before < day && before.adding(days: 1) == day)
      #expect(day.weekday == before.weekday % 7 + 1)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      before = day
    }
  }

  @Test(
    "what the calendar doesn't have is no day",
    arguments: [
      (2026, 2, 29), (2100, 2, 29), (2026, 11, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
      (0, 1, 1), (10_000, 1, 1),
    ])
  func none(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "only the ISO form is read",
    arguments: [
      "", "2026-11", "26-11-24", "2026-1-24", "2026/11/24", "2026-11-24 ", "2026-11-31",
      "+026-11-24", "2026-+1-24", "２０２６-11-24",
    ])
  func unread(_ text: String) { #expect(Day(text) == nil) }

  @Test("a day is one string in JSON, and another string is refused")
  func coding() throws {
    let day = try #require(Day("2026-11-24"))
    let data = try JSONEncoder().encode([day])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2026-11-24\"]")
    #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data("[\"2026-11-31\"]".utf8))
    }
  }
}
