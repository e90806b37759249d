import Playbook
import TestSupport
import Testing

@Suite struct FuzzTests {
  private static let scraps: [[UInt8]] =
    [
      "\n", "\r\n", "# ", "## ", "- ", "> ", "  ", "\t", "kind: ", "{#", "}", "{", "：", "｛", "é",
      "👨‍👩‍👧", "\u{FEFF}", "\u{0}", "replace: yes\n", "spin: problem\n", "|", " / ",
    ].map { Array($0.utf8) } + [[0xFF], [0xE4], [0xC2], [0xF0, 0x9F]]

  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let at = Int.random(in: 0...result.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: result.insert(contentsOf: scraps.randomElement(using: &generator) ?? [], at: at)
      case 1: result.removeSubrange(at..<min(result.count, at + 9))
      case 2: result = Array(result[..<at])
      default: result.insert(contentsOf: result[(at / 2)..<at], at: at / 3)
      }
    }
    return result
  }

  /// Holds what every report has to hold, whatever was read.
  private static func check(_ diagnostics: [Diagnostic], _ files: [SourceFile]) {
    for diagnostic in diagnostics {
      guard diagnostic.line > 0 else { continue }
      #expect(diagnostic.column >= 1 && diagnostic.length >= 1)
      #expect(diagnostic.column <= diagnostic.lineText.count + 1)
      for language in Language.allCases {
        #expect(diagnostic.rendered(in: language).split(separator: "\n").count >= 3)
      }
    }
  }

  @Test("random bytes are reported, never trapped on", arguments: 0..<40)
  func randomBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let files = (0..<6).map { number in
      let isText = number % 2 == 0
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...120, using: &generator) {
        if isText {
          bytes += Self.scraps.randomElement(using: &generator) ?? []
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      return SourceFile(
        language: number < 3 ? .en : .zhHans, path: "openings/\(number % 3).md", bytes: bytes)
    }
    let found = Playbook.check(files: files, required: SampleContent.phraseIDs)
    #expect(!found.isEmpty)
    Self.check(found, files)
  }

  @Test("good files that were damaged are reported, never trapped on", arguments: 0..<120)
  func mutations(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 1000)
    var files = Language.allCases.flatMap(SampleContent.files)
    let victim = Int.random(in: 0..<files.count, using: &generator)
    let old = files[victim]
    let damaged = SourceFile(
      language: old.language, path: old.path, bytes: Self.mutated(old.bytes, &generator))
    let laid = Playbook.check(files: files, overlay: [damaged])
    files[victim] = damaged
    let found = Playbook.check(files: files, required: SampleContent.phraseIDs)
    Self.check(laid + found, files)
    let again = Playbook.check(files: files.reversed(), required: SampleContent.phraseIDs)
    #expect(found == again)
  }
}
