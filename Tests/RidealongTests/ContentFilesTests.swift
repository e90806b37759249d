import Glibc
import Playbook
import TestSupport
import Testing

@testable import ridealong

/// A folder of its own for a test, taken away at its end.
private final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/ridealong-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit { Self.remove(path) }

  func write(_ text: String, to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  func writeSample(below prefix: String = "") throws {
    for language in Language.allCases {
      for (path, text) in SampleContent.texts(language) {
        try write(text, to: "\(prefix)\(language.rawValue)/\(path)")
      }
    }
  }

  private static func remove(_ path: String) {
    for name in (try? ContentFiles.names(in: path)) ?? [] {
      let child = "\(path)/\(name)"
      if ContentFiles.isFolder(child) { remove(child) } else { unlink(child) }
    }
    unlink("\(path)/.keep")
    rmdir(path)
  }
}

@Suite struct ContentFilesTests {
  @Test("the option comes before the variable, the variable before the program's folder")
  func order() throws {
    let folder = try Folder()
    for name in ["a/x", "b/x", "bin/prompts/x", "share/ridealong/prompts/x"] {
      try folder.write("", to: name)
    }
    let root = folder.path
    #expect(
      try ContentFiles.find(option: "\(root)/a", variable: "\(root)/b", program: "\(root)/bin")
        .folder == "\(root)/a")
    #expect(
      try ContentFiles.find(variable: "\(root)/b", program: "\(root)/bin").folder == "\(root)/b")
    #expect(
      try ContentFiles.find(variable: "", program: "\(root)/bin").folder == "\(root)/bin/prompts")
    #expect(
      try ContentFiles.find(variable: nil, program: "\(root)/share").folder
        == "\(root)/share/../share/ridealong/prompts")
  }

  @Test("the resource folder of the build is found beside the program")
  func resources() throws {
    let folder = try Folder()
    try folder.write("", to: "ridealong_ridealong.resources/prompts/x")
    #expect(
      try ContentFiles.find(variable: nil, program: folder.path).folder
        == "\(folder.path)/ridealong_ridealong.resources/prompts")
  }

  @Test("where there is no content, every place tried is told")
  func notFound() throws {
    let failure = try #require(throws: ContentFiles.Failure.self) {
      try ContentFiles.find(variable: nil, program: "/no/such")
    }
    for language in Language.allCases {
      let message = failure.message(in: language)
      for place in [
        "/no/such/prompts", "/no/such/ridealong_ridealong.resources/prompts",
        "/no/such/../share/ridealong/prompts",
      ] {
        #expect(message.contains(place))
      }
    }
  }

  @Test("a folder that was named but isn't there is not answered with other content")
  func named() throws {
    let folder = try Folder()
    try folder.write("", to: "prompts/x")
    #expect(throws: ContentFiles.Failure.notFound(tried: ["/no/such"])) {
      try ContentFiles.find(option: "/no/such", variable: nil, program: folder.path)
    }
    #expect(throws: ContentFiles.Failure.notFound(tried: ["/no/such"])) {
      try ContentFiles.find(variable: "/no/such", program: folder.path)
    }
  }

  @Test("the files of a language are read by path, of the wanted parts alone, hidden ones never")
  func reads() throws {
    let folder = try Folder()
    try folder.writeSample()
    try folder.write("", to: "en/.keep")
    try folder.write("", to: "en/notes.txt")
    let content = try ContentFiles(folder: folder.path + "/")
    let all = try content.read(.en)
    #expect(all.map(\.path) == SampleContent.texts(.en).map(\.path))
    #expect(all.map(\.bytes) == SampleContent.texts(.en).map { Array($0.text.utf8) })
    #expect(all.first?.shownPath == "\(folder.path)/en/actions.md")
    let some = try content.read(.zhHans, parts: [.phrases, .guides])
    #expect(some.map(\.path) == ["phrases/sample.md", "stages.md"])
  }

  @Test("content without mistakes is clean, an error is told by the exit code")
  func exitCodes() throws {
    let folder = try Folder()
    try folder.writeSample()
    #expect(try checkContent(folder.path, required: SampleContent.phraseIDs).diagnostics == [])
    try folder.write("# Mine\nkind: phrases\n- Odd {#odd}\n", to: "en/phrases/more.md")
    try folder.write("# 我的\nkind: phrases\n- 怪 {#odd}\n", to: "zh-Hans/phrases/more.md")
    let warned = try checkContent(folder.path, required: SampleContent.phraseIDs)
    #expect(warned.diagnostics.map(\.mistake) == [.unknownPhrase, .unknownPhrase])
    #expect(!warned.hasErrors)
    #expect(warned.text(in: .en).hasSuffix("84 files: 0 errors, 2 warnings\n"))
    #expect(warned.text(in: .zhHans).hasSuffix("84 个文件：0 个错误，2 个警告\n"))
    try folder.write("# Mine\n", to: "en/closings.md")
    #expect(try checkContent(folder.path).hasErrors)
    #expect(runCheck(directory: "/no/such", language: .en) == 66)
  }

  @Test("a folder without content is no folder to check, and a pipe in one is not waited for")
  func nothingToCheck() throws {
    let folder = try Folder()
    #expect(runCheck(directory: folder.path, language: .en) == 66)
    try folder.write("", to: "en/notes.txt")
    #expect(runCheck(directory: folder.path, language: .en) == 66)
    try #require(mkfifo("\(folder.path)/en/pipe.md", 0o600) == 0)
    #expect(runCheck(directory: folder.path, language: .en) == 74)
  }

  @Test("a word in braces that nothing fills in is shown where it was laid over the content")
  func ownBraces() throws {
    let folder = try Folder()
    try folder.writeSample(below: "base/")
    let mine = "# Mine\nkind: phrases\n- Kept {where} {#sample-saved}\n"
    try folder.write(mine, to: "mine/en/phrases/sample.md")
    let result = try checkContent("\(folder.path)/mine", prompts: "\(folder.path)/base")
    #expect(result.diagnostics.map(\.mistake) == [.placeholdersDiffer])
    #expect(result.diagnostics.map(\.path) == ["\(folder.path)/mine/en/phrases/sample.md"])
    #expect(result.diagnostics.map(\.line) == [3])
    #expect(result.hasErrors)
  }

  @Test("a folder with some files alone is held against the content that it is laid over")
  func overlay() throws {
    let folder = try Folder()
    try folder.writeSample(below: "base/")
    try folder.write("# Mine\nkind: reminders\n- Be still {#mine}\n", to: "mine/en/listening.md")
    try folder.write("", to: "mine/fr/listening.md")
    let result = try checkContent("\(folder.path)/mine", prompts: "\(folder.path)/base")
    #expect(result.diagnostics.map(\.mistake) == [.missingTranslation, .unknownFolder])
    #expect(!result.hasErrors)
    let inUse = try checkContent(
      nil, prompts: "\(folder.path)/base", overlay: "\(folder.path)/mine")
    #expect(inUse.diagnostics == result.diagnostics)
  }
}
