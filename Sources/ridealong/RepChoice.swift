import Arguments
import Coaching
import Playbook
import Transcripts
import Understanding

/// Finds out who the rep is: said on the command line, told by what is said, or asked for.
struct RepChoice {
  private let transcript: Transcript
  private let desk: ReviewDesk
  private let given: [String]

  init(_ transcript: Transcript, _ desk: ReviewDesk, _ invocation: Invocation) {
    self.transcript = transcript
    self.desk = desk
    given = invocation.strings("rep")
  }

  private var speakers: [String] { transcript.speakers }

  /// The names of those who sell.
  ///
  /// - Parameters:
  ///   - shell: where to ask.
  ///   - isPiped: whether the transcript itself came in through standard input.
  /// - Returns: at least one of the speakers, and never all of them.
  /// - Throws: 64 where a name is unknown, or it can't be told and nobody can be asked.
  func names(_ shell: inout Shell, isPiped: Bool) throws(CommandError) -> [String] {
    if !given.isEmpty {
      let names = try given.map { name throws(CommandError) in try named(name, shell) }
      guard !speakers.allSatisfy(names.contains) else { throw unclear(shell) }
      return names
    }
    let guess = RepGuess(
      transcript.turns.map { ($0.speaker, $0.text) }, language: desk.language, read: desk.read)
    if let found = guess.found {
      shell.note(shell.phrases.text(ReviewShellPhrase.repFound, ("name", found.name)))
      return [found.name]
    }
    guard shell.surroundings.hasPerson, !isPiped, !shell.early.isJSON else { throw unclear(shell) }
    return [try asked(shell)]
  }

  private func named(_ name: String, _ shell: Shell) throws(CommandError) -> String {
    let wanted = name.lowercased()
    if let speaker = speakers.first(where: { $0.lowercased() == wanted }) { return speaker }
    let near = speakers.filter { $0.lowercased().contains(wanted) }
    if near.count == 1, let speaker = near.first { return speaker }
    throw .failed(
      .usage,
      shell.phrases.text(
        ReviewShellPhrase.repUnknown, ("name", name), ("speakers", list(shell))))
  }

  private func list(_ shell: Shell) -> String {
    speakers.dropFirst().prefix(30).reduce(speakers.first ?? "") {
      shell.phrases.text(id: "review-joint", [("before", $0), ("next", $1)])
    }
  }

  private func unclear(_ shell: Shell) -> CommandError {
    .failed(
      .usage, shell.phrases.text(ReviewShellPhrase.repUnclear, ("speakers", list(shell))))
  }

  private func asked(_ shell: Shell) throws(CommandError) -> String {
    let terminal = shell.terminal()
    terminal.show(shell.phrases.text(ReviewShellPhrase.repAsk))
    for (index, name) in speakers.enumerated() {
      terminal.show(
        shell.phrases.text(
          ReviewShellPhrase.repRow, ("number", "\(index + 1)"), ("name", name)))
    }
    while true {
      switch terminal.readLine(prompt: shell.phrases.text(ReviewShellPhrase.repPrompt) + " ") {
      case .line(let line):
        let typed = line.trimmingBlanks
        if let number = Int(typed), speakers.indices.contains(number - 1) {
          return speakers[number - 1]
        }
        if let name = speakers.first(where: { $0.lowercased() == typed.lowercased() }) {
          return name
        }
      case .endOfInput: throw unclear(shell)
      case .interrupt, .hangup: throw .said(.interrupted)
      }
    }
  }
}
