/// A search backwards through the history.
struct Search: Equatable, Sendable {
  var query = ""
  /// The place of the line found.
  var found: Int?
}

extension LineEditor {
  mutating func beginSearch() {
    history.stopBrowsing()
    mode = .searching(Search())
  }

  /// Acts on a key while a search is on.
  ///
  /// Enter brings what was found into the line to be seen and changed; it never sends it.
  ///
  /// - Parameters:
  ///   - edit: what the key means.
  ///   - search: the search.
  /// - Returns: whether that is all the key does; else it also does what it does in any line.
  mutating func look(_ edit: Edit, in search: Search) -> Bool {
    var search = search
    switch edit {
    case .insert(let text):
      search.query += Printable.line(text).replacingBreaks()
      search.found = history.search(search.query, before: (search.found ?? .max - 1) + 1)
    case .deleteLeft:
      _ = search.query.popLast()
      search.found = history.search(search.query, before: .max)
    case .search:
      if let found = search.found {
        search.found = history.search(search.query, before: found) ?? found
      }
    case .nothing, .clearScreen: return edit == .nothing
    case .cancel, .interrupt, .endOfInput:
      mode = .editing
      return true
    case .suspend: return false
    default:
      if let found = search.found { buffer.replace(with: history.entries[found]) }
      mode = .editing
      return edit == .submit || edit == .complete || edit == .completeBack
    }
    mode = .searching(search)
    return true
  }
}
