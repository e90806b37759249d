import Customer
import FoundationEssentials
import Testing
import Understanding

/// The shipped word files of dates, sums and numbers, read with as little as they need.
enum WordFiles {
  static let english = read("en")
  static let chinese = read("zh-Hans")
  static let both = english.joined(with: chinese)
  static let days = WrittenDay(words: both)
  static let sums = WrittenSum(words: both, days: days)

  private static func read(_ language: String) -> WordList {
    var list = WordList()
    for name in ["dates.md", "sums.md"] {
      let path = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "prompts/\(language)/words/\(name)").path
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      var section = ""
      for line in text.split(separator: "\n") {
        if line.hasPrefix("## ") {
          section = id(in: line).id
        } else if line.hasPrefix("- ") {
          let (words, id) = id(in: line.dropFirst(2))
          list.classes[section, default: []].append(
            WordList.Entry(id: id, words: words.split(separator: " / ").map(String.init)))
        } else if line.hasPrefix("  value: "), let last = list.classes[section]?.popLast() {
          list.classes[section]?.append(
            WordList.Entry(id: last.id, words: last.words, value: String(line.dropFirst(9))))
        }
      }
    }
    return list
  }

  private static func id(in line: Substring) -> (words: String, id: String) {
    guard let brace = line.firstRange(of: " {#") else { return (String(line), "") }
    return (
      String(line[..<brace.lowerBound]),
      String(line[brace.upperBound...].prefix { $0 != "}" })
    )
  }
}

/// One line of a table: what was typed, and what it must come to.
struct Written: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

extension When {
  /// `2026-12-04 15:00 by`, with `-` for a day or a time that isn't known.
  var summary: String {
    let time = minuteOfDay.map { " \($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)" } ?? ""
    return (day?.description ?? "-") + time + (isDeadline ? " by" : "")
  }
}

extension Sum {
  /// `~12000 money USD a month`: as much of it as is known.
  var summary: String {
    var number = "-"
    if let thousandths {
      let rest = String(1000 + abs(thousandths % 1000)).dropFirst()
      let decimals = rest == "000" ? "" : "." + rest
      number = (thousandths < 0 ? "-" : "") + String(abs(thousandths) / 1000) + decimals
    }
    return
      ([(isApproximate ? "~" : "") + number] + [measure?.rawValue, unit].compactMap { $0 }
      + (period.map { ["a", $0.rawValue] } ?? [])).joined(separator: " ")
  }
}

extension Day {
  /// The day of an ISO form that a test writes.
  static func of(_ text: String) throws -> Day {
    try #require(Day(text))
  }
}
