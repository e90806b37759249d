import Customer
import Testing
import Understanding

/// Sums as English-speaking reps write them.
struct EnglishSumTests {
  @Test("an English sum comes to the number that its writer means", arguments: table)
  func reads(_ line: Written) {
    let sum = WordFiles.sums.read(line.text)
    #expect(sum.summary == line.expected)
    #expect(sum.written == line.text)
  }

  static let table: [Written] = money + numbers + shares + periods + rough + unclear

  static let money = [
    Written("$12,000", "12000 money USD"),
    Written("$12,000 per month", "12000 money USD a month"),
    Written("12,000 dollars", "12000 money USD"),
    Written("USD 12k", "12000 money USD"),
    Written("12k USD", "12000 money USD"),
    Written("US$12k", "12000 money USD"),
    Written("$1.2m", "1200000 money USD"),
    Written("$3 million", "3000000 money USD"),
    Written("$3bn", "3000000000 money USD"),
    Written("€500", "500 money EUR"),
    Written("500 €", "500 money EUR"),
    Written("500 euros", "500 money EUR"),
    Written("£20k/yr", "20000 money GBP a year"),
    Written("20k pounds a year", "20000 money GBP a year"),
    Written("¥300k", "300000 money CNY"),
    Written("RMB 300,000", "300000 money CNY"),
    Written("300,000 RMB", "300000 money CNY"),
    Written("CNY 1.5 million", "1500000 money CNY"),
    Written("HK$5,000", "5000 money HKD"),
    Written("$99.50", "99.500 money USD"),
    Written("a million dollars", "1000000 money USD"),
    Written("half a million euros", "500000 money EUR"),
    Written("$2.5k per unit", "2500 money USD"),
    Written("-$500", "-500 money USD"),
    Written("$10k-15k", "~10000 money USD"),
    Written("$10-15k", "~10000 money USD"),
    Written("20 to 30 thousand euros", "~20000 money EUR"),
    Written("3 stops a month, $20k", "20000 money USD"),
    Written("ＵＳ＄１２，０００", "12000 money USD"),
  ]

  static let numbers = [
    Written("12k", "12000"),
    Written("12K", "12000"),
    Written("1.2m", "1200000"),
    Written("3 million", "3000000"),
    Written("35", "35"),
    Written("2,500", "2500"),
    Written("1,234,567", "1234567"),
    Written("300 tons", "300 number tons"),
    Written("40 people", "40 number people"),
    Written("forty people", "40 number people"),
    Written("twenty-five people", "25 number people"),
    Written("twenty five people", "25 number people"),
    Written("two hundred and fifty pallets", "250 number pallets"),
    Written("a hundred machines", "100 number machines"),
    Written("two hundred thousand units", "200000 number units"),
    Written("a dozen sites", "~12 number sites"),
    Written("3 new machines", "3 number machines"),
    Written("12 hours", "12 number hours"),
    Written("5 days", "5 number days"),
    Written("1.5 days", "1.500 number days"),
    Written("half a day", "0.500 number day"),
    Written("half an hour", "0.500 number hour"),
    Written("two and a half hours", "2.500 number hours"),
    Written("an hour", "1 number hour"),
    Written("a month", "1 number month"),
    Written("800 kWh", "800 number kWh"),
    Written("40kg", "40 number kg"),
    Written("3x", "3 number x"),
    Written("7 widgets", "7 number widgets"),
    Written("two thousand three hundred", "2300"),
  ]

  static let shares = [
    Written("15%", "15 percent"),
    Written("15 %", "15 percent"),
    Written("15 percent", "15 percent"),
    Written("15 per cent", "15 percent"),
    Written("fifteen percent", "15 percent"),
    Written("2.5%", "2.500 percent"),
    Written("-15%", "-15 percent"),
    Written("half", "50 percent"),
    Written("a third", "33.333 percent"),
    Written("two thirds", "66.666 percent"),
    Written("a quarter", "25 percent"),
    Written("1/3", "33.333 percent"),
    Written("3/4 of the orders", "75 percent"),
    Written("1 in 3", "33.333 percent"),
    Written("3 out of 10", "30 percent"),
    Written("one in five", "20 percent"),
    Written("10-20%", "~10 percent"),
    Written("10% to 20%", "~10 percent"),
    Written("3 percentage points", "3 percent"),
    Written("5% a year", "5 percent a year"),
  ]

  static let periods = [
    Written("12k a month", "12000 a month"),
    Written("12k per month", "12000 a month"),
    Written("12k/month", "12000 a month"),
    Written("12k/mo", "12000 a month"),
    Written("12k monthly", "12000 a month"),
    Written("12 hours a week", "12 number hours a week"),
    Written("12 hours of overtime a week", "12 number hours a week"),
    Written("3 times a day", "3 number times a day"),
    Written("once a week", "1 number once a week"),
    Written("twice a month", "2 number twice a month"),
    Written("300 tons per day", "300 number tons a day"),
    Written("$40 an hour", "40 money USD a hour"),
    Written("$40/hr", "40 money USD a hour"),
    Written("every month 3 stops", "3 number stops a month"),
    Written("2 breakdowns each quarter", "2 number breakdowns a quarter"),
    Written("$1m annually", "1000000 money USD a year"),
  ]

  static let rough = [
    Written("~20", "~20"),
    Written("about 20", "~20"),
    Written("around 20 people", "~20 number people"),
    Written("roughly $12k a month", "~12000 money USD a month"),
    Written("approx. 30 tons", "~30 number tons"),
    Written("nearly half", "~50 percent"),
    Written("over 300", "~300"),
    Written("more than 300 units", "~300 number units"),
    Written("up to 40%", "~40 percent"),
    Written("300+", "~300"),
    Written("300+ users", "~300 number users"),
    Written("20 or so", "~20"),
    Written("a couple of hundred", "~200"),
    Written("a couple of days", "~2 number days"),
    Written("20-30 people", "~20 number people"),
    Written("2 or 3 people", "~2 number people"),
    Written("two to three weeks", "~2 number weeks"),
    Written("20ish", "~20"),
    Written("thirty-odd people", "~30 number people"),
  ]

  static let unclear = [
    Written("", "-"),
    Written("a lot", "-"),
    Written("six figures", "-"),
    Written("1.200.000", "-"),
    Written("€3,5", "- money EUR"),
    Written("192.168.1.1", "-"),
    Written("a few hundred", "~-"),
    Written("several machines", "~- number machines"),
    Written("dozens of complaints", "~- number complaints"),
    Written("12 of 40 people, 3 sites", "-"),
    Written("99999999999999999999999999", "-"),
    Written("9999999999999 billion billion", "-"),
    Written("$99999999999999999999 a month", "- money USD a month"),
  ]
}
