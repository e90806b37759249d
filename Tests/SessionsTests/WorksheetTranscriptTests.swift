import Coaching
import Customer
import FoundationEssentials
import Playbook
import Records
import TestSupport
import Testing

@testable import Sessions

/// One account taken through all worksheets: `$ ` a worksheet, `> ` what is typed.
struct WorksheetStory {
  /// A worksheet with the lines typed in it.
  struct Block {
    let name: WorksheetName
    let person: String?
    let typed: [String]
  }

  let language: Language
  let customer: String
  let blocks: [Block]

  /// Reads `Tests/Worksheets/en.txt` and the like.
  init(_ language: Language) throws {
    self.language = language
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Worksheets/\(language.rawValue).txt").path
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let parts = text.components(separatedBy: "$ ").dropFirst()
    customer = text.split(separator: "\n").first.map(String.init) ?? ""
    blocks = try parts.map { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let words = lines[0].split(separator: " ", maxSplits: 1).map(String.init)
      let name = WorksheetName.allCases.first { $0.identifier == words[0] }
      return Block(
        name: try #require(name), person: words.count > 1 ? words[1] : nil,
        typed: lines.dropFirst().filter { $0.hasPrefix(">") }.map {
          String($0.dropFirst($0.hasPrefix("> ") ? 2 : 1))
        })
    }
  }
}

@Suite("Worksheets as written down")
struct WorksheetTranscriptTests {
  @Test("each worksheet asks, records and judges as it did", arguments: Language.allCases)
  func transcripts(language: Language) throws {
    let story = try WorksheetStory(language)
    #expect(story.blocks.map(\.name) == story.blocks.map(\.name).sorted { $0.place < $1.place })
    #expect(Set(story.blocks.map(\.name)) == Set(WorksheetName.allCases))
    var rig = try WorksheetRig(language, customer: story.customer)
    for block in story.blocks {
      try rig.begin(block.name, person: block.person)
      var lines = rig.screen.lines
      for line in block.typed where rig.left == nil {
        lines.append((rig.screen.prompt + line).trimmingEnd)
        lines += rig.type(line)
        lines += rig.screen.lines
      }
      #expect(rig.left == .over, "\(block.name) isn't over: \(rig.screen.lines)")
      let text = lines.joined(separator: "\n") + "\n\n" + rig.sheet
      let name = "worksheets/\(language.rawValue)/\(block.name.identifier).txt"
      let difference = Golden.difference(text, name)
      #expect(difference == nil, Comment(rawValue: difference ?? ""))
    }
  }

  @Test(
    "what the README shows of a worksheet is what the walk says", arguments: Language.allCases)
  func readmeIsTrue(language: Language) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = language == .en ? "README.md" : "README.zh-Hans.md"
    let text = String(
      decoding: try Data(contentsOf: root.appending(path: page)), as: UTF8.self)
    let block = text.components(separatedBy: "```").first {
      $0.hasPrefix("\n$ ridealong worksheet ")
    }
    // The first three lines are the command and what stands above the first question.
    let lines = try #require(block).split(separator: "\n").dropFirst(3)
    let golden = String(
      decoding: try Data(
        contentsOf: root.appending(
          path: "Tests/Goldens/worksheets/\(language.rawValue)/opportunity.txt")), as: UTF8.self)
    #expect(golden.hasPrefix(lines.joined(separator: "\n")))
  }

  @Test(
    "left and taken up again after every line, nothing told is lost and Enter leads on",
    arguments: Language.allCases)
  func resumed(language: Language) throws {
    let story = try WorksheetStory(language)
    var straight = try WorksheetRig(language, customer: story.customer)
    for block in story.blocks {
      try straight.begin(block.name, person: block.person)
      for line in block.typed where straight.left == nil {
        let records = straight.page.lines.count
        straight.type(line)
        var other = try straight.again()
        #expect(other.sheet == straight.sheet)
        // An entry taken up and nothing told of it yet is to be taken up again.
        guard straight.left == nil, straight.asksWhatIsOpen, straight.page.lines.count > records
        else { continue }
        // A question that Enter skipped is asked once more; Enter goes past it again.
        var presses = 0
        while other.left == nil, other.question != straight.question, presses < 40 {
          other.type("")
          presses += 1
        }
        #expect(
          other.question == straight.question, "\(block.name) after '\(line)': \(other.question)")
      }
    }
  }
}

extension WorksheetName {
  var place: Int { WorksheetName.allCases.firstIndex(of: self) ?? 0 }
}

extension String {
  /// The text without blanks at its end.
  var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
