import Foundation
import Playbook
import Testing

@testable import ridealong

@Suite("Lines through classify and learn")
struct ClassifyTests {
  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test("each line gives one object, in order; blank lines give none")
  func order() throws {
    let run = try ProgramRun()
    defer { run.remove() }
    let result = try run.run(
      ["classify", "--json"], input: "Who decides?\n\n  \r\n太贵了\r\nWhat went wrong?")
    #expect(result.code == 0)
    #expect(result.errors == "")
    let texts = lines(result.output)
    #expect(texts.count == 3)
    #expect(texts[0].hasPrefix(#"{"text": "Who decides?", "language": "en", "speaker": null"#))
    #expect(texts[1].hasPrefix(#"{"text": "太贵了", "language": "zh-Hans""#))
    #expect(texts[2].contains(#""question": true"#))
  }

  @Test("a line is judged alone: its neighbours change nothing, nor does the process")
  func alone() throws {
    let run = try ProgramRun()
    defer { run.remove() }
    let some = ["How many vans?", "有没有仓库", "Is it late?", "好的，签吧"]
    let forth = try run.run(["classify", "--json"], input: some.joined(separator: "\n"))
    let back = try run.run(["classify", "--json"], input: some.reversed().joined(separator: "\n"))
    #expect(lines(forth.output) == lines(back.output).reversed())
  }

  @Test("bytes that are no text, and lines of any length, are answered")
  func strange() throws {
    let run = try ProgramRun()
    defer { run.remove() }
    let process = run.process(["classify", "--json"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var bytes = Data([0xFF, 0xFE, 0x0A, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x0A])
    bytes += Data(String(repeating: "how much 多少 ", count: 20_000).utf8) + Data([0x0A])
    input.fileHandleForWriting.write(bytes)
    try input.fileHandleForWriting.close()
    let out = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(lines(String(decoding: out, as: UTF8.self)).count == 3)
  }

  @Test("the speaker and the language can be told, and nothing else")
  func options() throws {
    let run = try ProgramRun()
    defer { run.remove() }
    let told = try run.run(
      ["classify", "--json", "--speaker", "customer", "--language", "zh-Hans"], input: "OK\n")
    #expect(told.output.contains(#""language": "zh-Hans", "speaker": "customer""#))
    #expect(told.output.contains(#""spin": {"label": null, "confidence": 0}"#))
    #expect(try run.run(["classify", "--speaker", "boss"], input: "").code == 64)
  }

  @Test(
    "what was heard is told in the language of the screen",
    arguments: [
      ("en", "problem, open", "objection: price"), ("zh-Hans", "难点问题，开放式", "异议：价格"),
    ])
  func words(_ language: String, _ question: String, _ objection: String) throws {
    let run = try ProgramRun()
    defer { run.remove() }
    let result = try run.run(
      ["classify", "--lang", language], input: "您对现在的供应商哪里不满意？\n太贵了\n")
    let texts = lines(result.output)
    #expect(texts.first?.hasPrefix(question) == true)
    #expect(texts.first?.hasSuffix("\t您对现在的供应商哪里不满意？") == true)
    #expect(texts.last?.contains(objection) == true)
    #expect(!result.output.contains("[heard"))
  }

  @Test("without weights it says what to run")
  func unlearnt() throws {
    let run = try ProgramRun()
    defer { run.remove() }
    let prompts = run.home.appending(path: "empty/en/words")
    try FileManager.default.createDirectory(at: prompts, withIntermediateDirectories: true)
    let result = try run.run(
      ["classify", "--prompts", run.home.appending(path: "empty").path], input: "hello\n")
    #expect(result.code == 66)
    #expect(result.errors.contains("ridealong learn"))
  }

  @Test(
    "a trainer's own examples are learnt, twice to the same bytes, and check knows when they are newer"
  )
  func learning() throws {
    let folder = try TemporaryFolder()
    let words = "# W\nkind: words\n## Trouble {#class-trouble}\n- late {#class-trouble-1}\n"
    try write(words, to: "\(folder.path)/p/en/words/classes.md")
    try write("", to: "\(folder.path)/p/en/questions/x.md")
    try write("", to: "\(folder.path)/p/zh-Hans/questions/x.md")
    let examples = "# S\nkind: examples\ntask: signals\n## buyingSignal\n"
    let lines = (1...4).map { "- when can we start \($0)\n" }.joined()
    try write(
      examples + lines + "## none\n" + (1...4).map { "- no thanks \($0)\n" }.joined(),
      to: "\(folder.path)/p/en/examples/signals-me.md")
    let run = try ProgramRun()
    defer { run.remove() }
    let place = "\(folder.path)/p/en/weights/understanding.bin"
    #expect(try run.run(["learn", "\(folder.path)/p"]).code == 0)
    let first = try ContentFiles.bytes(of: place)
    #expect(try run.run(["learn", "\(folder.path)/p"]).code == 0)
    #expect(try ContentFiles.bytes(of: place) == first)
    let content = Content(files: try ContentFiles(folder: "\(folder.path)/p"), overlay: nil)
    #expect(try staleWeights(content).isEmpty)
    try write(
      examples + lines + "## none\n- no\n", to: "\(folder.path)/p/en/examples/signals-me.md")
    #expect(try staleWeights(content).map(\.mistake) == [.staleWeights])
  }

  private func write(_ text: String, to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
