import Playbook

/// One thing that is learnt: which labels there are, and which examples teach them.
struct ModelHead: Hashable, Sendable {
  /// The name under which it is kept.
  let name: String
  /// The labels; two labels need one column of weights, more need one each.
  let labels: [String]

  /// How many columns of weights it has.
  var columns: Int { labels.count == 2 ? 1 : labels.count }

  /// How it looks at a line.
  var view: View {
    switch LearningTask(rawValue: name) {
    case .spin, .objections, .signals, .closings: .meaning
    case .forms, nil: .building
    }
  }

  /// All of them, in the order in which they are kept.
  static let all: [ModelHead] =
    LearningTask.allCases.map { ModelHead(name: $0.rawValue, labels: $0.labels) }
    + LearningTask.faults.map { ModelHead(name: $0, labels: ["yes", "no"]) }
    + LearningTask.traits.map { ModelHead(name: $0, labels: ["yes", "no"]) }

  /// The examples that teach it, each with the place of its label.
  ///
  /// A writer who marks no line with a fault or a trait doesn't tell where there is none.
  ///
  /// - Parameter examples: all examples of a language.
  /// - Returns: places in `examples`, and places in `labels`.
  func lessons(in examples: [Example]) -> [(example: Int, label: Int)] {
    if let task = LearningTask(rawValue: name) {
      return examples.enumerated().compactMap { place, example in
        guard example.task == task, let label = labels.firstIndex(of: example.label) else {
          return nil
        }
        return (place, label)
      }
    }
    let marks = { (example: Example) in example.faults + example.traits }
    var writers: [String] = []
    for example in examples where example.task == .forms && marks(example).contains(name) {
      if !writers.contains(example.writer) { writers.append(example.writer) }
    }
    return examples.enumerated().compactMap { place, example in
      guard example.task == .forms, writers.contains(example.writer) else { return nil }
      return (place, marks(example).contains(name) ? 0 : 1)
    }
  }
}
