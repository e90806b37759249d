import Testing

@testable import LineEditing

@Suite("The line editor")
struct LineEditorTests {
  @Test("Up brings the earlier line, C-a and C-e its ends, C-w takes its last word")
  func historyKeys() {
    var desk = Desk(history: ["hello", "问 价格"])
    desk.press(.up)
    #expect(desk.line == "问 价格")
    #expect(desk.screen.x == 14)
    desk.press(.ctrlA)
    #expect(desk.screen.x == 7)
    desk.press(.ctrlE)
    #expect(desk.screen.x == 14)
    desk.press(.ctrlW)
    #expect(desk.line == "问 ")
    #expect(desk.screen.x == 10)
  }

  @Test("a paste of two lines is one entry", arguments: ["one\rtwo", "one\ntwo", "one\r\ntwo"])
  func paste(_ text: String) {
    for bytewise in [false, true] {
      var desk = Desk()
      let bytes = "\u{1B}[200~" + text + "\u{1B}[201~"
      if bytewise { desk.typeBytewise(bytes) } else { desk.type(bytes) }
      #expect(desk.results.isEmpty)
      #expect(desk.screen.text == ["coach> one", "two"])
      desk.press(.enter)
      #expect(desk.results == [.line("one\ntwo")])
    }
  }

  @Test("a tab in a paste is a space")
  func pastedTab() {
    var desk = Desk()
    desk.type("\u{1B}[200~a\tb\u{1B}[201~\r")
    #expect(desk.results == [.line("a b")])
  }

  @Test(
    "bytes that are not UTF-8 become U+FFFD",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xE4, 0xBD, 0x61], "\u{FFFD}a"), ([0x80], "\u{FFFD}"),
      ([0xE4, 0x1B, 0x5B, 0x44, 0x61], "a\u{FFFD}"), ([0xC3, 0xE4, 0xBD, 0xA0], "\u{FFFD}你"),
    ] as [([UInt8], String)])
  func invalidBytes(_ bytes: [UInt8], _ wanted: String) {
    var desk = Desk()
    desk.type(bytes: bytes)
    #expect(desk.line == wanted)
  }

  @Test("Ctrl-C clears the line, and Up brings it back")
  func interrupt() {
    var desk = Desk()
    desk.type("你好")
    desk.press(.ctrlC)
    #expect(desk.results == [.interrupt(discarded: "你好")])
    desk.begin()
    #expect(desk.screen.text == ["coach> 你好^C", "coach>"])
    #expect(desk.line == "")
    desk.press(.up)
    #expect(desk.line == "你好")
  }

  @Test("Ctrl-C on an empty line, Ctrl-D on an empty line and Enter are three results")
  func threeResults() {
    var desk = Desk()
    desk.press(.ctrlC)
    desk.begin()
    desk.press(.ctrlD)
    desk.begin()
    desk.press(.enter)
    #expect(desk.results == [.interrupt(discarded: ""), .endOfInput, .line("")])
  }

  @Test("Ctrl-D in a text deletes to the right")
  func deleteRight() {
    var desk = Desk(initial: "你好")
    desk.press(.ctrlA, .ctrlD)
    #expect(desk.line == "好")
    #expect(desk.results.isEmpty)
  }

  @Test("Ctrl-Z leaves the line and repainting brings it back with its caret")
  func suspend() {
    var desk = Desk()
    desk.type("你好")
    desk.press(.left, .ctrlZ)
    #expect(desk.results == [.suspend])
    desk.type("x")
    desk.perform(desk.editor.repaint())
    #expect(desk.screen.text == ["coach> 你好", "coach> 你x好"])
    #expect(desk.screen.x == 10)
  }

  @Test("keys that come before the next prompt wait for it")
  func typeAhead() {
    var desk = Desk()
    desk.type("one\rtwo\rth")
    #expect(desk.results == [.line("one")])
    desk.begin()
    #expect(desk.results == [.line("one"), .line("two")])
    desk.begin()
    #expect(desk.line == "th")
  }

  @Test("a text put in the line can be edited and sent")
  func initialText() {
    var desk = Desk(initial: "王总说贵")
    #expect(desk.screen.x == 15)
    desk.press(.backspace, .enter)
    #expect(desk.results == [.line("王总说")])
  }

  @Test("Up looks only at lines that begin with what is typed, and Down comes back to it")
  func prefix() {
    var desk = Desk(history: ["/need a", "note", "/need b", "other"])
    desk.type("/n")
    desk.press(.up)
    #expect(desk.line == "/need b")
    desk.press(.up)
    #expect(desk.line == "/need a")
    desk.press(.up)
    #expect(desk.line == "/need a")
    desk.press(.down, .ctrlN)
    #expect(desk.line == "/n")
  }

  @Test("C-p and C-n walk over lines of several rows as over one")
  func multiRowHistory() {
    var desk = Desk(history: ["first", "a\nb"])
    desk.press(.ctrlP, .ctrlP)
    #expect(desk.line == "first")
    desk.press(.ctrlN)
    #expect(desk.line == "a\nb")
  }

  @Test("Ctrl-R finds, goes further back, and Enter brings the line to be changed")
  func search() {
    var desk = Desk(history: ["Price is high", "时间", "the price list"])
    desk.type("draft")
    desk.press(.ctrlR)
    desk.type("PRICE")
    #expect(desk.screen.text == ["search: PRICE", "the price list"])
    #expect(desk.screen.x == 13)
    desk.press(.ctrlR)
    #expect(desk.screen.text == ["search: PRICE", "Price is high"])
    desk.press(.enter)
    #expect(desk.line == "Price is high")
    #expect(desk.results.isEmpty)
    #expect(desk.screen.text == ["coach> Price is high"])
  }

  @Test("leaving a search brings the line back", arguments: [Press.ctrlG, .ctrlC, .ctrlD])
  func searchCancelled(_ key: Press) {
    var desk = Desk(history: ["时间"])
    desk.type("draft")
    desk.press(.ctrlR)
    desk.type("时")
    desk.press(key)
    #expect(desk.line == "draft")
    #expect(desk.screen.text == ["coach> draft"])
    #expect(desk.results.isEmpty)
  }

  @Test("a lone Esc counts when nothing follows, and a letter after it then is a letter")
  func loneEscape() {
    var desk = Desk(history: ["时间"])
    desk.press(.ctrlR)
    desk.type("\u{1B}")
    #expect(desk.editor.holdsEscape)
    desk.perform(desk.editor.settle())
    desk.type("b")
    #expect(desk.line == "b")
    #expect(desk.screen.text == ["coach> b"])
  }

  @Test(
    "sequences that mean nothing here put nothing in the line",
    arguments: [
      "\u{1B}[24;1R", "\u{1B}[[A", "\u{1B}OP", "\u{1B}[15~", "\u{1B}[I", "\u{1B}[<0;3;4M",
      "\u{1B}q", "\0", "\u{1C}",
    ])
  func otherKeys(_ bytes: String) {
    var desk = Desk()
    desk.type(bytes + "x")
    #expect(desk.line == "x")
  }

  @Test(
    "Home, End and jumps by words under every name that terminals send",
    arguments: [
      ("\u{1B}[H", 0), ("\u{1B}OH", 0), ("\u{1B}[1~", 0), ("\u{1B}[7~", 0), ("\u{1B}[F", 7),
      ("\u{1B}[4~", 7), ("\u{1B}[1;5D", 4), ("\u{1B}[1;3D", 4), ("\u{1B}OD", 5),
    ])
  func names(_ bytes: String, _ place: Int) {
    var desk = Desk(initial: "one two")
    desk.press(.left)
    desk.type(bytes)
    #expect(desk.editor.buffer.before.count == place)
  }

  @Test("the caret never stands inside a character that an edit has joined")
  func joined() {
    var desk = Desk(initial: "e\u{200B}\u{301}")
    desk.press(.left, .backspace)
    desk.type("x")
    #expect(desk.line == "e\u{301}x")
  }
}
