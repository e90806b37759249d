/// One mistake in the content at its exact place, ready to be told in either language.
public struct Diagnostic: Equatable, Sendable {
  /// How much a mistake matters.
  public enum Severity: String, Sendable {
    /// An error keeps a session from starting; a warning doesn't.
    case error, warning
  }

  /// The path as an author can open it.
  public let path: String
  /// The line, 1-based; 0 where the mistake belongs to a whole file or folder.
  public let line: Int
  /// The column, 1-based, in characters as the author sees them (a Chinese character or an emoji is one); 0 without a line.
  public let column: Int
  /// How many characters the mistake covers, at least 1.
  public let length: Int
  /// The text of the line, without its end; empty without a line.
  public let lineText: String
  /// Whether it keeps a session from starting.
  public let severity: Severity
  /// Which mistake it is.
  public let mistake: Mistake
  /// The words that the message fills in, by placeholder.
  let values: [String: String]

  /// The lasting id of the mistake, for example `unknown-setting`.
  public var id: String { mistake.rawValue }

  /// Tells what was expected and what was seen.
  ///
  /// - Parameter language: the language of the sentence.
  /// - Returns: one sentence without a full stop.
  public func message(in language: Language) -> String {
    DiagnosticWords.message(of: mistake, values: values, in: language)
  }

  /// Tells what to do about it.
  ///
  /// - Parameter language: the language of the sentence.
  /// - Returns: one sentence without a full stop; the nearest name where there is one.
  public func hint(in language: Language) -> String {
    DiagnosticWords.hint(for: mistake, values: values, in: language)
  }
}

extension Diagnostic {
  /// A mistake that belongs to a whole file or folder.
  ///
  /// - Parameters:
  ///   - mistake: which mistake.
  ///   - path: the path as an author can open it.
  ///   - severity: whether it keeps a session from starting.
  ///   - values: the words that the message fills in.
  public init(
    _ mistake: Mistake, inAllOf path: String, severity: Severity = .error,
    values: [String: String] = [:]
  ) {
    self.init(
      path: path, line: 0, column: 0, length: 1, lineText: "", severity: severity,
      mistake: mistake, values: values)
  }

  /// A mistake at a stretch of bytes, whose line and column are looked up here.
  init(
    _ mistake: Mistake, at place: Place, of source: SourceFile, severity: Severity,
    values: [String: String]
  ) {
    let bytes = source.bytes
    let start = min(max(place.start, source.start), bytes.count)
    let before = bytes[source.start..<start]
    let lineStart = before.lastIndex(of: Byte.newline).map { $0 + 1 } ?? source.start
    var lineEnd = bytes[start...].firstIndex(of: Byte.newline) ?? bytes.count
    if lineEnd > lineStart, bytes[lineEnd - 1] == Byte.carriageReturn { lineEnd -= 1 }
    let end = min(max(place.end, start), max(lineEnd, start))
    self.init(
      path: source.shownPath,
      line: before.count { $0 == Byte.newline } + 1,
      column: String(decoding: bytes[lineStart..<start], as: UTF8.self).count + 1,
      length: max(1, String(decoding: bytes[start..<end], as: UTF8.self).count),
      lineText: String(decoding: bytes[lineStart..<max(lineStart, lineEnd)], as: UTF8.self),
      severity: severity, mistake: mistake, values: values)
  }

  /// Whether the left one comes first: by path, line, column, then id.
  ///
  /// - Parameters:
  ///   - left: a mistake.
  ///   - right: another one.
  /// - Returns: false where they are at the same place with the same id.
  public static func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.path, left.line, left.column, left.id) < (right.path, right.line, right.column, right.id)
  }
}

/// The mistakes found so far.
struct DiagnosticList: Sendable {
  var all: [Diagnostic] = []

  /// Notes a mistake at its place in a document.
  mutating func add(
    _ mistake: Mistake, at place: Place, in document: Document,
    severity: Diagnostic.Severity = .error, _ values: [String: String] = [:]
  ) {
    let source = document.origins[place.origin].source
    all.append(
      Diagnostic(mistake, at: place, of: source, severity: severity, values: values))
  }
}
