import Coaching
import Customer
import Playbook
import Records
import Rehearsal
import Sessions
import Transcripts
import Understanding

/// What reviews of talks in one language share: words, ears and rules.
struct ReviewDesk {
  /// The language of the talks.
  let language: Language
  /// The rules, in the words of the screen, with lines to try in the language of the talk.
  let rules: [ScoringRule]
  /// Reads next steps out of sentences.
  let steps: StepReader
  /// Hears lines.
  let read: @Sendable (Utterance) -> Reading
  private let reader: TalkReader

  /// Days are told from a fixed one, so that the same talk always gives the same review.
  private static let someDay = Day("2001-01-01")

  /// Reads what is needed.
  ///
  /// - Parameters:
  ///   - shell: what is around the program.
  ///   - language: the language of the talks.
  ///   - folder: a folder of rules to lay over those in use; nil for none.
  ///   - screen: the language of the screen; nil for the shell's.
  ///   - isRemembering: whether sentences are kept for other talks, as many of the same are to come.
  /// - Throws: where content can't be read, or has errors.
  init(
    _ shell: Shell, talk language: Language, rules folder: String?, screen: Language? = nil,
    isRemembering: Bool = false
  ) throws(CommandError) {
    let screen = screen ?? shell.language
    self.language = language
    let playbook = try shell.playbook(language, parts: PlaybookPart.understanding)
    let classifier = try Ears.make(try shell.content(), language, shell)
    read = { classifier.read($0) }
    reader = TalkReader(playbook, read: read, remember: isRemembering ? Self.memory() : nil)
    guard let day = Self.someDay else { preconditionFailure("2001-01-01 is a day") }
    var words = WordList(playbook)
    for other in Language.allCases where other != language {
      words = words.joined(
        with: WordList(try shell.playbook(other, parts: PlaybookPart.understanding)))
    }
    steps = StepReader(words: words, today: day)
    let spoken = try shell.scoringRules(in: folder, screen)
    guard language != screen else {
      rules = spoken
      return
    }
    let other = try shell.scoringRules(in: folder, language)
    rules = spoken.map { rule in
      rule.trying(other.first { $0.id == rule.id }?.tries ?? rule.tries)
    }
  }

  /// Keeps sentences.
  private static func memory() -> TalkReader.Remembering {
    let sentences = Remembered<TalkSentence>()
    return { key, make in sentences.value(key, make) }
  }

  /// A transcript as a talk.
  ///
  /// - Parameters:
  ///   - transcript: the transcript.
  ///   - reps: the names of those who sell.
  /// - Returns: the talk, read and followed.
  func talk(of transcript: Transcript, reps: [String]) -> Talk {
    let lines = transcript.turns.map { turn in
      TalkReader.Line(
        speaker: reps.contains(turn.speaker) ? .rep : .customer, name: turn.speaker,
        text: turn.text, start: turn.start, end: turn.end, line: turn.line)
    }
    let source: Talk.Source =
      switch transcript.format {
      case .webVTT: .webVTT
      case .subRip: .subRip
      case .json: .json
      case .named: .named
      }
    return reader.talk(lines, source: source, rep: reps.joined(separator: ", "))
  }

  /// A rehearsal as a talk.
  ///
  /// - Parameters:
  ///   - call: the rehearsal.
  ///   - shell: for the content and the words of an error.
  /// - Returns: the talk with what the simulated customer made of it.
  /// - Throws: where its scenario isn't there any more.
  func talk(of call: Call, _ shell: Shell) throws(CommandError) -> Talk {
    let content = try RehearsalContent(shell, talk: language)
    let walk = RehearsalWalk(
      call: call, interface: content.interface, talk: content.talk, words: content.words,
      reading: read)
    guard let walk else {
      throw .failed(
        .noInput,
        shell.phrases.text(
          ReviewShellPhrase.gone, ("name", call.header.rehearsal?.scenario ?? "–")))
    }
    let rep = call.header.writer ?? shell.phrases.text(ReviewShellPhrase.you)
    return talk(of: RehearsedTalk(walk, rep: rep).lines, rep: rep)
  }

  /// Lines of a rehearsal as a talk.
  ///
  /// - Parameters:
  ///   - lines: what was said.
  ///   - rep: the name of the rep.
  /// - Returns: the talk, read and followed.
  func talk(of lines: [TalkReader.Line], rep: String) -> Talk {
    reader.talk(lines, source: .rehearsal, rep: rep)
  }
}

extension Shell {
  /// The rules that talks are scored by.
  ///
  /// - Parameters:
  ///   - folder: a folder laid over the rules in use: with a folder for each language, or with files alone; nil for none.
  ///   - spoken: the language of their words.
  /// - Returns: the rules in their order.
  /// - Throws: where a file can't be read, or has errors, which have then been shown.
  func scoringRules(
    in folder: String?, _ spoken: Language
  ) throws(CommandError) -> [ScoringRule] {
    let content = try content()
    let loaded: (playbook: Playbook, diagnostics: [Diagnostic])
    do throws(ContentFiles.Failure) {
      let files = try content.files.read(spoken, parts: [.rules])
      var laid = try content.overlay?.read(spoken) ?? []
      if let folder {
        laid += try ContentFiles(folder: surroundings.absolute(folder)).laidRules(spoken)
      }
      loaded = Playbook.load(spoken, files: files, overlay: laid, parts: [.rules])
    } catch {
      throw .content(error)
    }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return loaded.playbook.scoringRules }
    for error in errors { note(error.rendered(in: language)) }
    throw .failed(.badData, phrases.text(ShellPhrase.contentErrors))
  }
}
