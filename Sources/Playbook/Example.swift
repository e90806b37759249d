/// A line that the understanding learns from.
public struct Example: Hashable, Sendable {
  /// What is learnt from it.
  public let task: LearningTask
  /// The line as it was said.
  public let text: String
  /// What it is: one of the labels of the task.
  public let label: String
  /// What is wrong with it, where it is a question of form.
  public let faults: [String]
  /// What it does besides asking, where it is a question of form.
  public let traits: [String]
  /// Who wrote it: the file's name behind the task, so that one writer's lines can be held out.
  public let writer: String

  /// Makes an example.
  ///
  /// - Parameters:
  ///   - task: what is learnt from it.
  ///   - text: the line as it was said.
  ///   - label: one of the labels of the task.
  ///   - faults: what is wrong with it.
  ///   - traits: what it does besides asking.
  ///   - writer: who wrote it.
  public init(
    _ task: LearningTask, _ text: String, label: String, faults: [String] = [],
    traits: [String] = [], writer: String = ""
  ) {
    self.task = task
    self.text = text
    self.label = label
    self.faults = faults
    self.traits = traits
    self.writer = writer
  }

  /// Reads the examples of a language.
  ///
  /// - Parameters:
  ///   - language: files of other languages are passed over.
  ///   - files: files of the content; those that are no examples are passed over.
  /// - Returns: the examples in the order of paths and lines; lines whose task or label can't be told are left out, as
  ///   `check` reports them.
  public static func read(_ language: Language, from files: [SourceFile]) -> [Example] {
    files.filter { $0.language == language && PlaybookPart.examples.covers($0.path) }
      .sorted { $0.path < $1.path }
      .flatMap(examples)
  }

  private static func examples(in file: SourceFile) -> [Example] {
    let document = SourceReader.read(file).document
    guard document.kind == .examples, let task = document.value("task").flatMap(LearningTask.init)
    else { return [] }
    return document.sections.flatMap { section -> [Example] in
      guard task.labels.contains(section.name.text) else { return [] }
      return section.items.map { item in
        Example(
          task, item.words.text, label: section.name.text, faults: item.values("faults"),
          traits: item.values("traits"), writer: writer(of: file.path, task))
      }
    }
  }

  /// `examples/spin-two.md` was written by `two`.
  private static func writer(of path: String, _ task: LearningTask) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    if name.hasSuffix(".md") { name = String(name.dropLast(3)) }
    let head = task.rawValue + "-"
    return name.hasPrefix(head) ? String(name.dropFirst(head.count)) : name
  }
}
