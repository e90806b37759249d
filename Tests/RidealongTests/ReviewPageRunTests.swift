import Foundation
import Testing

@testable import ridealong

@Suite("The page of a review through the program")
struct ReviewPageRunTests {
  private let talk = """
    Rep: How do you cool the hall today?
    Lund: With four old machines.
    Rep: What gives you the most trouble?
    Lund: They trip when it is hot.

    """

  @Test("the page goes to standard output or into a file, the same bytes, in the screen's language")
  func delivered() throws {
    let run = try ProgramRun()
    defer { run.remove() }
    let arguments = ["review", "-", "--rep", "Rep", "--html"]
    let page = try run.run(arguments + ["-"], input: talk)
    #expect(page.code == 0)
    #expect(page.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.output.contains("id=\"turn-4\""))
    let file = run.home.appending(path: "page.html")
    let written = try run.run(arguments + [file.path], input: talk)
    #expect(written.code == 0 && written.output == "")
    #expect(try String(contentsOf: file, encoding: .utf8) == page.output)
    let chinese = try run.run(arguments + ["-", "--lang", "zh-Hans"], input: talk)
    #expect(chinese.output.contains("<html lang=\"zh-Hans\">"))
  }
}
