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
  let named = invocation.string("language").flatMap(Language.init(parsing:))
  let task = invocation.string("task").flatMap(LearningTask.init)
  let tasks = task.map { [$0] } ?? LearningTask.allCases
  for language in named.map({ [$0] }) ?? Language.allCases {
    do throws(ContentFiles.Failure) {
      if let folder = invocation.string("folder") {
        try evaluate(content, language, folder, tasks, &shell)
      } else {
        var held = HeldOut(
          try LearnedContent(content, language, hasExamples: true), tasks,
          showsErrors: invocation.flag("errors"))
        held.run(&shell)
      }
    } catch {
      throw .content(error)
    }
  }
  return ExitCode.success.rawValue
}

/// The tasks in the validation folder, heard with the weights in use.
private func evaluate(
  _ content: Content, _ language: Language, _ folder: String, _ tasks: [LearningTask],
  _ shell: inout Shell
) throws(ContentFiles.Failure) {
  let learned = try LearnedContent(content, language, hasExamples: false)
  guard let weights = try learned.weights() else { return }
  let test = HearingTest(Classifier(language, words: learned.words, weights: weights))
  for task in tasks {
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
