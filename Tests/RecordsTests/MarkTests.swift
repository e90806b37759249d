import Records
import Testing

@Suite("The marks at the start of a line")
struct MarkTests {
  @Test("each sign makes one mark, whatever keyboard it comes from")
  func signs() {
    let table: [(String, Mark)] = [
      ("!！", .objection), ("=＝", .need), ("@＠", .person), ("$￥¥＄", .sum), (">》＞", .nextStep),
      ("+＋", .signal), ("#＃", .moment),
    ]
    for (signs, mark) in table {
      for sign in signs { #expect(Mark(sign: sign) == mark, "\(sign)") }
      #expect(mark.sign == signs.first.map(String.init))
    }
    let all = Mark.allCases.flatMap(\.signs)
    #expect(Set(all).count == all.count)
    #expect(Mark(sign: "/") == nil && Mark(sign: "a") == nil)
  }
}
