import Playbook
import Understanding

/// Each writer's lines, heard with what was learnt from all others; what no other writes of can't be told.
struct HeldOut {
  private let learned: LearnedContent
  private let tasks: [LearningTask]
  private let showsErrors: Bool
  private let examples: [Example]
  private var sums: [(name: String, table: Confusion)] = []

  /// Takes what is learnt from.
  ///
  /// - Parameters:
  ///   - learned: words and examples of a language.
  ///   - tasks: the tasks that are looked at; only their examples are learnt from.
  ///   - showsErrors: whether the lines heard wrong are listed.
  init(_ learned: LearnedContent, _ tasks: [LearningTask], showsErrors: Bool) {
    self.learned = learned
    self.tasks = tasks
    self.showsErrors = showsErrors
    examples = learned.examples.filter { tasks.contains($0.task) }
  }

  /// Holds out each writer in turn, and shows the tables of all of them together.
  ///
  /// - Parameter shell: where it is shown.
  mutating func run(_ shell: inout Shell) {
    let learner = Learner(learned.language, words: learned.words, examples: examples)
    var writers: [String] = []
    for example in examples where !writers.contains(example.writer) {
      writers.append(example.writer)
    }
    for writer in writers {
      let taught = tasks.filter { task in
        examples.contains { $0.task == task && $0.writer == writer }
          && examples.contains { $0.task == task && $0.writer != writer }
      }
      guard !taught.isEmpty else { continue }
      let bytes = learner.learn(digest: "") { $0.writer != writer }
      guard let weights = try? Weights(bytes) else { continue }
      let classifier = Classifier(learned.language, words: learned.words, weights: weights)
      for task in taught { test(classifier, task, writer, &shell) }
    }
    for (name, table) in sums { shell.show(Scoreboard(learned.language, name, table).text) }
  }

  private mutating func test(
    _ classifier: Classifier, _ task: LearningTask, _ writer: String, _ shell: inout Shell
  ) {
    let own = examples.filter { $0.writer == writer }
    let tables = HearingTest(classifier).run(task, own) { example, heard in
      guard showsErrors else { return }
      shell.hand("- \(task.rawValue) \(writer) \(example.label) > \(heard): \(example.text)")
    }
    for (name, table) in tables where table.total > 0 && table.isTold {
      let language = learned.language.rawValue
      shell.show("\(language) \(name) \(writer): \(Scoreboard.rounded(table.macroF1))")
      if let place = sums.firstIndex(where: { $0.name == name }) {
        sums[place].table.add(table)
      } else {
        sums.append((name, table))
      }
    }
  }
}

extension Confusion {
  /// Whether there are lines of more than one label: a writer who marked no fault tells nothing about it.
  fileprivate var isTold: Bool { counts.count { $0.contains { $0 > 0 } } > 1 }
}
