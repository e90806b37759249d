/// Edits one line after another at a terminal: bytes of the keyboard go in, bytes for the screen and
/// finished lines come out.
///
/// It does no input and no output of its own. The caller switches the terminal to raw mode, calls ``begin(prompt:initial:)``, hands over what it
/// reads and does what the outputs say, in their order.
public struct LineEditor: Sendable {
  /// What the caller is to do.
  public enum Output: Equatable, Sendable {
    /// Write this to the terminal.
    case write(String)
    /// A line is finished; it may hold `\n` between its rows. Begin the next when ready.
    case line(String)
    /// Ctrl-D was pressed on an empty line.
    case endOfInput
    /// Ctrl-C was pressed; the text that stood in the line is gone from it, and Up brings it back.
    case interrupt(discarded: String)
    /// Tab was pressed; answer with ``offer(_:)``. Holds the text before the caret.
    case completionWanted(String)
    /// Ctrl-Z was pressed; call ``repaint()`` when the program goes on.
    case suspend
  }

  enum Mode: Equatable, Sendable {
    case editing
    case choosing(Menu)
    case searching(Search)
  }

  /// The lines entered before.
  public internal(set) var history: History
  /// What stands before the text that Ctrl-R looks for, in the user's language.
  public var searchLabel = "search"

  var buffer = LineBuffer()
  var mode = Mode.editing
  var painter = Painter()
  var width: Int
  private var height: Int
  private var prompt = ""
  private var decoder = KeyDecoder()
  private var unread: [UInt8] = []
  /// Whether keys are taken; after a result they wait until the caller has acted on it.
  private var isOpen = false
  private var lastKilled = false

  /// An editor.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal; unknown (0 or less) counts as 80.
  ///   - height: the rows of the terminal; unknown (0 or less) counts as 24.
  ///   - history: the lines entered before.
  public init(width: Int, height: Int, history: History = History()) {
    self.width = Self.measure(width, else: 80)
    self.height = Self.measure(height, else: 24)
    self.history = history
  }

  /// Whether an Esc waits for the rest of a sequence; call ``settle()`` if nothing comes for a tenth
  /// of a second.
  public var holdsEscape: Bool { decoder.holdsEscape }

  /// Shows a prompt and takes a new line; keys that came too early are taken now.
  ///
  /// - Parameters:
  ///   - prompt: what stands before the line; it may set colours and hold line breaks.
  ///   - initial: a text put in the line to be edited.
  /// - Returns: what the caller is to do.
  public mutating func begin(prompt: String, initial: String = "") -> [Output] {
    self.prompt = prompt
    buffer.replace(with: initial)
    history.stopBrowsing()
    mode = .editing
    isOpen = true
    return resume(after: [.write(painter.start())])
  }

  /// Takes what was read from the keyboard.
  ///
  /// - Parameter bytes: what was read; sequences and characters may be cut anywhere.
  /// - Returns: what the caller is to do.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Output] {
    unread += bytes
    return isOpen ? resume(after: []) : []
  }

  /// Says that nothing was read for a while, so that a lone Esc counts as the Esc key.
  ///
  /// - Returns: what the caller is to do.
  public mutating func settle() -> [Output] {
    var outputs: [Output] = []
    for key in decoder.settle() where isOpen { outputs += take(key) }
    return isOpen ? outputs + paint() : outputs
  }

  /// Answers ``Output/completionWanted(_:)``.
  ///
  /// - Parameter completions: the ways to go on; none closes the matter silently.
  /// - Returns: what the caller is to do.
  public mutating func offer(_ completions: [Completion]) -> [Output] {
    isOpen = true
    openMenu(completions)
    return resume(after: [])
  }

  /// Takes a new size of the terminal.
  ///
  /// - Parameters:
  ///   - width: the columns, 0 or less if unknown.
  ///   - height: the rows, 0 or less if unknown.
  /// - Returns: what the caller is to do.
  public mutating func resize(width: Int, height: Int) -> [Output] {
    self.width = Self.measure(width, else: 80)
    self.height = Self.measure(height, else: 24)
    guard isOpen else { return [] }
    painter.rewrapped(as: frame())
    return [.write(painter.erase())] + paint()
  }

  /// Puts whole lines above the prompt while the line is being edited.
  ///
  /// - Parameter text: the lines; they may set colours.
  /// - Returns: what the caller is to do.
  public mutating func printAbove(_ text: String) -> [Output] {
    var rows = Printable.painted(text).replacing("\n", with: "\r\n")
    if !rows.hasSuffix("\r\n") { rows += "\r\n" }
    guard isOpen else { return [.write(rows)] }
    return [.write(painter.erase() + rows)] + paint()
  }

  /// Shows prompt and text again after the program was stopped.
  ///
  /// - Returns: what the caller is to do.
  public mutating func repaint() -> [Output] {
    isOpen = true
    return resume(after: [.write(painter.start())])
  }

  /// Gives up the line, with the cursor below it: the caller has to stop.
  ///
  /// - Returns: what the caller is to do.
  public mutating func close() -> [Output] {
    guard isOpen else { return [] }
    isOpen = false
    return leave()
  }

  private static func measure(_ size: Int, else usual: Int) -> Int {
    // Below four columns a wide character and its caret have no place.
    size <= 0 ? usual : max(size, 4)
  }

  private mutating func resume(after first: [Output]) -> [Output] {
    var outputs = first
    var index = unread.startIndex
    while index < unread.endIndex, isOpen {
      for key in decoder.decode(unread[index]) where isOpen { outputs += take(key) }
      index += 1
    }
    unread.removeSubrange(..<index)
    return isOpen ? outputs + paint() : outputs
  }

  /// Acts on a key and paints what has to be seen before a result is handed out.
  private mutating func take(_ key: Key) -> [Output] {
    let edit = Edit(key)
    defer { lastKilled = edit.kills }
    guard let result = act(on: edit, joining: lastKilled) else { return [] }
    isOpen = false
    switch result {
    case .completionWanted: return paint() + [result]
    case .suspend: return leave() + [result]
    case .interrupt: return leave(mark: "^C") + [result]
    default: return leave() + [result]
    }
  }

  private mutating func paint() -> [Output] {
    let output = painter.paint(frame(), width: width)
    return output.isEmpty ? [] : [.write(output)]
  }

  private mutating func leave(mark: String = "") -> [Output] {
    var layout = Layout(width: width)
    layout.addPainted(prompt)
    layout.add(buffer.text + mark)
    let output = painter.paint(layout.finish(height: nil), width: width) + painter.leave()
    return [.write(output)]
  }

  private func frame() -> Frame {
    var layout = Layout(width: width)
    if case .searching(let search) = mode {
      layout.add("\(searchLabel): \(search.query)")
      layout.placeCaret()
      if let found = search.found {
        layout.addRow(ColumnWidth.cut(history.entries[found].replacingBreaks(), to: width - 1))
      }
      return layout.finish(height: height)
    }
    layout.addPainted(prompt)
    layout.add(buffer.before)
    layout.placeCaret()
    layout.add(buffer.after)
    if case .choosing(let menu) = mode {
      for row in menu.rows(width: width) { layout.addRow(row) }
    }
    return layout.finish(height: height)
  }
}
