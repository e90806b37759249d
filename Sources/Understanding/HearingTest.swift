import Customer
import Playbook
import VisitModel

/// Counts how well a classifier hears lines whose labels are known.
public struct HearingTest: Sendable {
  private let classifier: Classifier

  /// Tests a classifier.
  ///
  /// - Parameter classifier: what is tested.
  public init(_ classifier: Classifier) { self.classifier = classifier }

  /// Counts what is heard of one kind of examples.
  ///
  /// - Parameters:
  ///   - task: the kind.
  ///   - examples: lines; those of other kinds are passed over.
  ///   - report: is told each line whose label was heard wrong, and as what.
  /// - Returns: a table named for the task; one of the same lines without those of the labels none and other; for forms one
  ///   more for each fault and trait.
  public func run(
    _ task: LearningTask, _ examples: [Example], report: (Example, String) -> Void = { _, _ in }
  ) -> [(name: String, table: Confusion)] {
    let own = examples.filter { $0.task == task }
    var table = Confusion(task.labels.filter { !LearningTask.otherClosings.contains($0) })
    var named = Confusion(table.labels.filter { $0 != "none" && $0 != "other" })
    let marks = task == .forms ? LearningTask.faults + LearningTask.traits : []
    var tables = marks.map { _ in Confusion(["yes", "no"]) }
    for example in own {
      let speaker: Speaker =
        switch task {
        case .spin, .closings, .repActs, .eric, .forms: .rep
        case .objections, .signals, .customerActs: .customer
        }
      let reading = classifier.read(
        Utterance(example.text, language: classifier.language, speaker: speaker))
      let label = heard(reading, task)
      let truth = LearningTask.otherClosings.contains(example.label) ? "other" : example.label
      if label != truth { report(example, label ?? "unclassified") }
      table.add(truth: truth, heard: label)
      named.add(truth: truth, heard: label)
      let heard = reading.faults.map(\.rawValue) + reading.traits.map(\.rawValue)
      for (place, mark) in marks.enumerated() {
        let truth = (example.faults + example.traits).contains(mark)
        if truth != heard.contains(mark) { report(example, truth ? "-\(mark)" : "+\(mark)") }
        tables[place].add(
          truth: truth ? "yes" : "no", heard: heard.contains(mark) ? "yes" : "no")
      }
    }
    return [(task.rawValue, table), (task.rawValue + "Named", named)]
      + zip(marks, tables).map { (name: $0, table: $1) }
  }

  private func heard(_ reading: Reading, _ task: LearningTask) -> String? {
    switch task {
    case .spin: return reading.spin.map { $0.label?.rawValue ?? "unclassified" } ?? "none"
    case .objections:
      if reading.objection.isUnclassified { return nil }
      return reading.objection.label?.rawValue ?? "none"
    case .signals: return reading.buyingSignal.label == true ? "buyingSignal" : "none"
    case .closings: return reading.closing.label?.rawValue ?? "none"
    case .repActs: return reading.act.label?.rawValue ?? "none"
    case .customerActs: return customerAct(reading) ?? "none"
    case .eric: return reading.eric.map { $0.label?.rawValue ?? "unclassified" } ?? "none"
    case .forms: return reading.form?.label?.rawValue
    }
  }
  private func customerAct(_ reading: Reading) -> String? {
    reading.need.label.map { $0.rawValue + "Need" } ?? reading.stance.label?.rawValue
      ?? reading.style.label?.rawValue
  }
}
