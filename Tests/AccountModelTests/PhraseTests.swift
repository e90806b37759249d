import AccountModel
import Playbook
import TestSupport
import Testing

@Suite("The account's sentences")
struct PhraseTests {
  @Test(
    "every term has its sentences in the content, and the content no others",
    arguments: Language.allCases)
  func everyTermHasItsSentences(language: Language) throws {
    let playbook = try ShippedContent.playbook(language)
    let told = playbook.phrases.ids.filter { $0.hasPrefix("account-") }
    let used = AccountPhrases.allIDs
    #expect(told.filter { !used.contains($0) } == [])
    #expect(used.filter { !told.contains($0) } == [])
  }

  @Test("no two terms share an id")
  func noTwoTermsShareAnID() {
    let ids = AccountPhrases.allIDs
    #expect(Set(ids).count == ids.count)
  }

  @Test("an id is the topic, the term and what is said of it, in small letters and hyphens")
  func anIDIsMadeOfTopicAndTerm() {
    #expect(QualificationVerdict.findAuthority.phraseID == "account-man-verdict-find-authority")
    #expect(QualificationCondition.need.phraseID(.ask) == "account-man-condition-need-ask")
    #expect(CVMCell.confirmConfirm.phraseID == "account-cvm-eric-confirm-confirm")
  }
}
