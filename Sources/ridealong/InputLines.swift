import Glibc

/// The lines of standard input, one at a time, however they are cut into pieces on the way.
struct InputLines {
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins: what lies before it is dropped when more is read, not line by line.
  private var start = 0
  private var hasEnded = false
  private let system = LinuxCalls()

  /// The next line.
  ///
  /// - Parameter shell: for the words of an error.
  /// - Returns: its bytes without the line's end; nil after the last one.
  /// - Throws: where the input can't be read.
  mutating func next(_ shell: Shell) throws(CommandError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line
      }
      dropRead()
      searched = buffer.count
      guard !hasEnded else {
        defer { buffer = [] }
        return buffer.isEmpty ? nil : buffer
      }
      let bytes = try more(shell)
      hasEnded = bytes.isEmpty
      buffer += bytes
    }
  }

  private mutating func dropRead() {
    buffer.removeFirst(start)
    start = 0
  }

  /// All that is left, as text.
  ///
  /// - Parameter shell: for the words of an error.
  /// - Returns: the text, bytes that are no UTF-8 replaced.
  /// - Throws: where the input can't be read.
  mutating func rest(_ shell: Shell) throws(CommandError) -> String {
    dropRead()
    while !hasEnded {
      let bytes = try more(shell)
      hasEnded = bytes.isEmpty
      buffer += bytes
    }
    defer { buffer = [] }
    return String(decoding: buffer, as: UTF8.self)
  }

  private func more(_ shell: Shell) throws(CommandError) -> [UInt8] {
    do throws(SystemError) {
      return try system.uninterrupted { () throws(SystemError) in
        try system.read(STDIN_FILENO, count: 1 << 16)
      }
    } catch {
      let why = error.sentence
      let sentence = Sentence(
        "standard input can't be read: \(why.english).", "读不了标准输入：\(why.chinese)。")
      throw .failed(.inputOutput, shell.text(sentence))
    }
  }
}
