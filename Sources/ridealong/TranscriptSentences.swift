import Playbook
import Transcripts

extension TranscriptRefusal {
  /// Why nothing can be made of a file.
  ///
  /// - Parameters:
  ///   - file: the file as it was named.
  ///   - phrases: the phrases of the screen.
  /// - Returns: one or two sentences.
  func sentence(of file: String, _ phrases: Phrases) -> String {
    func say(_ key: ReviewShellPhrase, _ values: (String, String)...) -> String {
      phrases.text(id: key.rawValue, [("file", file)] + values)
    }
    switch self {
    case .empty: return say(.refusedEmpty)
    case .nothingSaid: return say(.refusedNothing)
    case .notText: return say(.refusedNoText)
    case .encoding(let likely): return say(.refusedEncoding, ("encoding", likely.rawValue))
    case .noSpeakers(let line): return say(.refusedNoSpeakers, ("line", "\(line)"))
    case .oneSpeaker(let name): return say(.refusedOneSpeaker, ("name", name))
    case .brokenTime(let line, let text):
      return say(.refusedTime, ("line", "\(line)"), ("text", text))
    case .brokenJSON(let line):
      let place =
        line.map { phrases.text(ReviewShellPhrase.jsonLine, ("line", "\($0)")) }
        ?? phrases.text(ReviewShellPhrase.jsonWhole)
      return say(.refusedJson, ("line", place))
    }
  }
}

extension [TranscriptRemark] {
  /// How many remarks are told one by one.
  private static let most = 5

  /// What had to be guessed or passed over, in words; of many remarks the first ones.
  ///
  /// - Parameter phrases: the phrases of the screen.
  /// - Returns: a sentence a remark.
  func sentences(_ phrases: Phrases) -> [String] {
    let told = prefix(Self.most).map { remark in
      switch remark {
      case .beforeFirstSpeaker(let line):
        phrases.text(ReviewShellPhrase.remarkBefore, ("line", "\(line)"))
      case .backInTime(let line):
        phrases.text(ReviewShellPhrase.remarkBack, ("line", "\(line)"))
      case .namedOnce(let name, let line):
        phrases.text(ReviewShellPhrase.remarkOnce, ("line", "\(line)"), ("name", name))
      }
    }
    guard count > Self.most else { return told }
    let rest = phrases.text(ReviewShellPhrase.remarksMore, ("count", "\(count - Self.most)"))
    return told + [rest]
  }
}
