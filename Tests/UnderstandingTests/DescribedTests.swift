import Customer
import Testing
import Understanding

/// What the screen says back.
struct DescribedTests {
  static let english = Described(words: WordFiles.english)
  static let chinese = Described(words: WordFiles.chinese)

  @Test(
    "a date is said back in the same form however it was written",
    arguments: [
      ("next Fri 3pm", "Fri 4 Dec, 15:00", "12月4日 周五 15:00"),
      ("下周五下午3点", "Fri 4 Dec, 15:00", "12月4日 周五 15:00"),
      ("下周五", "Fri 4 Dec", "12月4日 周五"),
      ("by Friday", "by Fri 27 Nov", "最晚 11月27日 周五"),
      ("月底前", "by Mon 30 Nov", "最晚 11月30日 周一"),
      ("5 Jan", "Tue 5 Jan 2027", "2027年1月5日 周二"),
      ("3/12", "“3/12” (day unclear)", "“3/12”（日期未定）"),
      ("9:05", "9:05 (day unclear)", "9:05（日期未定）"),
      ("when {day} comes", "“when {day} comes” (day unclear)", "“when {day} comes”（日期未定）"),
    ])
  func sayDate(_ written: String, english: String, chinese: String) throws {
    let today = try Day.of("2026-11-24")
    let when = WordFiles.days.read(written, today: today)
    #expect(Self.english.text(when, today: today) == english)
    #expect(Self.chinese.text(when, today: today) == chinese)
  }

  @Test(
    "a sum is said back in the same form however it was written",
    arguments: [
      ("$12k a month", "12,000 USD a month", "每月 1.2 万美元"),
      ("about $12k a month", "about 12,000 USD a month", "每月 约 1.2 万美元"),
      ("三十来万元", "about 300,000 CNY", "约 30 万元"),
      ("1.2亿", "120 million", "1.2 亿"),
      ("$3 million", "3 million USD", "300 万美元"),
      ("$1,234,567", "1,234,567 USD", "1,234,567 美元"),
      ("8500元", "8500 CNY", "8500 元"),
      ("300 tons", "300 tons", "300 tons"),
      ("两成", "20 %", "20%"),
      ("99.5%", "99.5 %", "99.5%"),
      ("-$500", "-500 USD", "-500 美元"),
      ("$40 an hour", "40 USD an hour", "每小时 40 美元"),
      ("几十万", "“几十万” (amount unclear)", "“几十万”（数目未定）"),
    ])
  func saySum(_ written: String, english: String, chinese: String) {
    let sum = WordFiles.sums.read(written)
    #expect(Self.english.text(sum) == english)
    #expect(Self.chinese.text(sum) == chinese)
  }
}
