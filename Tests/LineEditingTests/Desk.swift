@testable import LineEditing

/// Somebody at a keyboard: keys go into an editor and what it writes onto a screen.
struct Desk {
  var editor: LineEditor
  var screen: Screen
  private(set) var results: [LineEditor.Output] = []
  /// Everything that was written, to look for raw control characters.
  private(set) var written = ""
  var completions: [Completion] = []

  init(
    prompt: String = "coach> ", width: Int = 60, height: Int = 12, initial: String = "",
    history: [String] = [], joins: Bool = true
  ) {
    editor = LineEditor(width: width, height: height, history: History(history))
    screen = Screen(width: width, height: height, joins: joins)
    perform(editor.begin(prompt: prompt, initial: initial))
  }

  /// The text in the line.
  var line: String { editor.buffer.text }

  mutating func type(_ text: String) { type(bytes: Array(text.utf8)) }

  /// Types each byte by itself, as over a slow link.
  mutating func typeBytewise(_ text: String) {
    for byte in text.utf8 { type(bytes: [byte]) }
  }

  mutating func type(bytes: [UInt8]) { perform(editor.feed(bytes)) }

  mutating func press(_ keys: Press..., times: Int = 1) {
    for _ in 0..<times { for key in keys { type(key.rawValue) } }
  }

  mutating func begin(prompt: String = "coach> ", initial: String = "") {
    perform(editor.begin(prompt: prompt, initial: initial))
  }

  mutating func resize(width: Int) {
    screen.resize(width: width)
    perform(editor.resize(width: width, height: screen.height))
  }

  mutating func perform(_ outputs: [LineEditor.Output]) {
    for output in outputs {
      switch output {
      case .write(let text):
        written += text
        screen.write(text)
      case .completionWanted:
        results.append(output)
        perform(editor.offer(completions))
      default: results.append(output)
      }
    }
  }
}

/// Keys by name, as the bytes that a terminal sends for them.
enum Press: String {
  case enter = "\r"
  case altEnter = "\u{1B}\r"
  case backspace = "\u{7F}"
  case altBackspace = "\u{1B}\u{7F}"
  case delete = "\u{1B}[3~"
  case left = "\u{1B}[D"
  case right = "\u{1B}[C"
  case up = "\u{1B}[A"
  case down = "\u{1B}[B"
  case home = "\u{1B}[H"
  case end = "\u{1B}OF"
  case altB = "\u{1B}b"
  case altF = "\u{1B}f"
  case altD = "\u{1B}d"
  case tab = "\t"
  case backTab = "\u{1B}[Z"
  case ctrlA = "\u{1}"
  case ctrlB = "\u{2}"
  case ctrlC = "\u{3}"
  case ctrlD = "\u{4}"
  case ctrlE = "\u{5}"
  case ctrlF = "\u{6}"
  case ctrlG = "\u{7}"
  case ctrlK = "\u{B}"
  case ctrlL = "\u{C}"
  case ctrlN = "\u{E}"
  case ctrlP = "\u{10}"
  case ctrlR = "\u{12}"
  case ctrlU = "\u{15}"
  case ctrlW = "\u{17}"
  case ctrlY = "\u{19}"
  case ctrlZ = "\u{1A}"
}
