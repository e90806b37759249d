import Customer
import Playbook
import TestSupport
import Testing

@Suite struct OverlayTests {
  static func load(_ path: String, _ text: String) -> (
    playbook: Playbook, diagnostics: [Diagnostic]
  ) {
    let file = SourceFile(
      language: .en, path: path, shownPath: "mine/en/\(path)", bytes: Array(text.utf8))
    return Playbook.load(.en, files: SampleContent.files(.en), overlay: [file])
  }

  @Test("an item laid over another keeps its place and the details that it doesn't give")
  func changes() {
    let (playbook, diagnostics) = Self.load(
      "openings.md", "# Mine\nkind: openings\n- Other words {#opening-fact}\n  when: now\n")
    #expect(diagnostics == [])
    #expect(playbook.openings.map(\.words) == ["Other words", "Say a question"])
    #expect(playbook.openings.first?.when == "now")
    #expect(playbook.openings.first?.kind == .fact)
    #expect(playbook.openings.first?.examples == ["Say example"])
  }

  @Test("an item with a new id is added to the section of the same id")
  func adds() {
    let (playbook, diagnostics) = Self.load(
      "objections/price.md",
      "# Mine\nkind: objection\n## Clarify {#price-clarify}\n- Than what? {#price-clarify-mine}\n")
    #expect(diagnostics == [])
    let card = playbook.objectionCard(for: .price)
    #expect(card?.clarify.map(\.id) == ["price-clarify-1", "price-clarify-mine"])
    #expect(card?.title == "Mine")
    #expect(card?.signs == ["Say one", "Say two"])
  }

  @Test("an item is changed wherever it stands in the file below")
  func changesAcrossSections() {
    let (playbook, diagnostics) = Self.load(
      "objections/price.md",
      "# Mine\nkind: objection\n## Test {#price-test}\n- New {#price-clarify-1}\n")
    #expect(diagnostics == [])
    #expect(playbook.objectionCard(for: .price)?.clarify.map(\.words) == ["New"])
  }

  @Test("with replace: yes a file takes the whole place of the one below")
  func replaces() {
    let (playbook, diagnostics) = Self.load(
      "listening.md", "# Mine\nkind: reminders\nreplace: yes\n- Be still {#mine}\n")
    #expect(diagnostics == [])
    #expect(playbook.reminders.map(\.id) == ["mine"])
  }

  @Test("a bank that is replaced by a small one is a warning")
  func smallBank() {
    let (_, diagnostics) = Self.load(
      "questions/problem.md",
      "# Mine\nkind: questions\nspin: problem\nreplace: yes\n- So? {#mine}\n  listen: x\n")
    #expect(diagnostics.map(\.mistake) == [.tooFewItems])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.map(\.path) == ["mine/en/questions/problem.md"])
  }

  @Test("a mistake in a file laid over the content is shown at its own path and line")
  func ownPath() {
    let (_, diagnostics) = Self.load(
      "openings.md", "# Mine\n\nkind: openings\n- Other {#opening-fact}\n  knd: tool\n")
    #expect(diagnostics.map(\.path) == ["mine/en/openings.md"])
    #expect(diagnostics.map(\.line) == [5])
    #expect(diagnostics.map(\.column) == [3])
  }

  @Test("an id of another file can't be used by a file laid over the content")
  func foreignID() {
    let (_, diagnostics) = Self.load(
      "mine.md", "# Mine\nkind: reminders\n- Wait {#closing-summary}\n")
    #expect(diagnostics.map(\.mistake) == [.duplicateID])
    #expect(diagnostics.first?.path == "mine/en/mine.md")
    #expect(diagnostics.first?.message(in: .en).contains("en/closings.md:3") == true)
  }

  @Test("the digest tells what was laid over the content")
  func digest() {
    let plain = Playbook.load(.en, files: SampleContent.files(.en)).playbook.digest
    let laid = Self.load("listening.md", "# Mine\nkind: reminders\n- Be still {#mine}\n")
    #expect(laid.playbook.digest != plain)
  }
}
