import Arguments
import FoundationEssentials
import Glibc
import Playbook
import Understanding

/// Counts how well lines of known labels are heard; `scripts/evaluate` shows it.
///
/// - Parameters:
///   - invocation: the command, with a folder of `<language>/<task>.jsonl`, or none to hold each writer out in turn.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where a file can't be read.
func runEvaluate(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let content = try shell.content()
  for language in Language.allCases {
    do throws(ContentFiles.Failure) {
      if let folder = invocation.string("folder") {
        try evaluate(content, language, folder, &shell)
      } else {
        try holdOut(content, language, invocation.flag("errors"), &shell)
      }
    } catch {
      throw .content(error)
    }
  }
  return ExitCode.success.rawValue
}

/// The tasks in the validation folder, heard with the weights in use.
private func evaluate(
  _ content: Content, _ language: Language, _ folder: String, _ shell: inout Shell
) throws(ContentFiles.Failure) {
  let learned = try LearnedContent(content, language, hasExamples: false)
  guard let weights = try learned.weights() else { return }
  let test = HearingTest(Classifier(language, words: learned.words, weights: weights))
  for task in LearningTask.allCases {
    let path = "\(folder)/\(language.rawValue)/\(task.rawValue).jsonl"
    guard access(path, R_OK) == 0 else { continue }
    let lines = try ContentFiles.bytes(of: path).split(separator: UInt8(ascii: "\n"))
    let examples = lines.compactMap { line in
      (try? JSONDecoder().decode(KnownLine.self, from: Data(line)))?.example(task)
    }
    for (name, table) in test.run(task, examples) where table.total > 0 {
      shell.show(Scoreboard(language, name, table).text)
    }
  }
}

/// A line of a validation file.
private struct KnownLine: Decodable {
  var text: String
  var label: String?
  var form: String?
  var faults: [String]?
  var traits: [String]?

  func example(_ task: LearningTask) -> Example? {
    (label ?? form).map {
      Example(task, text, label: $0, faults: faults ?? [], traits: traits ?? [])
    }
  }
}

/// Each writer's lines, heard with what was learnt from all others.
private func holdOut(
  _ content: Content, _ language: Language, _ showsErrors: Bool, _ shell: inout Shell
) throws(ContentFiles.Failure) {
  let learned = try LearnedContent(content, language, hasExamples: true)
  let examples = learned.examples
  let learner = Learner(language, words: learned.words, examples: examples)
  var writers: [String] = []
  for example in examples where !writers.contains(example.writer) { writers.append(example.writer) }
  var sums: [(name: String, table: Confusion)] = []
  for writer in writers {
    let bytes = learner.learn(digest: "") { $0.writer != writer }
    guard let weights = try? Weights(bytes) else { continue }
    let test = HearingTest(Classifier(language, words: learned.words, weights: weights))
    let own = examples.filter { $0.writer == writer }
    for task in LearningTask.allCases {
      let tables = test.run(task, own) { example, heard in
        guard showsErrors else { return }
        shell.hand("- \(task.rawValue) \(writer) \(example.label) > \(heard): \(example.text)")
      }
      for (name, table) in tables where table.total > 0 && table.isTold {
        shell.show("\(language.rawValue) \(name) \(writer): \(Scoreboard.rounded(table.macroF1))")
        if let place = sums.firstIndex(where: { $0.name == name }) {
          sums[place].table.add(table)
        } else {
          sums.append((name, table))
        }
      }
    }
  }
  for (name, table) in sums { shell.show(Scoreboard(language, name, table).text) }
}

extension Confusion {
  /// Whether there are lines of more than one label: a writer who marked no fault tells nothing about it.
  fileprivate var isTold: Bool { counts.count { $0.contains { $0 > 0 } } > 1 }
}
