import FoundationEssentials
import Glibc
import Testing

@testable import ridealong

@Suite("The terminal")
struct TerminalTests {
  @Test(
    "colour follows the flag, then NO_COLOR, then CLICOLOR_FORCE, then the output",
    arguments: [
      (.automatic, ["TERM": "xterm"], true, true),
      (.automatic, ["TERM": "xterm"], false, false),
      (.automatic, ["TERM": "dumb"], true, false),
      (.automatic, [:], true, false),
      (.automatic, ["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (.automatic, ["TERM": "xterm", "NO_COLOR": ""], true, true),
      (.automatic, ["CLICOLOR_FORCE": "1"], false, true),
      (.automatic, ["CLICOLOR_FORCE": "0", "TERM": "xterm"], false, false),
      (.automatic, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
      (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
      (.never, ["CLICOLOR_FORCE": "1", "TERM": "xterm"], true, false),
    ] as [(ColourChoice.Wish, [String: String], Bool, Bool)])
  func colour(
    _ wish: ColourChoice.Wish, _ environment: [String: String], _ isTerminal: Bool, _ wanted: Bool
  ) {
    let choice = ColourChoice(wish: wish, environment: environment)
    #expect(choice.isOn(isTerminal: isTerminal) == wanted)
  }
}

@Suite("The history file")
final class HistoryFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "ridealong-history-\(UUID().uuidString)")
  private var path: String { folder.appending(path: "state/history.jsonl").path }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test("lines come back as they were entered, for the owner alone")
  func roundTrip() throws {
    let lines = ["你好 👨‍👩‍👧", "two\nrows", "\"quoted\" \\ /slash", "\u{FFFD}"]
    for line in lines { HistoryFile(path: path).append(line) }
    #expect(HistoryFile(path: path).load() == lines)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("{\"line\":\"你好 👨‍👩‍👧\"}\n"))
  }

  @Test("a damaged line is left out and the rest is read")
  func damaged() throws {
    HistoryFile(path: path).append("a")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + "{\"line\":\n\u{0}\n" + text.replacing("a", with: "b") + "{\"line\":\"to")
      .write(toFile: path, atomically: false, encoding: .utf8)
    #expect(HistoryFile(path: path).load() == ["a", "b"])
    HistoryFile(path: path).append("c")
    #expect(HistoryFile(path: path).load() == ["a", "b", "c"])
  }

  @Test("the file is cut when it has grown to more than twice its limit")
  func limit() throws {
    let file = HistoryFile(path: path, limit: 3)
    for number in 1...7 { file.append("\(number)") }
    #expect(file.load() == ["5", "6", "7"])
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == 3)
  }

  @Test("lines can be taken out for good")
  func remove() throws {
    let file = HistoryFile(path: path)
    for line in ["王总", "price", "王总说"] { file.append(line) }
    file.remove { $0.contains("王总") }
    #expect(file.load() == ["price"])
    #expect(!(try String(contentsOfFile: path, encoding: .utf8)).contains("王"))
  }

  @Test("a history that can't be written is no error")
  func unwritable() {
    let file = HistoryFile(path: "/proc/none/history.jsonl")
    file.append("a")
    #expect(file.load().isEmpty)
  }
}
