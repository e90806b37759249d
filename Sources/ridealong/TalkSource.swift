import Arguments
import Coaching
import Glibc
import Playbook
import Records
import Rehearsal
import Sessions
import Transcripts
import Understanding

/// What is reviewed: a transcript of a file or of standard input, or a stored rehearsal.
enum TalkSource {
  /// A transcript, and what to call it.
  case transcript(Transcript, name: String)
  /// A rehearsal.
  case rehearsal(Call)

  /// Finds what the command names: a file, else a recorded call.
  init(_ invocation: Invocation, _ shell: Shell) throws(CommandError) {
    let name = invocation.string("source") ?? "-"
    if name == "-" {
      self = .transcript(try Self.transcript(try Self.standardInput(shell), "-", shell), name: "-")
      return
    }
    let path = shell.surroundings.absolute(name)
    if access(path, F_OK) == 0 {
      let bytes: [UInt8]
      do throws(ContentFiles.Failure) {
        bytes = try ContentFiles.bytes(of: path)
      } catch {
        throw .content(error)
      }
      self = .transcript(try Self.transcript(bytes, name, shell), name: name)
      return
    }
    self = .rehearsal(try Self.stored(name, shell))
  }

  private static func standardInput(_ shell: Shell) throws(CommandError) -> [UInt8] {
    var lines = InputLines()
    var bytes: [UInt8] = []
    while let line = try lines.next(shell) { bytes += line + [UInt8(ascii: "\n")] }
    return bytes
  }

  private static func transcript(
    _ bytes: [UInt8], _ name: String, _ shell: Shell
  ) throws(CommandError) -> Transcript {
    do throws(TranscriptRefusal) {
      return try Transcript(reading: bytes)
    } catch {
      throw .failed(.badData, error.sentence(of: name, shell.phrases))
    }
  }

  /// The stored call of an id; what is no rehearsal holds nobody's words in their order.
  static func stored(_ name: String, _ shell: Shell) throws(CommandError) -> Call {
    let archive = Archive(home: try shell.home())
    let reading: Archive.Reading
    do throws(CommandError) {
      reading = try archive.reading(name, shell)
    } catch {
      guard case .failed(.noInput, _) = error else { throw error }
      throw .failed(.noInput, shell.phrases.text(ReviewShellPhrase.notFound, ("name", name)))
    }
    guard reading.call.mode == .rehearsal else {
      throw .failed(
        .badData, shell.phrases.text(ReviewShellPhrase.noTalk, ("id", reading.call.header.id)))
    }
    return reading.call
  }

  /// Reviews it.
  ///
  /// - Parameters:
  ///   - invocation: the command, for the rep, the language and the rules.
  ///   - shell: what it works with.
  /// - Returns: the review.
  /// - Throws: where it can't be told who the rep is, or content can't be read.
  func review(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Review {
    let given = invocation.string("language").flatMap(Language.init(parsing:))
    let language: Language
    switch self {
    case .transcript(let transcript, _): language = given ?? transcript.language
    case .rehearsal(let call): language = Language(parsing: call.header.talkLanguage) ?? .en
    }
    let desk = try ReviewDesk(shell, talk: language, rules: invocation.string("rules"))
    return Review(try talk(desk, invocation, &shell), rules: desk.rules, steps: desk.steps)
  }

  private func talk(
    _ desk: ReviewDesk, _ invocation: Invocation, _ shell: inout Shell
  ) throws(CommandError) -> Talk {
    switch self {
    case .rehearsal(let call):
      return try desk.talk(of: call, shell)
    case .transcript(let transcript, let name):
      for remark in transcript.remarks.sentences(shell.phrases) { shell.note(remark) }
      let reps = try RepChoice(transcript, desk, invocation).names(&shell, isPiped: name == "-")
      return desk.talk(of: transcript, reps: reps)
    }
  }
}

extension Transcript {
  /// The language of most of its turns.
  var language: Language {
    let chinese = turns.prefix(200).count { Language(scriptOf: $0.text) == .zhHans }
    return chinese * 2 > min(200, turns.count) ? .zhHans : .en
  }
}
