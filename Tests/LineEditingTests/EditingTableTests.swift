import Testing

@testable import LineEditing

/// What a person types, and what must stand on the screen and where the cursor.
struct EditingCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var keys: [String]
  var shown: [String]
  var x: Int
  var y = 0
  var prompt = "coach> "
  var width = 60
}

private let table: [EditingCase] = [
  EditingCase(testDescription: "four ideographs", keys: ["你好世界"], shown: ["你好世界"], x: 15),
  EditingCase(
    testDescription: "Backspace at the end", keys: ["你好世界", "\u{7F}"], shown: ["你好世"], x: 13),
  EditingCase(
    testDescription: "insert after two steps left",
    keys: ["你好世", "\u{1B}[D", "\u{1B}[D", "们"], shown: ["你们好世"], x: 11),
  EditingCase(
    testDescription: "C-a and Delete", keys: ["你好世界", "\u{1}", "\u{1B}[3~"], shown: ["好世界"], x: 7),
  EditingCase(
    testDescription: "C-a, Delete, a letter", keys: ["你好世界", "\u{1}", "\u{1B}[3~", "Q"],
    shown: ["Q好世界"], x: 8),
  EditingCase(
    testDescription: "three C-b and Backspace",
    keys: ["Q好世界", "\u{2}", "\u{2}", "\u{2}", "\u{7F}"], shown: ["好世界"], x: 7),
  EditingCase(
    testDescription: "a letter between wide ones",
    keys: ["好世a界", "\u{1}", "\u{6}", "b"], shown: ["好b世a界"], x: 10),
  EditingCase(
    testDescription: "a letter at the caret of mixed text",
    keys: ["好世a界", "\u{1B}[D", "\u{1B}[D", "\u{1B}[D", "b", "\u{6}"], shown: ["好b世a界"], x: 12),
  EditingCase(
    testDescription: "a skin tone and a letter taken back", keys: ["👍🏽x", "\u{7F}", "\u{7F}"],
    shown: [""], x: 7),
  EditingCase(
    testDescription: "a family and a letter taken back", keys: ["👨‍👩‍👧z", "\u{7F}", "\u{7F}"],
    shown: [""], x: 7),
  EditingCase(testDescription: "a family and a letter", keys: ["👨‍👩‍👧z"], shown: ["👨‍👩‍👧z"], x: 10),
  EditingCase(
    testDescription: "an accent by itself", keys: ["e", "\u{301}"], shown: ["e\u{301}"], x: 8),
  EditingCase(
    testDescription: "an accented letter taken back", keys: ["e", "\u{301}", "\u{7F}"], shown: [""],
    x: 7),
  EditingCase(
    testDescription: "the seventh wide character goes to the next row", keys: ["一二三四五六七"],
    shown: ["一二三四五六", "七"], x: 2, y: 1, width: 20),
  EditingCase(
    testDescription: "back over the edge", keys: ["一二三四五六七", "\u{7F}"], shown: ["一二三四五六"],
    x: 19, width: 20),
  EditingCase(
    testDescription: "a row that is just full", keys: ["0123456789abc"],
    shown: ["0123456789abc"], x: 0, y: 1, width: 20),
  EditingCase(
    testDescription: "past a row that was just full", keys: ["0123456789abc", "d"],
    shown: ["0123456789abc", "d"], x: 1, y: 1, width: 20),
  EditingCase(
    testDescription: "an insertion pushes the edge", keys: ["一二三四五六", "\u{1}", "a", "b"],
    shown: ["ab一二三四五", "六"], x: 9, width: 20),
  EditingCase(
    testDescription: "C-w takes the last word", keys: ["hello 世界", "\u{17}"], shown: ["hello"],
    x: 13),
  EditingCase(
    testDescription: "C-w stops at Chinese punctuation", keys: ["你好，世界。", "\u{17}"],
    shown: ["你好，"], x: 13),
  EditingCase(
    testDescription: "C-u and C-y", keys: ["你好", "\u{15}", "a", "\u{19}"], shown: ["a你好"], x: 12),
  EditingCase(
    testDescription: "two kills come back together",
    keys: ["one two three", "\u{17}", "\u{17}", "\u{19}"], shown: ["one two three"], x: 20),
  EditingCase(
    testDescription: "C-k from the middle", keys: ["你好世界", "\u{1B}[D", "\u{1B}[D", "\u{B}"],
    shown: ["你好"], x: 11),
  EditingCase(
    testDescription: "Alt-b, Alt-d", keys: ["one two three", "\u{1B}b", "\u{1B}b", "\u{1B}d"],
    shown: ["one  three"], x: 11),
  EditingCase(
    testDescription: "Alt-f from the start", keys: ["one two", "\u{1}", "\u{1B}f"],
    shown: ["one two"], x: 10),
  EditingCase(
    testDescription: "a Chinese prompt", keys: ["你好"], shown: ["你好"], x: 10, prompt: "教练> "),
  EditingCase(
    testDescription: "a coloured prompt", keys: ["你好", "\u{1}", "a"], shown: ["a你好"], x: 8,
    prompt: "\u{1B}[1;36mcoach>\u{1B}[0m "),
  EditingCase(
    testDescription: "Alt-Enter begins a row", keys: ["ab", "\u{1B}\r", "你"],
    shown: ["ab", "你"], x: 2, y: 1),
  EditingCase(
    testDescription: "a backslash before Enter begins a row", keys: ["ab\\", "\r", "c"],
    shown: ["ab", "c"], x: 1, y: 1),
  EditingCase(
    testDescription: "Home and End stay in their row",
    keys: ["ab", "\u{1B}\r", "cd", "\u{1B}[H", "X"], shown: ["ab", "Xcd"], x: 1, y: 1),
  EditingCase(
    testDescription: "Up goes to the row above, at the same column",
    keys: ["世界abc", "\u{1B}\r", "xyzw", "\u{1B}[A", "|"], shown: ["世界|abc", "xyzw"], x: 12),
  EditingCase(
    testDescription: "a flag", keys: ["🇩🇪a", "\u{1B}[D", "\u{7F}"], shown: ["a"], x: 7),
]

@Suite("Editing on a screen")
struct EditingTableTests {
  @Test("the line and the cursor stand where they should", arguments: table)
  func edits(_ sample: EditingCase) {
    for bytewise in [false, true] {
      var desk = Desk(prompt: sample.prompt, width: sample.width)
      for key in sample.keys {
        if bytewise { desk.typeBytewise(key) } else { desk.type(key) }
      }
      let prompt = Printable.plain(sample.prompt)
      var wanted = sample.shown
      wanted[0] = prompt + wanted[0]
      while wanted[0].last == " " { wanted[0].removeLast() }
      #expect(desk.screen.text == wanted)
      #expect(desk.screen.x == sample.x)
      #expect(desk.screen.y == sample.y)
      #expect(desk.screen.unknown.isEmpty)
    }
  }

  @Test("a terminal that draws each scalar by itself ends with the same empty line")
  func oldTerminal() {
    var desk = Desk(joins: false)
    desk.type("👨‍👩‍👧z")
    #expect(desk.screen.rows[0].cells[9] == "z")
    desk.press(.backspace, times: 2)
    #expect(desk.screen.text == ["coach>"])
    #expect(desk.screen.x == 7)
  }
}
