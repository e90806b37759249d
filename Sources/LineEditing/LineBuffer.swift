/// The text being edited and the caret in it, which only ever stands between two characters as a
/// person sees them.
struct LineBuffer: Equatable, Sendable {
  private(set) var before: String
  private(set) var after = ""
  /// What the last kill took, for C-y.
  private(set) var killed = ""

  /// A buffer with the caret at the end.
  ///
  /// - Parameter text: the text to start from.
  init(_ text: String = "") { before = Printable.line(text) }

  var text: String { before + after }
  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Puts a text in at the caret.
  ///
  /// - Parameter text: what arrived from the keyboard or a paste.
  mutating func insert(_ text: String) {
    before += Printable.line(text)
    settle()
  }

  /// Puts another text in place of the whole, with the caret at the end; what was killed stays.
  ///
  /// - Parameter text: the new text.
  mutating func replace(with text: String) {
    before = Printable.line(text)
    after = ""
  }

  /// Puts a text in place of the last characters before the caret.
  ///
  /// - Parameters:
  ///   - count: how many characters go.
  ///   - text: what comes instead.
  mutating func replaceBefore(_ count: Int, with text: String) {
    before.removeLast(min(count, before.count))
    insert(text)
  }

  mutating func moveLeft() { if let last = before.popLast() { after = String(last) + after } }

  mutating func moveRight() { if !after.isEmpty { before.append(after.removeFirst()) } }

  /// Moves the caret to where the range ends that a key goes over.
  ///
  /// - Parameter reach: the distance, in characters; negative to the left.
  mutating func move(_ reach: Int) {
    if reach < 0 {
      let cut = before.index(before.endIndex, offsetBy: reach)
      after = String(before[cut...]) + after
      before = String(before[..<cut])
    } else {
      let cut = after.index(after.startIndex, offsetBy: reach)
      before += after[..<cut]
      after = String(after[cut...])
    }
  }

  /// Takes characters out beside the caret.
  ///
  /// - Parameter reach: how many; negative to the left.
  /// - Returns: what was taken.
  @discardableResult
  mutating func delete(_ reach: Int) -> String {
    let taken: String
    if reach < 0 {
      taken = String(before.suffix(-reach))
      before.removeLast(min(-reach, before.count))
    } else {
      taken = String(after.prefix(reach))
      after.removeFirst(min(reach, after.count))
    }
    settle()
    return taken
  }

  /// Takes characters out and keeps them for C-y.
  ///
  /// - Parameters:
  ///   - reach: how many; negative to the left.
  ///   - joining: whether the key before was a kill too, so that both come back together.
  mutating func kill(_ reach: Int, joining: Bool) {
    let taken = delete(reach)
    guard !taken.isEmpty else { return }
    guard joining else { return killed = taken }
    killed = reach < 0 ? taken + killed : killed + taken
  }

  mutating func yank() { insert(killed) }

  /// Moves the caret on if an edit has joined the characters on its two sides into one.
  private mutating func settle() {
    while let next = after.unicodeScalars.first {
      let whole = before + after
      let caret = whole.utf8.index(whole.startIndex, offsetBy: before.utf8.count)
      if String.Index(caret, within: whole) != nil { return }
      before.unicodeScalars.append(next)
      after.unicodeScalars.removeFirst()
    }
  }
}
