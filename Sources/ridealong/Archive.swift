import Customer
import Playbook
import Records
import VisitModel

/// The calls of the home, read one by one and folded.
struct Archive {
  /// Where they are.
  let home: Home

  /// A call that was read.
  struct Reading {
    var stored: StoredCall
    var call: Call
    /// Where the journal is damaged: nothing behind it was read.
    var damage: ReadOnly?

    var note: CallNote { CallNote(call) }
  }

  /// The calls by time, oldest first, from their names alone.
  ///
  /// - Parameter shell: for the words of an error.
  /// - Returns: the calls.
  /// - Throws: where a folder can't be read.
  func stored(_ shell: Shell) throws(CommandError) -> [StoredCall] {
    do throws(FolderError) {
      return try home.calls()
    } catch {
      throw .failed(.inputOutput, shell.text(error.sentence))
    }
  }

  /// Reads a call and folds it.
  ///
  /// - Parameter stored: the call.
  /// - Returns: the call, up to the first damage.
  /// - Throws: where nothing can be read.
  func read(_ stored: StoredCall) throws(OpeningError) -> Reading {
    let journal = try JournalFile.read(stored.path, as: CallJournal.self, system: home.system)
    var damage: ReadOnly?
    if case .badLine(let line, _, let why) = journal.damage {
      damage = .damaged(line: line, why: why)
    }
    return Reading(stored: stored, call: Call(journal), damage: damage)
  }

  /// Reads calls, and says on standard error which couldn't be read whole.
  ///
  /// - Parameters:
  ///   - calls: which calls.
  ///   - shell: where to say it.
  /// - Returns: what could be read, and whether that was everything.
  func readAll(_ calls: [StoredCall], _ shell: Shell) -> (readings: [Reading], isWhole: Bool) {
    var readings: [Reading] = []
    var isWhole = true
    for stored in calls {
      do throws(OpeningError) {
        let reading = try read(stored)
        readings.append(reading)
        guard let damage = reading.damage else { continue }
        shell.note("\(stored.id): " + shell.text(damage.sentence))
        isWhole = false
      } catch {
        // A call that was only being created holds nothing to miss.
        if case .refused(.empty) = error { continue }
        shell.note(shell.text(error.sentence(of: stored.path)))
        isWhole = false
      }
    }
    return (readings, isWhole)
  }

  /// Reads the call that a word names, and says where it is damaged.
  ///
  /// - Parameters:
  ///   - word: the beginning of an id that no other has, its last letters, or `last`.
  ///   - shell: for the words of an error.
  /// - Returns: the call.
  /// - Throws: where none or several fit, or it can't be read.
  func reading(_ word: String, _ shell: Shell) throws(CommandError) -> Reading {
    let stored = try find(word, shell)
    do throws(OpeningError) {
      let reading = try read(stored)
      if let damage = reading.damage { shell.note(shell.text(damage.sentence)) }
      return reading
    } catch {
      throw .failed(error.code, shell.text(error.sentence(of: stored.path)))
    }
  }

  /// The note of the last visit to the customer of a name, whichever of that name it is.
  ///
  /// - Parameters:
  ///   - name: the name; letters, widths and blanks don't matter.
  ///   - shell: for the words of an error.
  /// - Returns: nil for a first visit.
  /// - Throws: where the home can't be read.
  func lastNote(of name: String, _ shell: Shell) throws(CommandError) -> CallNote? {
    try lastNote(of: CustomerOfVisit(name: name), shell)
  }

  /// The note of the last visit to a customer; of calls to others no more than the first line is read.
  ///
  /// - Parameters:
  ///   - customer: the customer; letters, widths and blanks of the name don't matter.
  ///   - current: the id of a call that has only begun and doesn't count.
  ///   - shell: for the words of an error.
  /// - Returns: nil for a first visit.
  /// - Throws: where the home can't be read.
  func lastNote(
    of customer: CustomerOfVisit, but current: String? = nil, _ shell: Shell
  ) throws(CommandError) -> CallNote? {
    let wanted = Folded(customer.name)
    guard !wanted.text.isEmpty else { return nil }
    for stored in try stored(shell).reversed() where stored.id != current {
      guard let header = try? home.header(of: stored.path, as: CallJournal.self),
        header.mode != .rehearsal, customer.mayHave(header),
        header.customer.map({ Folded($0) == wanted }) ?? true,
        let reading = try? read(stored), !reading.call.state.isOnlyPrepared,
        let name = reading.note.customer, Folded(name) == wanted
      else { continue }
      return reading.note
    }
    return nil
  }
}

extension OpeningError {
  /// The code to leave with.
  var code: ExitCode {
    switch self {
    case .system: .inputOutput
    case .refused: .badData
    }
  }

  /// Why a journal was not opened.
  ///
  /// - Parameter path: the journal.
  /// - Returns: a whole sentence.
  func sentence(of path: String) -> Sentence {
    let why =
      switch self {
      case .system(let error): error.sentence
      case .refused(let refusal): refusal.sentence
      }
    return Sentence("\(path): \(why.english).", "\(path)：\(why.chinese)。")
  }
}
