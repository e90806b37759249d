import FoundationEssentials
import Testing

/// A case written from the method without sight of the room (see `CASES.md` beside it).
struct MethodCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let system: String
  let input: [String: Plain]
  let expect: [String: Plain]
  let because: String

  var testDescription: String { "\(id): \(because)" }

  /// All cases; none where they can't be read, which a test of its own reports.
  static let all: [MethodCase] = (try? read()) ?? []

  /// Reads the cases.
  ///
  /// - Returns: one case a line.
  /// - Throws: where the file or a line can't be read.
  static func read() throws -> [MethodCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "cases.jsonl")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(MethodCase.self, from: Data($0.utf8))
    }
  }
}
