import FoundationEssentials

/// Texts kept in files that a test compares with; recording them anew always fails the run.
public enum Golden {
  /// The variable of the environment that makes a run record instead of comparing.
  public static let variable = "RIDEALONG_RECORD"

  /// Compares a text with its file in `Tests/Goldens`.
  ///
  /// - Parameters:
  ///   - actual: the text as it is made now.
  ///   - name: the file's path within that folder.
  /// - Returns: nil where they are the same, else what a reader has to know.
  public static func difference(_ actual: String, _ name: String) -> String? {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment[variable] != nil {
      return record(actual, file)
    }
    guard let bytes = try? Data(contentsOf: file) else {
      return "there is no golden \(name); record it with \(variable)=1"
    }
    let expected = String(decoding: bytes, as: UTF8.self)
    return actual == expected ? nil : "\(name): " + firstDifference(actual, expected)
  }

  private static func record(_ actual: String, _ file: URL) -> String {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return "recorded \(file.lastPathComponent): read it, then run again without \(variable)"
    } catch {
      return "could not record \(file.lastPathComponent): \(error)"
    }
  }

  private static func firstDifference(_ actual: String, _ expected: String) -> String {
    let now = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let then = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for line in 0..<max(now.count, then.count) {
      let (left, right) = (now.dropFirst(line).first, then.dropFirst(line).first)
      if left != right {
        return "line \(line + 1) is \(left ?? "missing"), was \(right ?? "missing")"
      }
    }
    return "the same lines, but other line breaks"
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Goldens")
}
