extension LineEditor {
  /// Takes a single offer at once; shows several, with as much as they share put in the line.
  ///
  /// - Parameter offers: the ways to go on.
  mutating func openMenu(_ offers: [Completion]) {
    mode = .editing
    guard !offers.isEmpty else { return }
    history.stopBrowsing()
    let typed = buffer.before
    if let common = offers.common(beyond: typed) {
      buffer.replaceBefore(common.replaced(of: typed), with: common.text)
      if offers.count == 1 { return }
      // The shared part stands in the line now; the offers take its place from here on.
      let grown = buffer.before.count - typed.count
      let moved = offers.map { offer in
        Completion(offer.text, help: offer.help, replacing: offer.replacing.map { $0 + grown })
      }
      mode = .choosing(Menu(moved, typed: buffer))
    } else {
      mode = .choosing(Menu(offers, typed: buffer))
    }
  }

  /// Acts on a key while the list is open.
  ///
  /// - Parameters:
  ///   - edit: what the key means.
  ///   - menu: the list.
  /// - Returns: whether that is all the key does; else it also does what it does in any line.
  mutating func choose(_ edit: Edit, in menu: Menu) -> Bool {
    var menu = menu
    switch edit {
    case .complete, .completeBack:
      buffer = menu.choose(edit == .complete ? 1 : -1)
      mode = .choosing(menu)
      return true
    case .cancel:
      buffer = menu.typed
      mode = .editing
      return true
    case .nothing, .clearScreen, .suspend:
      return edit == .nothing
    default:
      mode = .editing
      return false
    }
  }
}
