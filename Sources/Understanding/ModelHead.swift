import Playbook

/// One thing that is learnt: which labels there are, and which examples teach them.
struct ModelHead: Hashable, Sendable {
  /// The name under which it is kept.
  let name: String
  /// The labels; two labels need one column of weights, more need one each.
  let labels: [String]

  /// How many columns of weights it has.
  var columns: Int { labels.count == 2 ? 1 : labels.count }

  /// The label under which a label is heard: closing techniques that have no name of their own are one.
  func heard(_ label: String) -> String {
    LearningTask.otherClosings.contains(label) ? "other" : label
  }

  /// The places of the labels that a line of a label may be: `other` is any of those without a name of their own.
  private func places(of label: String) -> [Int] {
    labels.indices.filter { labels[$0] == label || label == "other" && heard(labels[$0]) == label }
  }

  /// How it looks at a line.
  var view: View {
    switch LearningTask(rawValue: name) {
    case .spin, .objections, .signals, .closings: .meaning
    case .repActs, .customerActs, .eric: .doing
    case .forms, nil: .building
    }
  }

  /// All of them, in the order in which they are kept.
  static let all: [ModelHead] =
    LearningTask.allCases.map { task in
      let hasKinds = task == .closings
      return ModelHead(
        name: task.rawValue, labels: task.labels.filter { !hasKinds || $0 != "other" })
    }
    + LearningTask.faults.map { ModelHead(name: $0, labels: ["yes", "no"]) }
    + LearningTask.traits.map { ModelHead(name: $0, labels: ["yes", "no"]) }

  /// The examples that teach it, each with the place of its label.
  ///
  /// A writer who marks no line with a fault or a trait doesn't tell where there is none.
  ///
  /// - Parameter examples: all examples of a language.
  /// - Returns: places in `examples`, and the places in `labels` that the line may be.
  func lessons(in examples: [Example]) -> [(example: Int, labels: [Int])] {
    if let task = LearningTask(rawValue: name) {
      return examples.enumerated().compactMap { place, example in
        let allowed = places(of: example.label)
        return example.task == task && !allowed.isEmpty ? (place, allowed) : nil
      }
    }
    let marks = { (example: Example) in example.faults + example.traits }
    var writers: [String] = []
    for example in examples where example.task == .forms && marks(example).contains(name) {
      if !writers.contains(example.writer) { writers.append(example.writer) }
    }
    return examples.enumerated().compactMap { place, example in
      guard example.task == .forms, writers.contains(example.writer) else { return nil }
      return (place, [marks(example).contains(name) ? 0 : 1])
    }
  }
}
