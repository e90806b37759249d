import Records
import Testing

@Suite("The frozen frame")
struct FrozenFrameTests {
  /// Bytes as the first version wrote them: they must open for ever.
  static let first = #"""
    {"seq":0,"at":1795339800,"format":"ridealong-sample","id":"2026-11-22T0930-acme-k3f9","version":1,"crc":"c5056036"}
    {"seq":1,"at":1795339801,"said":{"words":"我们的交货总是晚"},"crc":"1267f549"}
    {"seq":2,"at":1795339860,"lost":2,"crc":"087e2f69"}
    {"seq":4,"at":1795339920,"counted":{"number":3},"crc":"4e20e301"}

    """#

  @Test("a journal of the first version opens")
  func opens() throws {
    let journal = try SampleJournal.Sampled(reading: Array(Self.first.utf8))
    #expect(journal.damage == .none)
    #expect(journal.header.version == 1)
    #expect(journal.records.map(\.body) == [.said(words: "我们的交货总是晚"), .counted(number: 3)])
    #expect(journal.records.map(\.seq) == [1, 4])
    #expect(journal.losses == [JournalLoss(seq: 2, count: 2)])
    #expect(journal.nextSeq == 5)
  }
}
