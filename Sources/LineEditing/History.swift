/// The lines entered before, each once, the newest last.
public struct History: Equatable, Sendable {
  private struct Browsing: Equatable, Sendable {
    var index: Int
    var draft: String
  }

  /// The lines, the newest last.
  public private(set) var entries: [String] = []
  private let limit: Int
  private var browsing: Browsing?

  /// A history.
  ///
  /// - Parameters:
  ///   - entries: earlier lines, the newest last.
  ///   - limit: how many are kept.
  public init(_ entries: [String] = [], limit: Int = 1_000) {
    self.limit = max(limit, 1)
    var seen: Set<String> = []
    for entry in entries.reversed() where self.entries.count < self.limit {
      if seen.insert(entry).inserted, Self.isWorthKeeping(entry) { self.entries.append(entry) }
    }
    self.entries.reverse()
  }

  /// Adds a line as the newest; the same line further back goes.
  ///
  /// - Parameter line: what was entered; nothing but spaces is not kept.
  public mutating func add(_ line: String) {
    browsing = nil
    guard Self.isWorthKeeping(line) else { return }
    entries.removeAll { $0 == line }
    entries.append(line)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
  }

  var isBrowsing: Bool { browsing != nil }

  /// Ends the walk through the lines, so that the next one begins at the newest.
  mutating func stopBrowsing() { browsing = nil }

  /// The next older line that begins with what was typed when the walk began.
  ///
  /// - Parameter text: what stands in the line now.
  /// - Returns: the line, or nil if there is none.
  mutating func older(than text: String) -> String? {
    let walk = browsing ?? Browsing(index: entries.count, draft: text)
    let found = entries[..<walk.index].lastIndex { $0.hasPrefix(walk.draft) && $0 != text }
    guard let found else { return nil }
    browsing = Browsing(index: found, draft: walk.draft)
    return entries[found]
  }

  /// The next newer line, and after the newest what was typed when the walk began.
  ///
  /// - Returns: the line, or nil if no walk is on.
  mutating func newer() -> String? {
    guard let walk = browsing else { return nil }
    let found = entries[(walk.index + 1)...].firstIndex { $0.hasPrefix(walk.draft) }
    browsing = found.map { Browsing(index: $0, draft: walk.draft) }
    return found.map { entries[$0] } ?? walk.draft
  }

  /// Looks for a line that holds a text, the newest first, letters in either case.
  ///
  /// - Parameters:
  ///   - query: what to look for.
  ///   - end: only lines before this place are looked at.
  /// - Returns: the place of the line, or nil if there is none.
  func search(_ query: String, before end: Int) -> Int? {
    guard !query.isEmpty else { return nil }
    let wanted = query.lowercased()
    return entries[..<min(end, entries.count)].lastIndex { $0.lowercased().contains(wanted) }
  }

  private static func isWorthKeeping(_ line: String) -> Bool { !line.allSatisfy(\.isWhitespace) }
}
