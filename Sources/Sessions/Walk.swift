import Playbook
import Records

/// A walk that is kept in a call's journal: a typed line comes in, what to record and what to show goes out.
public protocol Walk {
  /// The call so far.
  var call: Call { get }
  /// The playbook in the language of the interface.
  var interface: Playbook { get }
  /// Whether nothing is left to ask, so that the end of the input ends the walk.
  var isAskedOut: Bool { get }

  /// A record as it is to be written.
  ///
  /// - Parameter record: what a line leads to.
  /// - Returns: the record, completed by what it leaves unsaid.
  func completed(_ record: CallRecord) -> CallRecord
  /// Takes in a record after it was written and synced.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - seq: its number in the journal.
  ///   - at: when, in seconds since 1970 UTC.
  mutating func apply(_ record: CallRecord, seq: Int, at: Int)
  /// Speaks another language from here on.
  ///
  /// - Parameter playbook: the playbook in that language.
  mutating func speak(with playbook: Playbook)
  /// Says what a typed line leads to; nothing changes until its record is applied.
  ///
  /// - Parameters:
  ///   - line: the line as typed, without its end.
  ///   - now: the moment.
  /// - Returns: what to record and what to show.
  func submit(_ line: String, now: Moment) -> Step
  /// The end of a walk of which nothing is left to ask.
  ///
  /// - Parameter line: the line that ends it; nil where input has ended.
  /// - Returns: what to record and to show.
  func ending(line: String?) -> Step
  /// What stands on the screen while a line is awaited.
  ///
  /// - Parameter now: the moment.
  /// - Returns: lines and a prompt.
  func screen(_ now: Moment) -> Screen
  /// What the word begun may become.
  ///
  /// - Parameter text: the line typed so far.
  /// - Returns: nothing unless the text begins with a slash.
  func completions(for text: String) -> [(text: String, help: String)]
}

extension Walk {
  /// A record as it is to be written: the first after a pause also says that the walk goes on.
  ///
  /// - Parameters:
  ///   - record: what a line leads to.
  ///   - digest: the digest of the playbook that the walk goes on with.
  /// - Returns: the record, changed only where the walk has stopped and the record doesn't say so.
  func resuming(_ record: CallRecord, under digest: String) -> CallRecord {
    guard call.state.pausedAt != nil, !record.isResumption, !record.did.contains(.paused) else {
      return record
    }
    return CallRecord(line: record.line, did: [.resumed(playbook: digest)] + record.did)
  }
}
