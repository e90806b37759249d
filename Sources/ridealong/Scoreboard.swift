import Playbook
import Understanding

/// A table of what was heard as what, as lines of text.
struct Scoreboard {
  private let language: Language
  private let name: String
  private let table: Confusion

  init(_ language: Language, _ name: String, _ table: Confusion) {
    self.language = language
    self.name = name
    self.table = table
  }

  /// A number to three places.
  static func rounded(_ number: Double) -> String {
    let thousandths = String(Int((number * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
    return padded.dropLast(3) + "." + padded.suffix(3)
  }

  /// Heading, a line for each label, and the confusion table.
  var text: String {
    var lines = [
      "",
      "\(language.rawValue) \(name): \(table.total) lines, macro-F1 \(Self.rounded(table.macroF1)), coverage \(Self.rounded(table.coverage))",
      Self.row(["label", "precision", "recall", "F1"]),
    ]
    for (place, label) in table.labels.enumerated() {
      lines.append(
        Self.row(
          [label]
            + [table.precision(place), table.recall(place), table.f1(place)].map(Self.rounded)))
    }
    lines.append(Self.row(["is \\ heard as"] + table.labels + ["unclassified"]))
    for (place, label) in table.labels.enumerated() {
      lines.append(Self.row([label] + table.counts[place].map(String.init)))
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    cells.enumerated().map { place, cell in
      let room = String(repeating: " ", count: max(0, 12 - cell.count))
      return place == 0 ? "  " + cell + room : room + cell
    }.joined(separator: " ")
  }
}
