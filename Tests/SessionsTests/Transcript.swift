import Customer
import FoundationEssentials
import Playbook
import Records
import Sessions
import TestSupport
import VisitModel

/// A walk as it is written down: `$ ` the command, `> ` what is typed, the rest what the screen says.
struct Transcript {
  let name: String
  let text: String

  var command: String { String(text.split(separator: "\n").first ?? "") }

  var typed: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix(">") }
      .map { String($0.dropFirst($0.hasPrefix("> ") ? 2 : 1)) }
  }

  /// The files of a folder of the tests whose names end in `.txt`.
  static func all(in folder: String) throws -> [Transcript] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder).path
    return try FileManager.default.contentsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".txt") }.map { name in
        let data = try Data(contentsOf: URL(filePath: "\(root)/\(name)"))
        return Transcript(name: name, text: String(decoding: data, as: UTF8.self))
      }
  }

  /// The blocks of a page that begin with a command.
  static func blocks(
    of page: String, command: String = "$ ridealong call"
  ) throws -> [Transcript] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: page)
    let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    return text.components(separatedBy: "```").enumerated().compactMap { index, block in
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
      guard index % 2 == 1,
        let begin = lines.firstIndex(where: { $0.hasPrefix(command) })
      else { return nil }
      return Transcript(
        name: "\(page) block \(index / 2 + 1)", text: lines[begin...].joined(separator: "\n"))
    }
  }

  /// The words of the command, quotes taken into account.
  var arguments: [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in command + " " {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return words
  }

  func value(_ option: String) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else {
      return nil
    }
    return arguments[index + 1]
  }

  /// A rig for the command.
  func rig() throws -> WalkRig {
    var rig = try WalkRig(
      value("--lang").flatMap(Language.init(parsing:)) ?? .en,
      mode: arguments.contains("--after") ? .after : .live,
      minutes: value("--minutes").flatMap { Int($0) }, customer: value("--customer"),
      trade: value("--trade"))
    var known: [CallEntry] = []
    if let goal = value("--goal") { known.append(.told(event: .objectiveSet(words: goal))) }
    if let best = value("--best") { known.append(.told(event: .bestActionSet(words: best))) }
    if let minimum = value("--minimum") {
      known.append(.told(event: .minimumActionSet(words: minimum)))
    }
    for (index, word) in arguments.enumerated() where word == "--person" {
      guard let person = rig.walk.person(arguments[index + 1], now: rig.now) else { continue }
      known.append(.told(event: .personNamed(person: person)))
    }
    rig.know(known)
    return rig
  }

  /// What the walk really says, in the form of a transcript.
  func played() throws -> (text: String, rig: WalkRig) {
    var rig = try rig()
    var lines = [command]
    var shown = rig.walk.screen(rig.now)
    lines += shown.lines
    for line in typed {
      lines.append(line.isEmpty ? ">" : "> \(line)")
      lines += rig.type(line)
      guard rig.left == nil else { break }
      let screen = rig.walk.screen(rig.now)
      if screen != shown { lines += screen.lines }
      shown = screen
    }
    return (lines.joined(separator: "\n") + "\n", rig)
  }

  /// The lines with breaks inside and runs of blanks put aside: how wide the screen was doesn't matter.
  static func unwrapped(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
