import Playbook
import Records

extension Shell {
  /// Opens a call's journal to go on in it.
  ///
  /// - Parameter stored: the call.
  /// - Returns: what stands in it, and the journal, locked, where it may be written.
  /// - Throws: where it can't be read.
  func openCall(
    _ stored: StoredCall
  ) throws(CommandError) -> OpenedJournal<CallHeader, CallRecord> {
    do throws(OpeningError) {
      return try JournalFile.open(stored.path, as: CallJournal.self, system: LinuxCalls())
    } catch {
      throw .failed(error.code, text(error.sentence(of: stored.path)))
    }
  }

  /// The file of an opened call.
  ///
  /// - Parameter opened: the call.
  /// - Returns: the journal to write in.
  /// - Throws: where it may only be read, with the reason.
  func writable(
    _ opened: OpenedJournal<CallHeader, CallRecord>
  ) throws(CommandError) -> JournalFile {
    if let file = opened.file { return file }
    let why = opened.readOnly.map { text($0.sentence) } ?? ""
    throw .failed(.inputOutput, phrases.text(CallPhrase.readOnly, ("why", why)))
  }

  /// What became of the end of a line that was cut short.
  ///
  /// - Parameter torn: the end.
  /// - Returns: the sentence to show.
  func told(_ torn: TornTail) -> String {
    phrases.text(
      CallPhrase.tornTail, ("bytes", String(torn.count)), ("file", torn.copy ?? "–"))
  }
}
