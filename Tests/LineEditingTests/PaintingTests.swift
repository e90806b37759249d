import TestSupport
import Testing

@testable import LineEditing

@Suite("Painting")
struct PaintingTests {
  @Test("a typed letter is one letter and the cursor on the wire")
  func smallUpdates() {
    var desk = Desk()
    desk.type("ab")
    let before = desk.written.utf8.count
    desk.type("c")
    #expect(String(desk.written.utf8.dropFirst(before)) == "c\u{1B}[11G")
  }

  @Test("whatever is edited, the screen shows what a fresh painting would show", arguments: 0..<40)
  func sameAsFresh(_ seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let pool = [
      "a", "你", "，", "👍🏽", "e\u{301}", " ", "\u{1B}\r", "\u{1B}[D", "\u{1B}[C", "\u{7F}",
      "\u{1B}[3~",
      "\u{1}", "\u{5}", "\u{17}", "\u{B}", "\u{19}", "世界好", "long word", "\u{1B}[A", "\u{1B}[B",
    ]
    var desk = Desk(width: 14, height: 5)
    for _ in 0..<60 {
      desk.type(pool[numbers.next(below: pool.count)])
      var fresh = Desk(width: 14, height: 5)
      fresh.editor.buffer = desk.editor.buffer
      fresh.perform(fresh.editor.repaint())
      #expect(desk.screen.text.suffix(fresh.screen.text.count) == fresh.screen.text[...])
      #expect(desk.screen.x == fresh.screen.x)
      #expect(desk.screen.unknown.isEmpty)
    }
  }

  @Test("no control character of the text reaches the terminal")
  func controls() {
    var desk = Desk(prompt: "\u{1B}]0;title\u{7}> ", history: ["\u{1B}[2Jold\u{9B}1m"])
    desk.type("\u{1B}[200~a\u{1B}[31mb\u{7}\u{9B}2J\u{202E}\u{1B}[201~")
    desk.press(.up)
    desk.perform(desk.editor.printAbove("\u{1B}[5;5Hx\u{8}\u{1B}]52;c;AAAA\u{7}"))
    #expect(desk.screen.unknown.isEmpty)
    #expect(
      !desk.written.unicodeScalars.contains { $0 == "\u{7}" || $0 == "\u{202E}" || $0 == "\u{9B}" })
    #expect(!desk.written.contains("\u{1B}[31m"))
    #expect(!desk.written.contains("\u{1B}[5;5H"))
  }

  @Test("colours of a prompt come back after a change of its row", arguments: [5, 60])
  func styleIsKept(_ width: Int) {
    var desk = Desk(prompt: "\u{1B}[32mab\u{1B}[0m ", width: width)
    desk.type("你好世")
    desk.press(.ctrlL)
    #expect(desk.written.hasSuffix("G"))
    #expect(desk.written.contains("\u{1B}[32mab\u{1B}[0m "))
  }

  @Test("lines printed above leave prompt, text and caret as they were")
  func printAbove() {
    var desk = Desk(width: 20)
    desk.type("一二三四五六七")
    desk.press(.left)
    desk.perform(desk.editor.printAbove("3 minutes left\nBuyer: 太贵了"))
    #expect(
      desk.screen.text == ["3 minutes left", "Buyer: 太贵了", "coach> 一二三四五六", "七"])
    #expect(desk.screen.y == 3)
    #expect(desk.screen.x == 0)
    #expect(desk.line == "一二三四五六七")
  }

  @Test("a narrower and a wider window show the same line", arguments: [30, 20, 11, 60, 100])
  func resize(_ width: Int) {
    var desk = Desk(width: 60)
    desk.perform(desk.editor.printAbove("above"))
    desk.type("今天下午三点我们谈一谈新的设备, then the price of it 和交货时间")
    desk.press(.left, times: 8)
    desk.resize(width: width)
    desk.type("x")
    var fresh = Desk(width: width, initial: desk.line)
    fresh.press(.left, times: 8)
    #expect(desk.screen.text == ["above"] + fresh.screen.text)
    #expect(desk.screen.x == fresh.screen.x)
    #expect(desk.screen.y == fresh.screen.y + 1)
  }

  @Test("a text taller than the screen shows the part around the caret, and all of it when sent")
  func tall() {
    var desk = Desk(width: 20, height: 4)
    desk.type("\u{1B}[200~" + (1...9).map(String.init).joined(separator: "\n") + "\u{1B}[201~")
    #expect(desk.screen.text == ["6", "7", "8", "9"])
    desk.press(.up, times: 6)
    #expect(desk.screen.text == ["coach> 1", "2", "3", "4"])
    desk.press(.enter)
    #expect(desk.screen.text == ["7", "8", "9"])
    #expect(desk.screen.scrolledOff.suffix(6) == ["coach> 1", "2", "3", "4", "5", "6"])
  }

  @Test("C-l leaves prompt and text alone on the screen")
  func clear() {
    var desk = Desk()
    desk.perform(desk.editor.printAbove("above"))
    desk.type("你好")
    desk.press(.ctrlL)
    #expect(desk.screen.text == ["coach> 你好"])
    #expect(desk.screen.x == 11)
  }

  @Test(
    "a sent line stays on the screen and the next prompt stands right below", arguments: [20, 60])
  func submit(_ width: Int) {
    var desk = Desk(width: width)
    desk.type("0123456789abc")
    desk.press(.left, .enter)
    desk.begin()
    #expect(desk.screen.text == ["coach> 0123456789abc", "coach>"])
    #expect(desk.screen.x == 7)
  }
}
