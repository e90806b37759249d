import Testing

@testable import LineEditing

@Suite("Completion")
struct CompletionTests {
  private let commands = [
    Completion("/hint", help: "what to ask next"), Completion("/help", help: "所有命令"),
  ]

  @Test("Tab shows the offers with their help, under the line")
  func list() {
    var desk = Desk()
    desk.completions = commands
    desk.type("/h")
    desk.press(.tab)
    #expect(desk.results == [.completionWanted("/h")])
    #expect(
      desk.screen.text == ["coach> /h", "  /hint  what to ask next", "  /help  所有命令"])
    #expect(desk.screen.x == 9)
    #expect(desk.screen.y == 0)
  }

  @Test("Tab again chooses, and the mark says which")
  func choose() {
    var desk = Desk()
    desk.completions = commands
    desk.type("/h")
    desk.press(.tab, .tab)
    #expect(desk.screen.text == ["coach> /hint", "> /hint  what to ask next", "  /help  所有命令"])
    desk.press(.backTab)
    #expect(desk.line == "/help")
    desk.type(" x")
    #expect(desk.screen.text == ["coach> /help x"])
  }

  @Test("Esc closes the list and brings back what was typed")
  func escape() {
    var desk = Desk()
    desk.completions = commands
    desk.type("/h")
    desk.press(.tab, .tab)
    desk.type("\u{1B}")
    desk.perform(desk.editor.settle())
    #expect(desk.screen.text == ["coach> /h"])
    #expect(desk.line == "/h")
  }

  @Test("one offer is taken at once")
  func single() {
    var desk = Desk()
    desk.completions = [Completion("/help ", help: "all commands")]
    desk.type("／h")
    desk.press(.tab)
    #expect(desk.line == "/help ")
    #expect(desk.screen.text == ["coach> /help"])
  }

  @Test("no offer changes nothing, and no tab ever gets into the line")
  func none() {
    var desk = Desk()
    desk.type("a")
    desk.press(.tab)
    desk.type("b")
    #expect(desk.line == "ab")
  }

  @Test("what the offers share is put in the line, in place of the last word only")
  func common() {
    var desk = Desk()
    desk.completions = [
      Completion("world cup", replacing: 1), Completion("world bank", replacing: 1),
    ]
    desk.type("hello w")
    desk.press(.tab)
    #expect(desk.line == "hello world ")
    desk.press(.tab, .tab, .enter)
    #expect(desk.results.last == .line("hello world bank"))
  }

  @Test("a long list scrolls under the mark and says how many more there are")
  func long() {
    var desk = Desk(height: 24)
    desk.completions = (1...12).map { Completion("\($0)", help: "number") }
    desk.press(.tab)
    #expect(desk.screen.text.count == 10)
    #expect(desk.screen.text.last == "  +4")
    desk.press(.backTab)
    #expect(desk.screen.text[8] == "> 12  number")
  }

  @Test("rows of the list never run over the edge")
  func narrow() {
    var desk = Desk(width: 12)
    desk.completions = commands
    desk.press(.tab)
    #expect(desk.screen.text == ["coach> /h", "  /hint  wh", "  /help  所"])
  }

  @Test("Enter on an open list sends the line as it stands")
  func enter() {
    var desk = Desk()
    desk.completions = commands
    desk.type("/h")
    desk.press(.tab, .tab, .enter)
    #expect(desk.results.last == .line("/hint"))
    #expect(desk.screen.text == ["coach> /hint"])
  }
}
