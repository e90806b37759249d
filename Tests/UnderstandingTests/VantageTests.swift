import Customer
import Testing
import Understanding

/// The same words on other days: month ends, leap years, the turn of the year, looking back.
struct VantageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let today: String
    let expected: String

    init(_ text: String, _ today: String, _ expected: String) {
      self.text = text
      self.today = today
      self.expected = expected
    }

    var testDescription: String { "\(text) on \(today)" }
  }

  @Test(
    "a date is reckoned from the day on which it was written",
    arguments: [
      Case("月底", "2026-11-30", "2026-11-30 by"),
      Case("月底", "2028-02-10", "2028-02-29 by"),
      Case("end of month", "2027-02-10", "2027-02-28 by"),
      Case("in a month", "2027-01-31", "2027-02-28"),
      Case("一个月后", "2028-01-31", "2028-02-29"),
      Case("明天", "2026-12-31", "2027-01-01"),
      Case("next Fri", "2026-12-31", "2027-01-08"),
      Case("下周一", "2026-12-31", "2027-01-04"),
      Case("下周三", "2026-11-29", "2026-12-02"),
      Case("下周三", "2026-11-30", "2026-12-09"),
      Case("周日", "2026-11-29", "2026-12-06"),
      Case("this Friday", "2026-11-28", "2026-12-04"),
      Case("本周五", "2026-11-28", "2026-11-27"),
      Case("this week", "2026-11-28", "2026-11-29 by"),
      Case("31号", "2027-02-01", "2027-03-31"),
      Case("30号", "2027-01-31", "2027-03-30"),
      Case("29 Feb", "2027-12-01", "2028-02-29"),
      Case("29 Feb", "2026-11-24", "-"),
      Case("2028-02-29", "2026-11-24", "2028-02-29"),
      Case("2027-02-29", "2026-11-24", "-"),
      Case("Q1", "2027-03-31", "2027-03-31 by"),
      Case("Q1", "2027-04-01", "2028-03-31 by"),
      Case("下个月", "2026-12-15", "2027-01-31 by"),
      Case("下下个月初", "2026-11-24", "2027-01-01"),
      Case("上个月底", "2027-01-10", "2026-12-31"),
      Case("年底", "2026-12-31", "2026-12-31 by"),
      Case("before Christmas", "2026-12-26", "2027-12-25 by"),
      Case("春节前", "2026-02-18", "2027-02-06 by"),
      Case("春节前", "2031-01-01", "-"),
      Case("in 3 working days", "2026-11-27", "2026-12-02"),
      Case("5 Jan", "2026-12-31", "2027-01-05"),
      Case("tomorrow", "9999-12-31", "-"),
      Case("next year", "9999-12-31", "-"),
    ])
  func reckons(_ line: Case) throws {
    let when = WordFiles.days.read(line.text, today: try Day.of(line.today))
    #expect(when.summary == line.expected)
  }

  @Test(
    "a visit written up afterwards looks back three weeks",
    arguments: [
      Case("Fri", "2026-11-24", "2026-11-20"),
      Case("Tuesday", "2026-11-24", "2026-11-24"),
      Case("周三", "2026-11-24", "2026-11-18"),
      Case("上周五", "2026-11-24", "2026-11-20"),
      Case("last Friday", "2026-11-24", "2026-11-20"),
      Case("20 Nov", "2026-11-24", "2026-11-20"),
      Case("11月3日", "2026-11-24", "2026-11-03"),
      Case("2 Nov", "2026-11-24", "2027-11-02"),
      Case("20号", "2026-11-24", "2026-11-20"),
      Case("30 Dec", "2027-01-04", "2026-12-30"),
      Case("12月30号", "2027-01-04", "2026-12-30"),
      Case("昨天下午", "2026-11-24", "2026-11-23"),
      Case("3 days ago", "2026-11-24", "2026-11-21"),
      Case("前天", "2026-12-01", "2026-11-29"),
      Case("last week", "2026-11-24", "-"),
    ])
  func looksBack(_ line: Case) throws {
    let when = WordFiles.days.read(line.text, today: try Day.of(line.today), leaning: .past)
    #expect(when.summary == line.expected)
  }

  @Test(
    "the clock settles what is left of today",
    arguments: [
      Case("Tuesday 3pm", "2026-11-24", "2026-11-24 15:00"),
      Case("周二下午三点", "2026-11-24", "2026-11-24 15:00"),
      Case("Tuesday 9am", "2026-11-24", "2026-12-01 9:00"),
      Case("Tuesday", "2026-11-24", "2026-12-01"),
      Case("in 2 hours", "2026-11-24", "2026-11-24 12:00"),
      Case("半小时后", "2026-11-24", "2026-11-24 10:30"),
      Case("in 20 hours", "2026-11-24", "2026-11-25 6:00"),
    ])
  func knowsTheTime(_ line: Case) throws {
    let when = WordFiles.days.read(line.text, today: try Day.of(line.today), minute: 600)
    #expect(when.summary == line.expected)
  }
}
