import Arguments
import Playbook
import Records

/// Appends a correction to a call's journal; nothing that stands there is changed.
///
/// - Parameters:
///   - invocation: the command with the call's id and the words; without words they are read from standard input.
///   - shell: what it works with.
/// - Returns: 0 once the correction is on the disk.
/// - Throws: where the call can't be found, read or written, or there are no words.
func amendNote(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let home = try shell.home()
  let stored = try Archive(home: home).find(invocation.string("id") ?? "", shell)
  let words = try amendment(invocation, shell)
  let opened: OpenedJournal<CallHeader, CallRecord>
  do throws(OpeningError) {
    opened = try JournalFile.open(stored.path, as: CallJournal.self, system: home.system)
  } catch {
    throw .failed(error.code, shell.text(error.sentence(of: stored.path)))
  }
  if let torn = opened.tornTail { shell.note(shell.text(torn.sentence)) }
  guard let file = opened.file else {
    let why = opened.readOnly.map { shell.text($0.sentence) } ?? stored.path
    throw .failed(opened.readOnly?.code ?? .inputOutput, why)
  }
  let seq = opened.journal.nextSeq
  try append(words, seq: seq, to: file, shell)
  if shell.early.isJSON {
    shell.hand(JSONText.line(Amended(id: stored.id, seq: seq)))
  } else {
    shell.show(shell.phrases.text(ShellPhrase.amended, ("id", stored.id)))
  }
  return ExitCode.success.rawValue
}

private func append(
  _ words: String, seq: Int, to file: JournalFile, _ shell: Shell
) throws(CommandError) {
  // No typed line of the walk, so that an undo in a resumed walk leaves it alone.
  let record = CallRecord(line: nil, did: [.amended(words: words)])
  let line: [UInt8]
  do {
    line = try CallJournal.line(record, seq: seq, at: shell.surroundings.now.at)
  } catch {
    preconditionFailure("a correction could not be encoded: \(error)")
  }
  switch file.append(line) {
  case .success(let saved):
    guard let left = saved.left else { return }
    shell.note(shell.text(left.sentence(to: saved.path)))
  case .failure(let failure):
    // What was typed is shown, so that it can be copied.
    throw .failed(.inputOutput, shell.text(failure.sentence) + "\n" + words)
  }
}

/// The words of a correction, out of the command line or standard input.
private func amendment(_ invocation: Invocation, _ shell: Shell) throws(CommandError) -> String {
  var text = invocation.strings("words").joined(separator: " ")
  if text.isEmpty {
    if shell.surroundings.inputIsTerminal {
      shell.note(shell.phrases.text(ShellPhrase.amendPrompt))
    }
    var lines = InputLines()
    text = try lines.rest(shell)
  }
  text = text.trimmingBlanks
  guard !text.isEmpty else {
    throw .failed(.usage, shell.phrases.text(ShellPhrase.amendEmpty))
  }
  return text
}

private struct Amended: Encodable {
  var id: String
  var seq: Int
}

extension ReadOnly {
  /// The code to leave with where something was to be written.
  var code: ExitCode {
    switch self {
    case .inUse, .notWritable: .inputOutput
    case .damaged: .badData
    }
  }
}
