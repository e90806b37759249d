import Customer
import Playbook
import TestSupport
import Testing
import VisitModel

@Suite struct PlaybookTests {
  static func load(_ overlay: SourceFile..., parts: [PlaybookPart] = PlaybookPart.allCases)
    -> (playbook: Playbook, diagnostics: [Diagnostic])
  {
    Playbook.load(.en, files: SampleContent.files(.en), overlay: overlay, parts: parts)
  }

  static func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(language: .en, path: path, text: text)
  }

  @Test("a stage has its guide", arguments: Stage.allCases)
  func guides(stage: Stage) {
    let guide = Self.load().playbook.guide(for: stage)
    #expect(guide.aim == "Say aim \(stage.rawValue)")
    #expect(guide.checklist.map(\.id) == ["\(stage.rawValue)-one", "\(stage.rawValue)-two"])
  }

  @Test("handling an objection has a guide of its own")
  func objectionGuide() {
    #expect(Self.load().playbook.objectionGuide.creed == "Say creed objection")
  }

  @Test("a family has its card with an answer for each kind", arguments: ObjectionFamily.allCases)
  func cards(family: ObjectionFamily) throws {
    let card = try #require(Self.load().playbook.objectionCard(for: family))
    #expect(card.signs == ["Say one", "Say two"])
    #expect(card.clarify.map(\.id) == ["\(family.rawValue)-clarify-1"])
    #expect(card.test.map(\.words) == ["Say test"])
    for kind in ObjectionKind.allCases {
      #expect(card.answer(for: kind)?.words == "Say answer \(kind.rawValue)")
    }
  }

  @Test("an action's id is its name with hyphens")
  func actions() {
    #expect(ActionCard.id(of: .deeperConversation) == "action-deeper-conversation")
    #expect(ActionCard.id(of: .experts) == "action-experts")
    let playbook = Self.load().playbook
    #expect(playbook.actions.map(\.action) == NextAction.allCases)
    #expect(playbook.actionCard(for: .keyLeader)?.phases == [.understand])
  }

  @Test("a question has its tags, its own before those of its bank")
  func questions() throws {
    let bank = Self.file(
      "questions/mine.md",
      """
      # Mine
      kind: questions
      spin: problem
      - Where does it pinch? {#mine-1}
        listen: one
        listen: two
        eric: explore
        spin: implication
        trade: feed
        trade: car
        influencer: user
        function: endUser
        phase: understand
        phase: develop
      """)
    let (playbook, diagnostics) = Self.load(bank)
    #expect(diagnostics == [])
    let question = try #require(playbook.question(id: "mine-1"))
    #expect(question.listen == ["one", "two"])
    #expect(question.spin == .implication)
    #expect(question.eric == .explore)
    #expect(question.trades == ["feed", "car"])
    #expect(question.influencers == [.user])
    #expect(question.functions == [.endUser])
    #expect(question.phases == [.understand, .develop])
    #expect(playbook.question(id: "problem-1")?.spin == .problem)
    #expect(playbook.question(id: "redevelop-1")?.isRedevelop == true)
    #expect(playbook.question(id: "nothing") == nil)
  }

  @Test("words are taken apart at slashes with blanks and at full-width ones")
  func words() {
    let text = "# W\nkind: words\n## W {#w}\n- 24/7 / a b /c / x／y {#w-1}\n"
    let playbook = Self.load(Self.file("words/w.md", text)).playbook
    #expect(playbook.words(in: "w").map(\.words) == [["24/7", "a b /c", "x", "y"]])
    #expect(playbook.words(in: "w").map(\.value) == ["w-1"])
    #expect(playbook.words(in: "weekday").map(\.value) == ["5"])
    #expect(playbook.words(in: "nothing") == [])
  }

  @Test("only the parts wanted are read")
  func parts() {
    let (playbook, diagnostics) = Self.load(parts: [.phrases, .words])
    #expect(diagnostics == [])
    #expect(playbook.questions == [])
    #expect(playbook.phrases.ids == SampleContent.phraseIDs)
    let all = Self.load().playbook
    #expect(all.digest != playbook.digest)
  }

  @Test("without any file there is a playbook without content")
  func empty() {
    let (playbook, diagnostics) = Playbook.load(.en, files: [])
    #expect(playbook.guide(for: .open).checklist == [])
    #expect(playbook.objectionCard(for: .price) == nil)
    #expect(diagnostics.allSatisfy { $0.mistake == .missingContent })
    #expect(diagnostics.count == 36)
  }

  @Test("a part covers its file and its folder alone")
  func covers() {
    #expect(PlaybookPart.guides.covers("stages.md"))
    #expect(PlaybookPart.reminders.covers("listening/more.md"))
    #expect(!PlaybookPart.guides.covers("stages2.md"))
    #expect(!PlaybookPart.guides.covers("more/stages.md"))
  }

  @Test("the digest is FNV-1a over sorted paths and bytes")
  func digest() {
    #expect(Digest.ofFiles([]) == "cbf29ce484222325")
    let files = [Self.file("a.md", "x"), Self.file("b.md", "y")]
    #expect(Digest.ofFiles(files) == Digest.ofFiles(files.reversed()))
    #expect(
      Digest.ofFiles(files) != Digest.ofFiles([Self.file("a.md", "xb.md"), Self.file("", "y")]))
    #expect(Digest.ofFiles(files).count == 16)
  }
}
