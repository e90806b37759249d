import Playbook
import TestSupport
import Testing

@Suite struct MistakeTests {
  /// What a report says and where.
  struct Finding: Equatable, CustomStringConvertible {
    let mistake: Mistake
    let severity: Diagnostic.Severity
    let path: String
    let line: Int
    let column: Int

    var description: String { "\(path):\(line):\(column) \(severity) \(mistake.rawValue)" }

    init(_ diagnostic: Diagnostic) {
      mistake = diagnostic.mistake
      severity = diagnostic.severity
      path = diagnostic.path
      line = diagnostic.line
      column = diagnostic.column
    }

    init(_ sample: MistakeSample, _ path: String, _ place: MarkedText.Place?) {
      mistake = sample.mistake
      severity = sample.severity
      self.path = path
      line = place?.line ?? 0
      column = place?.column ?? 0
    }
  }

  /// Makes the files of a sample and tells what has to be found in them.
  static func files(
    of sample: MistakeSample
  ) throws -> (files: [SourceFile], overlay: [SourceFile], expected: [Finding]) {
    var marked: [String: String] = [:]
    for language in Language.allCases {
      for (path, text) in SampleContent.texts(language) where !sample.removed.contains(path) {
        marked["\(language.rawValue)/\(path)"] = text
      }
    }
    for edit in sample.edits {
      let key = "\(edit.language.rawValue)/\(edit.path)"
      guard let old = edit.old else {
        marked[key] = edit.new
        continue
      }
      let text = try #require(marked[key])
      let range = try #require(text.firstRange(of: old), "\(old) is not in \(key)")
      marked[key] = text.replacing(
        old, with: edit.new, subrange: range.lowerBound..<text.endIndex, maxReplacements: 1)
    }
    var expected = sample.wholes.map { Finding(sample, $0, nil) }
    func read(_ key: String, _ text: String, shown: String) throws -> SourceFile {
      let sample = MarkedText(text)
      let slash = try #require(key.firstIndex(of: "/"))
      let language = try #require(Language(rawValue: String(key[..<slash])))
      expected += sample.places.map { Finding(mistakeOf, shown, $0) }
      return SourceFile(
        language: language, path: String(key[key.index(after: slash)...]), shownPath: shown,
        bytes: Array(sample.text.utf8))
    }
    let mistakeOf = sample
    let files = try marked.sorted { $0.key < $1.key }.map {
      try read($0.key, $0.value, shown: $0.key)
    }
    let overlay = try sample.overlay.map { edit in
      let key = "\(edit.language.rawValue)/\(edit.path)"
      return try read(key, edit.new, shown: "mine/\(key)")
    }
    return (files, overlay, expected)
  }

  @Test("the sample content has no mistake")
  func sampleIsClean() {
    let files = Language.allCases.flatMap(SampleContent.files)
    let found = Playbook.check(files: files, required: SampleContent.phraseIDs)
    #expect(found.map { $0.rendered(in: .en) } == [])
  }

  @Test("one mistake makes one message, at its place", arguments: MistakeSample.all)
  func isFound(sample: MistakeSample) throws {
    let (files, overlay, expected) = try Self.files(of: sample)
    let found = Playbook.check(
      files: files, overlay: overlay, required: SampleContent.phraseIDs)
    #expect(!expected.isEmpty)
    #expect(found.map(Finding.init) == expected)
  }

  @Test("every mistake has a sample that makes it")
  func allHaveSamples() {
    // Bytes that aren't text, folders of no language, and what only playing shows have tests of their own.
    let sampled = Set(MistakeSample.all.map(\.mistake)).union(
      [.badUTF8, .unknownFolder, .staleWeights] + Mistake.found)
    #expect(Mistake.allCases.filter { !sampled.contains($0) } == [])
  }

  @Test("every mistake has its sentences in every language", arguments: Language.allCases)
  func allHaveWords(language: Language) {
    for mistake in Mistake.allCases {
      let diagnostic = Diagnostic(mistake, inAllOf: "x")
      #expect(diagnostic.message(in: language) != mistake.rawValue)
      #expect(!diagnostic.hint(in: language).isEmpty)
    }
  }

  @Test("messages leave no word in braces", arguments: MistakeSample.all)
  func messagesAreFilled(sample: MistakeSample) throws {
    let (files, overlay, _) = try Self.files(of: sample)
    for diagnostic in Playbook.check(
      files: files, overlay: overlay, required: SampleContent.phraseIDs)
    {
      for language in Language.allCases {
        let text = diagnostic.message(in: language) + diagnostic.hint(in: language)
        for name in ["saw", "expected", "list", "least", "count", "place", "language", "near"] {
          #expect(!text.contains("{\(name)}"), "\(text)")
        }
      }
    }
  }

  @Test("bytes that are no UTF-8 are reported on their line, and reading goes on")
  func badUTF8() {
    var bytes = Array("# 标题\nkind: reminders\n- 等 {#listen-wait}\n  signs: ".utf8)
    bytes += [0xE4, 0xBD] + Array("x\n- 静 {#listen-silence}\n".utf8)
    let file = SourceFile(language: .zhHans, path: "listening.md", bytes: bytes)
    let (playbook, found) = Playbook.load(.zhHans, files: [file], parts: [.reminders])
    #expect(found.map(\.mistake) == [.badUTF8])
    #expect(found.first?.line == 4)
    #expect(found.first?.column == 10)
    #expect(playbook.reminders.map(\.id) == ["listen-wait", "listen-silence"])
  }

  @Test("a byte order mark and line ends of Windows are no mistakes")
  func windowsFiles() {
    let files = Language.allCases.flatMap { language in
      SampleContent.texts(language).map { path, text in
        SourceFile(
          language: language, path: path,
          text: "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
      }
    }
    #expect(Playbook.check(files: files, required: SampleContent.phraseIDs) == [])
  }
}
