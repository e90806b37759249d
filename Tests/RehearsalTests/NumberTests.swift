import Playbook
@testable import Rehearsal
import TestSupport
import Testing
import VisitModel

@Suite("numbers in what is said")
struct NumberTests {
  static let written: [(String, [Int])] = [
    ("38万", [380_000]), ("1.5万", [15_000]), ("３８万", [380_000]), ("3万5千", [35_000]),
    ("1万2", [12_000]), ("两万", [20_000]), ("三十八万", [380_000]), ("一万二", [12_000]),
    ("两千五百", [2500]), ("三十来万", [300_000]), ("两三千", [2000]), ("二十五分钟", [25]),
    ("百分之九", [9]), ("三成", [30]), ("2亿", [200_000_000]), ("8,000", [8000]), ("8，000", [8000]),
    ("12k a month", [12_000]), ("2.5 million", [2_500_000]), ("twenty thousand", [20_000]),
    ("two hundred and fifty bags", [250]), ("forty-eight hours", [48]), ("a hundred", [100]),
    ("two or three times", [2, 3]), ("96,000 pounds", [96_000]),
    ("一下，十分，万一，一个", []), ("几十万", []), ("第三，周四，礼拜三", []), ("5月8号", []),
    ("one of them", []), ("often, tend, sixth sense", []),
  ]

  @Test("a number is read however it is written, and what is none is not", arguments: written)
  func read(text: String, numbers: [Int]) {
    #expect(SaidNumbers.all(in: text) == numbers)
  }

  static let quoted: [(Language, String, Bool)] = [
    (.en, "That is 8000 yuan in a summer", true), (.en, "That is 8,000 yuan in a summer", true),
    (.en, "That is 9000 yuan in a summer", false), (.zhHans, "一个夏天8千块", true),
    (.zhHans, "一个夏天八千块", true), (.zhHans, "一个夏天８０００块", true),
    (.zhHans, "一个夏天9000块", false),
  ]

  @Test("digits in the words of a fact match that number alone", arguments: quoted)
  func matched(language: Language, line: String, isQuoted: Bool) throws {
    let scenario = try #require(Desk.buyerCase("feed-dealer", language)).scenario
    let heard = try #require(Desk.ears(scenario)).hear(line)
    #expect(heard.facts.contains("feed-mould-loss") == isQuoted)
  }
}
