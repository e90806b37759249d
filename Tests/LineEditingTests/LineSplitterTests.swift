import Testing

@testable import LineEditing

@Suite("Lines of a pipe")
struct LineSplitterTests {
  @Test(
    "lines come out whole, however the reads cut them",
    arguments: [
      ("a\nb\n", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("\n\n", ["", ""]), ("", []),
      ("one\\\ntwo\nthree", ["one\ntwo", "three"]), ("one\\", ["one\\"]), ("one\\\n", ["one\n"]),
      ("\u{FEFF}你好\n\u{FEFF}x\n", ["你好", "\u{FEFF}x"]), ("a\tb\u{1B}[2J\n", ["a b\u{FFFD}[2J"]),
    ])
  func lines(_ text: String, _ wanted: [String]) {
    for size in [1, 2, 3, 100] {
      var splitter = LineSplitter()
      var lines: [String] = []
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        splitter.feed(rest.prefix(size))
        rest = rest.dropFirst(size)
        while let line = splitter.next() { lines.append(line) }
      }
      if let line = splitter.finish() { lines.append(line) }
      #expect(lines == wanted)
    }
  }

  @Test("bytes that are not UTF-8 become U+FFFD")
  func invalid() {
    var splitter = LineSplitter()
    splitter.feed([0x61, 0xFF, 0x0A])
    #expect(splitter.next() == "a\u{FFFD}")
  }

  @Test("lines go on after an end of input, as they do on a terminal")
  func goesOn() {
    var splitter = LineSplitter()
    splitter.feed(Array("a".utf8))
    #expect(splitter.next() == nil)
    #expect(splitter.finish() == "a")
    #expect(splitter.finish() == nil)
    splitter.feed(Array("b\n".utf8))
    #expect(splitter.next() == "b")
  }
}
