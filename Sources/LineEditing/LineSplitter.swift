/// Takes lines out of a pipe, or out of a terminal that can't be edited on, however the reads cut
/// them.
///
/// A line that ends in `\` goes on in the next, as it does under the editor.
public struct LineSplitter: Sendable {
  private var bytes: [UInt8] = []
  /// Where the next line begins, and how far it has been looked through.
  private var start = 0
  private var looked = 0
  private var joined: [UInt8] = []
  private var isAtBeginning = true

  /// A splitter that has seen nothing.
  public init() {}

  /// Takes what was read.
  ///
  /// - Parameter read: the bytes.
  public mutating func feed(_ read: some Sequence<UInt8>) { bytes += read }

  /// The next whole line.
  ///
  /// - Returns: the line without its break, bytes that are not UTF-8 as U+FFFD; nil if more has to be
  ///   read first.
  public mutating func next() -> String? {
    while let end = bytes[looked...].firstIndex(of: UInt8(ascii: "\n")) {
      var line = bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      start = end + 1
      looked = start
      if line.last == UInt8(ascii: "\\") {
        joined += line.dropLast() + [UInt8(ascii: "\n")]
      } else {
        joined += line
        return takeLine()
      }
    }
    bytes.removeFirst(start)
    start = 0
    looked = bytes.count
    return nil
  }

  /// What is left when the input ends without a line break.
  ///
  /// - Returns: the last line, or nil if there is none.
  public mutating func finish() -> String? {
    joined += bytes[start...]
    bytes = []
    start = 0
    looked = 0
    return joined.isEmpty ? nil : takeLine()
  }

  private mutating func takeLine() -> String {
    var line = Printable.line(String(decoding: joined, as: UTF8.self))
    joined = []
    // Programs on Windows begin a file with a mark that is no part of its text.
    if isAtBeginning, line.unicodeScalars.first == "\u{FEFF}" {
      line.unicodeScalars.removeFirst()
    }
    isAtBeginning = false
    return line
  }
}
