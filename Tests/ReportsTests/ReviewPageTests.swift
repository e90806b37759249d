import Coaching
import Markup
import Playbook
import Reports
import TestSupport
import Testing

@Suite("The page of a review")
struct ReviewPageTests {
  private func source(_ review: Review, _ language: Language = .en) -> String {
    ReviewPage(review, phrases: ShippedContent.phrases(language), language: language).page.source
  }

  /// The page without what it looks like.
  private func body(_ source: String) -> String {
    String(source.split(separator: "<body>").last ?? "")
  }

  @Test("reads as it was recorded", arguments: Language.allCases)
  func golden(language: Language) {
    let made = body(source(SampleTalk.review(), language))
    let parts = made.replacing("<section", with: "\n<section").replacing("<li", with: "\n<li")
    let difference = Golden.difference(parts, "pages/review.\(language.rawValue).html")
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  @Test(
    "is well formed, leads nowhere else, and every link of it arrives",
    arguments: Language.allCases,
    [0, 1, 3, 10, 400])
  func wellFormed(language: Language, exchanges: Int) {
    for origin in [Talk.Source.rehearsal, .webVTT] {
      let review = SampleTalk.review(SampleTalk.lines(exchanges), source: origin)
      #expect(PageCheck(source(review, language)).faults == [])
    }
  }

  @Test(
    "what reads pages here sees what is wrong with them",
    arguments: [
      "<p><b></p></b>", "<p>", "<p id=\"a\"></p><p id=\"a\"></p>", "<a href=\"#gone\">x</a>",
      "<a href=\"https://x\">x</a>", "<svg><title></title></svg>", "<p>a & b</p>", "<p>\"</p>",
      "<h2>x</h2>", "<svg aria-labelledby=\"x\"><title></title><desc></desc></svg>", "<script>",
      "<p>\u{7}</p>",
    ])
  func checker(page: String) {
    #expect(!PageCheck(page).faults.isEmpty)
    #expect(PageCheck("<h1 id=\"a\">x</h1><a href=\"#a\">x &amp; y</a>").faults == [])
  }

  @Test(
    "what was said stays text",
    arguments: [
      "<script>alert(1)</script>", "\" onload=\"x", "a & b &lt; ' c", "\u{0}\u{1B}[31m\u{202E}abc",
      "</li></ol><h1>", "]]> --> {words} %s", "مرحبا", "",
    ])
  func hostile(words: String) {
    let review = SampleTalk.review(SampleTalk.lines(words: words, name: words), rep: words)
    let page = source(review)
    #expect(PageCheck(page).faults == [])
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
  }

  @Test("every turn can be linked to, and every mark of the timeline leads to one")
  func turns() {
    let review = SampleTalk.review()
    let check = PageCheck(source(review))
    for turn in 1...20 { #expect(check.links.contains("turn-\(turn)")) }
    let drawn = source(review).split(separator: "id=\"plot-timeline-desc\"").last ?? ""
    let marks = drawn.split(separator: "</svg>").first ?? ""
    for mark in ["situation question", "need-payoff question", "settled", "signal taken up"] {
      #expect(marks.contains(mark), "\(mark)")
    }
  }

  @Test("kinds of question differ by letter and by shape, not by colour alone")
  func shapes() {
    let page = source(SampleTalk.review())
    for (look, shape, letter) in [
      ("s", "circle", "S"), ("p", "rect", "P"), ("i", "polygon", "I"), ("n", "polygon", "N"),
    ] {
      let ends = "class=\"mark \(look)\"></\(shape)>"
      let after = page.split(separator: ends, maxSplits: 1).last?.prefix(80) ?? ""
      #expect(page.contains(ends) && after.contains(">\(letter)</text>"), "\(look)")
    }
  }

  @Test("a talk that is too short says so and shows no scorecard", arguments: Language.allCases)
  func short(language: Language) {
    let page = source(SampleTalk.review(SampleTalk.lines(3)), language)
    #expect(page.contains("score none") && !page.contains("id=\"card\""))
    #expect(page.contains("id=\"turn-6\""))
  }

  @Test("trust is shown of a rehearsal alone, and a lost rule has a better line and its source")
  func parts() {
    let rehearsed = source(SampleTalk.review())
    #expect(rehearsed.contains("plot-trust-title"))
    #expect(rehearsed.contains("<q lang=\"en\" dir=\"auto\">What else?</q>"))
    #expect(rehearsed.contains("<details class=\"source\">"))
    let lines = SampleTalk.lines().map { line in
      var line = line
      line.truth = nil
      return line
    }
    #expect(!source(SampleTalk.review(lines, source: .json)).contains("plot-trust"))
  }

  @Test("the drawing of a very long talk stays small, and the page grows no faster than the talk")
  func long() {
    func drawn(_ page: String) -> Int {
      let timeline = page.split(separator: "id=\"timeline\"").last ?? ""
      return timeline.split(separator: "</svg>").first?.utf8.count ?? 0
    }
    let (short, long) = (
      source(SampleTalk.review(SampleTalk.lines(500))),
      source(SampleTalk.review(SampleTalk.lines(5000)))
    )
    #expect(drawn(long) < 150_000)
    #expect(long.utf8.count < short.utf8.count * 11)
  }

  @Test("the same talk gives the same bytes")
  func bytes() {
    #expect(source(SampleTalk.review()) == source(SampleTalk.review()))
  }
}
