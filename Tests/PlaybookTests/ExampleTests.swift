import Playbook
import Testing

@Suite("Examples to learn from")
struct ExampleTests {
  private func file(_ text: String, _ path: String = "examples/spin-two.md") -> SourceFile {
    SourceFile(language: .en, path: path, text: text)
  }

  @Test("a file gives its lines with label, marks and writer")
  func read() {
    let files = [
      file("# Kinds\nkind: examples\ntask: spin\n\n## problem\n- Is it late?\n## none\n- Hello\n"),
      file(
        "# F\nkind: examples\ntask: forms\n## closed\n- Who and when?\n  faults: stacked\n"
          + "  faults: dataAsked\n  traits: framing\n", "examples/forms-mine.md"),
      file("# Words\nkind: words\n## W {#w}\n- a {#b}\n", "words/x.md"),
    ]
    #expect(
      Example.read(.en, from: files) == [
        Example(
          .forms, "Who and when?", label: "closed", faults: ["stacked", "dataAsked"],
          traits: ["framing"], writer: "mine"),
        Example(.spin, "Is it late?", label: "problem", writer: "two"),
        Example(.spin, "Hello", label: "none", writer: "two"),
      ])
    #expect(Example.read(.zhHans, from: files) == [])
  }

  @Test(
    "what can't be learnt from is reported at its place",
    arguments: [
      ("# X\nkind: examples\ntask: spni\n## problem\n- a\n", Mistake.valueNotAllowed, 3),
      ("# X\nkind: examples\n## problem\n- a\n", .missingSetting, 1),
      ("# X\nkind: examples\ntask: spin\n## problems\n- a\n", .unknownSection, 4),
      ("# X\nkind: examples\ntask: spin\n- a\n", .misplacedItem, 4),
      ("# X\nkind: examples\ntask: forms\n## open\n- a\n  faults: stakced\n", .valueNotAllowed, 6),
      ("# X\nkind: examples\ntask: forms\n## open\n- a\n  listen: b\n", .unknownDetail, 6),
    ])
  func mistakes(_ text: String, _ mistake: Mistake, _ line: Int) {
    let found = Playbook.load(.en, files: [file(text)], parts: [.examples]).diagnostics
    #expect(found.map(\.mistake) == [mistake])
    #expect(found.map(\.line) == [line])
  }

  @Test("a walk reads no examples, and the other language needs no twin of them")
  func apart() {
    #expect(!PlaybookPart.walk.contains(.examples))
    let diagnostics = Playbook.check(
      files: [file("# X\nkind: examples\ntask: spin\n## problem\n- a\n")])
    #expect(!diagnostics.contains { $0.path.contains("examples") })
  }

  @Test("the labels of every task are told apart")
  func labels() {
    for task in LearningTask.allCases { #expect(Set(task.labels).count == task.labels.count) }
  }
}
