import Customer
import Testing

@testable import ridealong

@Suite("The clock and its time")
struct InstantTests {
  @Test(
    "a time is read with its offset, and without one as UTC",
    arguments: [
      ("2026-11-24T09:30+08:00", 1_795_483_800, 28_800), ("2026-11-24T01:30", 1_795_483_800, 0),
      ("2026-11-24T01:30:00Z", 1_795_483_800, 0),
      ("2026-11-23T20:30:15-05:00", 1_795_483_815, -18_000),
    ])
  func reading(_ text: String, _ at: Int, _ offset: Int) {
    #expect(Instant(text) == Instant(at: at, utcOffset: offset))
  }

  @Test(
    "what is no time is refused",
    arguments: [
      "", "now", "2026-11-24", "2026-11-24 09:30", "2026-02-30T09:30", "2026-11-24T24:00",
      "2026-11-24T9:30", "2026-11-24T09:60", "2026-11-24T09:30+8", "2026-11-24T09:30Zulu",
      "2026-11-24T09:30:00:00", "2026-11-24T+9:30",
    ])
  func refusing(_ text: String) { #expect(Instant(text) == nil) }

  @Test("local day and time follow from the offset, before 1970 too")
  func local() {
    let evening = Instant(at: 1_795_483_800 - 10 * 3600, utcOffset: 28_800)
    #expect(evening.day == Day(year: 2026, month: 11, day: 23))
    #expect(evening.minuteOfDay == 23 * 60 + 30)
    #expect(evening.written == "2026-11-23T23:30")
    #expect(Instant(at: -60, utcOffset: 0).written == "1969-12-31T23:59")
  }
}
