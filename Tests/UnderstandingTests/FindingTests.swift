import Customer
import TestSupport
import Testing
import Understanding

/// Dates and sums within what reps type and dictate.
struct FindingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }

    var testDescription: String { text }
  }

  @Test(
    "the dates of a sentence are found where they stand",
    arguments: [
      Case("He will send the drawings by next Tuesday.", "by next Tuesday: 2026-12-01 by"),
      Case("Meet on Fri at 3, then lunch.", "on Fri at 3: 2026-11-27 15:00"),
      Case("We may march in the sun and sat down."),
      Case("The 3rd machine stopped on the 2nd floor."),
      Case("They run 24/7 and lose 1/3 of it."),
      Case(
        "She called me yesterday, he wants it before Christmas.", "yesterday: 2026-11-23",
        "before Christmas: 2026-12-25 by"),
      Case("He can't do Friday, so Monday at 10.", "Monday at 10: 2026-11-30 10:00"),
      Case("They check every Monday and ship on 3 Dec.", "on 3 Dec: 2026-12-03"),
      Case("at 3 sites they lost 5 days"),
      Case("at the end of the day it is the price"),
      Case("Budget is decided in January.", "in January: 2027-01-31 by"),
      Case("I am free in the morning."),
      Case("since Friday nothing moved", "since Friday: 2026-11-20"),
      Case("他说下周三下午给我答复，月底前要定下来。", "下周三下午: 2026-12-02", "月底前: 2026-11-30 by"),
      Case("3号机停了两次，12月3号再来。", "12月3号: 2026-12-03"),
      Case("王总周三不行，约了周四上午十点", "周四上午十点: 2026-11-26 10:00"),
      Case("我提了3点建议，中国区一点没变"),
      Case("每周三开例会，后天给方案", "后天: 2026-11-26"),
      Case("一下子说了半天，一般都是这样"),
      Case("过两天再说，年底前付款", "年底前: 2026-12-31 by"),
      Case("5月份停过，三天之内要报价", "5月份: 2027-05-31 by", "三天之内: 2026-11-27 by"),
      Case("下周Fri meeting改到3pm", "下周Fri: 2026-12-04", "3pm: - 15:00"),
      Case("从周一到周三都在", "从周一: 2026-11-30", "周三: 2026-11-25"),
    ])
  func findsDates(_ line: Case) throws {
    let today = try Day.of("2026-11-24")
    let found = WordFiles.days.find(in: line.text, today: today)
    #expect(found.map { "\(line.text[$0.range]): \($0.when.summary)" } == line.expected)
  }

  @Test(
    "the sums of a sentence are found where they stand",
    arguments: [
      Case(
        "They lose $12k a month and 3 operators.", "$12k a month: 12000 money USD a month",
        "3 operators: 3 number operators"),
      Case(
        "It stops three times a week for 2 hours.",
        "three times a week: 3 number times a week",
        "2 hours: 2 number hours"),
      Case("Scrap is about 15%, on 3 Dec we meet.", "about 15%: ~15 percent"),
      Case("In 2026 we called 13812345678 for the M8 bolt."),
      Case("one of them said no one cares, for one thing"),
      Case("half of the team, 40 people", "half of: 50 percent", "40 people: 40 number people"),
      Case("he waited a month"),
      Case(
        "12 hours of overtime every week", "12 hours of overtime every week: 12 number hours a week"
      ),
      Case("went from 30 to 20 tons", "30: 30", "20 tons: 20 number tons"),
      Case(
        "预算三十来万，一个月停机三次，每次两小时。", "三十来万: ~300000",
        "一个月停机三次: 3 number 次 a month", "两小时: 2 number 小时"),
      Case("12月3号下午三点，40人参加", "40人: 40 number 人"),
      Case("一下子一起统一了，万一不行呢，千万别"),
      Case("报废率百分之十五，比去年多了三成", "百分之十五: 15 percent", "三成: 30 percent"),
      Case("要3.5w一年，另外一台备用", "3.5w一年: 35000 a year", "一台: 1 number 台"),
      Case("工期要一个月，现在两班倒", "一个月: 1 number 个月"),
      Case("每年因为停机损失30万元", "每年因为停机损失30万元: 300000 money CNY a year"),
      Case("几十万的单子，几乎定了", "几十万: ~-"),
      Case("成本降了一半左右", "一半左右: ~50 percent"),
    ])
  func findsSums(_ line: Case) {
    let found = WordFiles.sums.find(in: line.text)
    #expect(found.map { "\(line.text[$0.range]): \($0.sum.summary)" } == line.expected)
  }

  @Test("text thrown together never traps, and each range lies in it", arguments: 0..<8)
  func survives(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 7919 &+ 17)
    let today = try Day.of("2026-11-24")
    let pieces = Self.pieces
    for _ in 0..<60 {
      let count = random.next(below: 12)
      let text = (0..<count).map { _ in pieces[random.next(below: pieces.count)] }
        .joined(separator: random.next(below: 3) == 0 ? " " : "")
      var end = text.startIndex
      for found in WordFiles.days.find(in: text, today: today) {
        #expect(end <= found.range.lowerBound && found.range.upperBound <= text.endIndex, "\(text)")
        #expect(found.when.written == String(text[found.range]))
        end = found.range.upperBound
      }
      end = text.startIndex
      for found in WordFiles.sums.find(in: text) {
        #expect(end <= found.range.lowerBound && found.range.upperBound <= text.endIndex, "\(text)")
        end = found.range.upperBound
      }
      let when = WordFiles.days.read(text, today: today, leaning: .past)
      #expect((when.minuteOfDay ?? 0) < 1440)
      _ = WordFiles.sums.read(text)
    }
  }

  @Test(
    "a long line of the same words is read to its end",
    arguments: ["a week from ", "下", "约", "的", "next ", "一", "9", "12月", "every ", "- ", "/ ", "("])
  func readsOn(_ words: String) throws {
    let text = String(repeating: words, count: 400)
    let today = try Day.of("2026-11-24")
    #expect(WordFiles.days.read(text, today: today).day == nil)
    #expect(WordFiles.sums.read(text).thousandths == nil)
    for found in WordFiles.sums.find(in: text) { #expect(found.range.upperBound <= text.endIndex) }
    #expect(WordFiles.days.find(in: text, today: today).count <= 400)
  }

  private static let pieces: [String] = {
    let words =
      (EnglishDayTests.table + ChineseDayTests.table).map(\.text)
      + (EnglishSumTests.table + ChineseSumTests.table).map(\.text)
    let marks = [
      "", " ", "\n", "-", "/", ":", ".", ",", "%", "9", "0", "99999999999999999999", "一", "百",
      "万", "亿", "十", "点", "半", "前", "后", "内", "月", "号", "年", "下", "上", "每", "成", "分之",
      "k", "m", "w", "a", "half", "and", "to", "ago", "\u{301}", "3\u{FE0F}\u{20E3}", "👨‍👩‍👧", "İ",
      "\u{0}", "\u{200D}", "{", "}", "块", "来", "多", "几", "+", "~", "$", "next", "last",
    ]
    return words + marks + marks + marks
  }()
}
