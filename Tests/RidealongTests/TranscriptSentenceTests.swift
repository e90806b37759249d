import Playbook
import TestSupport
import Testing
import Transcripts

@testable import ridealong

struct TranscriptSentenceTests {
  @Test(
    "each refusal of a transcript is a whole sentence that names the file",
    arguments: [
      .empty, .nothingSaid, .notText, .encoding(likely: .gb18030), .noSpeakers(line: 3),
      .oneSpeaker(name: "Lund"), .brokenTime(line: 7, text: "00:99"), .brokenJSON(line: 2),
      .brokenJSON(line: nil),
    ] as [TranscriptRefusal], Language.allCases)
  func refusal(refusal: TranscriptRefusal, language: Language) throws {
    let phrases = try ShippedContent.playbook(language, parts: [.phrases]).phrases
    let sentence = refusal.sentence(of: "talk.vtt", phrases)
    #expect(sentence.contains("talk.vtt"))
    #expect(!sentence.contains("{") && !sentence.contains("["))
  }

  @Test("of many remarks the first five are told and the rest counted")
  func remarks() throws {
    let phrases = try ShippedContent.playbook(.en, parts: [.phrases]).phrases
    let remarks = (1...9).map { TranscriptRemark.backInTime(line: $0) }
    let told = remarks.sentences(phrases)
    #expect(told.count == 6 && told.last?.contains("4") == true)
  }
}
