import Testing
import Playbook
import TestSupport

/// A change to the sample content that makes one mistake, marked where it must be reported.
struct MistakeSample: Sendable, CustomTestStringConvertible {
  /// What stands instead of some text of a file.
  struct Edit: Sendable {
    let language: Language
    let path: String
    /// The text taken out, all that there is where nil.
    let old: String?
    /// The text put in, with its marks.
    let new: String
  }

  let mistake: Mistake
  let name: String
  var edits: [Edit]
  var severity = Diagnostic.Severity.error
  /// Paths of files taken away.
  var removed: [String] = []
  /// Files laid over the content, with their marks.
  var overlay: [Edit] = []
  /// Paths or folders that are reported as a whole, as shown.
  var wholes: [String] = []

  var testDescription: String { "\(mistake.rawValue): \(name)" }

  init(_ mistake: Mistake, _ name: String, _ edits: Edit...) {
    self.mistake = mistake
    self.name = name
    self.edits = edits
  }

  func warned() -> MistakeSample { with { $0.severity = .warning } }
  func without(_ paths: String..., reported: [String]) -> MistakeSample {
    with {
      $0.removed = paths
      $0.wholes = reported
    }
  }
  func laid(_ edits: Edit...) -> MistakeSample { with { $0.overlay = edits } }

  private func with(_ change: (inout MistakeSample) -> Void) -> MistakeSample {
    var copy = self
    change(&copy)
    return copy
  }
}

/// A change to an English file.
func en(_ path: String, _ old: String?, _ new: String) -> MistakeSample.Edit {
  .init(language: .en, path: path, old: old, new: new)
}

/// A change to a Chinese file.
func zh(_ path: String, _ old: String?, _ new: String) -> MistakeSample.Edit {
  .init(language: .zhHans, path: path, old: old, new: new)
}

extension MistakeSample {
  static let all = forms + ids + kinds + wholeContent + languages + rehearsal

  static let forms = [
    MistakeSample(
      .missingTitle, "a file that begins with its kind",
      en("openings.md", "# Say openings\n", "①")),
    MistakeSample(
      .missingTitle, "a first line of no form", en("openings.md", "# Say openings", "①Openings")),
    MistakeSample(
      .secondTitle, "a title for a section",
      zh("stages.md", "\n## 说 open {#open}", "①# 再一个标题\n\n## 说 open {#open}")),
    MistakeSample(
      .unknownLine, "a line without a mark",
      en("openings.md", "- Say a fact {#opening-fact}", "①Say a fact {#opening-fact}")),
    MistakeSample(
      .unknownLine, "a heading too deep",
      en("stages.md", "- Say open one", "①### Part\n- Say open one")),
    MistakeSample(
      .unknownLine, "a section without its blank",
      en("objections/price.md", "## Say test {#", "①##Say test {#")),
    MistakeSample(
      .unknownLine, "a detail without a colon",
      en("openings.md", "when: Say when", "①when Say when")),
    MistakeSample(
      .widePunctuation, "a full-width colon in Chinese",
      zh("openings.md", "kind: fact", "kind①：fact")),
    MistakeSample(
      .widePunctuation, "a full-width hyphen", zh("openings.md", "- 说 a fact", "①－ 说 a fact")),
    MistakeSample(
      .widePunctuation, "full-width braces",
      zh("openings.md", "{#opening-fact}", "①｛#opening-fact｝")),
    MistakeSample(
      .tabIndentation, "a tab before a detail", en("openings.md", "  kind: fact", "①\tkind: fact")),
    MistakeSample(
      .wrongIndentation, "four spaces before a detail",
      en("openings.md", "  kind: fact", "①    kind: fact")),
    MistakeSample(
      .wrongIndentation, "an item within an item",
      zh("listening.md", "- 说 wait", "①  - 说 wait")),
    MistakeSample(
      .settingAfterItem, "a detail that isn't indented",
      en("openings.md", "  kind: fact", "①kind: fact")),
    MistakeSample(
      .detailWithoutItem, "details before the first item",
      en("openings.md", "- Say a fact", "  ①signs: x\n  when: y\n- Say a fact")),
    MistakeSample(
      .emptyText, "an item without words", zh("listening.md", "- 说 wait", "①-")),
    MistakeSample(
      .emptyText, "a detail without a value",
      en("listening.md", "signs: Say sign", "①signs:")),
    MistakeSample(
      .controlCharacter, "an escape in a question",
      zh("questions/problem.md", "说 problem 3", "说 ①\u{1B}problem 3")),
  ]

  static let ids = [
    MistakeSample(
      .missingID, "an item without an id",
      en("openings.md", "Say a fact {#opening-fact}", "①Say a fact")),
    MistakeSample(
      .missingID, "a section without an id",
      zh("words/sample.md", "Weekdays {#weekday}", "①Weekdays")),
    MistakeSample(
      .malformedID, "an id with capitals", en("openings.md", "{#opening-fact}", "①{#Opening Fact}")),
    MistakeSample(
      .duplicateID, "an id of another file",
      en("openings.md", "{#opening-fact}", "{#①closing-summary}")),
    MistakeSample(
      .idNotAtEnd, "text after the id",
      zh("openings.md", "a fact {#opening-fact}", "a ①{#opening-fact} fact")),
    MistakeSample(
      .unclosedBrace, "an id that isn't closed",
      en("openings.md", "{#opening-fact}", "①{#opening-fact")),
    MistakeSample(
      .unclosedBrace, "a placeholder that isn't closed",
      zh("phrases/sample.md", "已存为 {id}。", "已存为 ①{id。")),
    MistakeSample(
      .malformedPlaceholder, "a placeholder with a blank",
      en("phrases/sample.md", "{id}", "①{the id}")),
    MistakeSample(
      .misplacedPlaceholder, "a brace in a question",
      en("questions/problem.md", "Say problem 3", "Say ①{it} 3")
    ).warned(),
  ]
}
