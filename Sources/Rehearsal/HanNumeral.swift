/// Numbers in Chinese characters.
enum HanNumeral {
  private static let digits = table("零〇一二两三四五六七八九", [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9])
  /// What makes a number larger.
  static let sizes = table("百千万亿", [100, 1000, 10_000, 100_000_000])
  /// 来, 多, 几 within a number; after these it is no quantity (第三, 周三, 礼拜三, 星期三, 几十); before these neither.
  static let about = set("来多几")
  static let orders = set("第周拜期几数")
  static let namers = set("月号点")

  private static func table(_ signs: String, _ values: [Int]) -> [UInt32: Int] {
    Dictionary(
      zip(signs.unicodeScalars.map(\.value), values), uniquingKeysWith: { first, _ in first })
  }

  private static func set(_ signs: String) -> Set<UInt32> { Set(signs.unicodeScalars.map(\.value)) }

  private static let ten: UInt32 = 0x5341
  /// 分 and 成: 十分 is no number, 三成 is a share.
  private static let minute: UInt32 = 0x5206
  private static let tenth: UInt32 = 0x6210

  /// Whether a character can stand in a number.
  static func isPart(_ value: UInt32) -> Bool {
    digits[value] != nil || sizes[value] != nil || value == ten
  }

  /// Reads a run of such characters; nil where it is no quantity: 一 alone, 万一, 百分之.
  static func read(_ run: ArraySlice<UInt32>, next: UInt32?) -> Int? {
    guard let first = run.first, sizes[first] == nil else { return nil }
    if run.count == 1 {
      if first == ten { return next == minute ? nil : 10 }
      guard let digit = digits[first], digit > 1 else { return nil }
      return next == tenth ? digit * 10 : digit
    }
    if run.allSatisfy({ digits[$0] != nil }) { return inRow(run) }
    return withSizes(run)
  }

  /// 二〇二六 is a row of digits; 三五 (个) is a range.
  private static func inRow(_ run: ArraySlice<UInt32>) -> Int? {
    let values = run.compactMap { digits[$0] }
    if values.count == 2, !values.contains(0) { return values.first }
    return values.count > 9 ? nil : values.reduce(0) { $0 * 10 + $1 }
  }

  private static func withSizes(_ run: ArraySlice<UInt32>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    var last = 1
    for value in run {
      if let found = digits[value] {
        // 两三千: the lower end.
        if digit == nil || digit == 0 { digit = found }
        if found == 0 { last = 1 }
      } else if value == ten || value == 0x767E || value == 0x5343 {
        let size = value == ten ? 10 : sizes[value] ?? 1
        section += (digit ?? 1) * size
        digit = nil
        last = size
      } else if let size = sizes[value] {
        total =
          total > 0 && size > 10_000
          ? (total + section + (digit ?? 0)) * size
          : total + max(1, section + (digit ?? 0)) * size
        section = 0
        digit = nil
        last = size
      }
      if total > 1_000_000_000_000 { return nil }
    }
    // 一万二 is 12000, 两千五 2500, 二十五 25.
    return total + section + (digit ?? 0) * (last > 10 ? last / 10 : 1)
  }
}
