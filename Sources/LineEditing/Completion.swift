/// One way to go on that Tab offers.
public struct Completion: Equatable, Sendable {
  /// What stands in the line if it is taken.
  public let text: String
  /// One line that says what it is; shown beside it in the list.
  public let help: String
  /// How many characters before the caret it takes the place of; nil for all of them.
  public let replacing: Int?

  /// An offer.
  ///
  /// - Parameters:
  ///   - text: what stands in the line if it is taken.
  ///   - help: one line that says what it is.
  ///   - replacing: how many characters before the caret it takes the place of; nil for all.
  public init(_ text: String, help: String = "", replacing: Int? = nil) {
    self.text = text
    self.help = help
    self.replacing = replacing
  }

  func replaced(of typed: String) -> Int { min(replacing ?? typed.count, typed.count) }
}

/// The list of offers under the line, while it is open.
struct Menu: Equatable, Sendable {
  /// As many rows as a person takes in at a glance.
  private static let shownRows = 8

  let offers: [Completion]
  /// The line as it was typed, to come back to.
  let typed: LineBuffer
  private(set) var selected: Int?

  init(_ offers: [Completion], typed: LineBuffer) {
    self.offers = offers
    self.typed = typed
  }

  /// Goes to another offer, round the ends.
  ///
  /// - Parameter step: 1 or -1.
  /// - Returns: the line with that offer in it.
  mutating func choose(_ step: Int) -> LineBuffer {
    let start = selected ?? (step > 0 ? -1 : offers.count)
    let next = (start + step + offers.count) % offers.count
    selected = next
    var line = typed
    line.replaceBefore(offers[next].replaced(of: typed.before), with: offers[next].text)
    return line
  }

  /// The rows to show, the chosen one marked.
  ///
  /// - Parameter width: the columns of the terminal.
  /// - Returns: rows that fit the width.
  func rows(width: Int) -> [String] {
    let first = max(0, (selected ?? 0) - Self.shownRows + 1)
    let shown = first..<min(offers.count, first + Self.shownRows)
    let texts = offers.map { Printable.text($0.text).replacingBreaks() }
    let longest = min(texts[shown].map(ColumnWidth.columns).max() ?? 0, width / 2)
    var rows = shown.map { index in
      let mark = index == selected ? "> " : "  "
      let label = ColumnWidth.cut(texts[index], to: longest)
      let gap = String(repeating: " ", count: longest - ColumnWidth.columns(of: label) + 2)
      let help = Printable.text(offers[index].help).replacingBreaks()
      return ColumnWidth.cut(help.isEmpty ? mark + label : mark + label + gap + help, to: width - 1)
    }
    let hidden = offers.count - shown.count
    if hidden > 0 { rows.append("  +\(hidden)") }
    return rows
  }
}

extension Array where Element == Completion {
  /// What all offers begin with, if they agree on what they take the place of.
  ///
  /// - Parameter typed: the text before the caret.
  /// - Returns: an offer that brings the line further than it is, or nil.
  func common(beyond typed: String) -> Completion? {
    guard let first, dropFirst().allSatisfy({ $0.replacing == first.replacing }) else { return nil }
    if count == 1 { return first }
    var shared = first.text[...]
    for offer in dropFirst() {
      shared = shared.prefix(zip(shared, offer.text).prefix { $0 == $1 }.count)
    }
    guard shared.count > first.replaced(of: typed) else { return nil }
    return Completion(String(shared), replacing: first.replacing)
  }
}

extension String {
  func replacingBreaks() -> String { String(map { $0.isNewline ? " " : $0 }) }
}
