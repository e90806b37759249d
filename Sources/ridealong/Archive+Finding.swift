import Playbook
import Records

extension Archive {
  /// Finds the call that a word names.
  ///
  /// - Parameters:
  ///   - word: the beginning of an id that no other has, its last letters, or `last`.
  ///   - shell: for the words of an error.
  /// - Returns: the call.
  /// - Throws: 66 where none fits, with the nearest; 64 where several do, with all of them.
  func find(_ word: String, _ shell: Shell) throws(CommandError) -> StoredCall {
    let calls = try stored(shell)
    if IDMatch.isLast(word), let visit = calls.last(where: { !isRehearsal($0) }) { return visit }
    switch IDMatch(word, among: calls.map(\.id)) {
    case .one(let id):
      guard let call = calls.first(where: { $0.id == id }) else { break }
      return call
    case .several(let ids):
      let head = shell.phrases.text(ShellPhrase.idAmbiguous, ("word", word))
      throw .failed(.usage, ([head] + ids.map { "  \($0)" }).joined(separator: "\n"))
    case .none(let nearest):
      var lines = [shell.phrases.text(ShellPhrase.idUnknown, ("word", word))]
      if !nearest.isEmpty { lines.append(shell.phrases.text(ShellPhrase.idNearest)) }
      throw .failed(.noInput, (lines + nearest.map { "  \($0)" }).joined(separator: "\n"))
    }
    throw .failed(.noInput, shell.phrases.text(ShellPhrase.idUnknown, ("word", word)))
  }
}

extension Archive {
  /// Reads the rehearsal that a word names.
  ///
  /// - Parameters:
  ///   - word: the beginning of an id that no other has, its last letters, or `last` for the newest rehearsal.
  ///   - shell: for the words of an error.
  /// - Returns: the rehearsal.
  /// - Throws: where none or several fit, what fits is a visit, or it can't be read.
  func rehearsal(_ word: String, _ shell: Shell) throws(CommandError) -> Call {
    var word = word
    if IDMatch.isLast(word) {
      guard let newest = try stored(shell).last(where: isRehearsal) else {
        throw .failed(.noInput, shell.phrases.text(ReplayShellPhrase.none))
      }
      word = newest.id
    }
    let call = try reading(word, shell).call
    guard call.header.mode == .rehearsal else {
      throw .failed(
        .usage, shell.phrases.text(ReplayShellPhrase.noRehearsal, ("id", call.header.id)))
    }
    return call
  }

  /// The ids of the rehearsals, the newest first; only first lines are read.
  ///
  /// - Parameter shell: for the words of an error.
  /// - Returns: the ids.
  /// - Throws: where the home can't be read.
  func rehearsals(_ shell: Shell) throws(CommandError) -> [StoredCall] {
    try stored(shell).filter(isRehearsal)
  }
}

extension Archive {
  /// Whether a call is one with a simulated customer: only its first line is read.
  fileprivate func isRehearsal(_ call: StoredCall) -> Bool {
    (try? home.header(of: call.path, as: CallJournal.self))?.mode == .rehearsal
  }
}

/// What a word comes to as the name of a call.
enum IDMatch: Equatable {
  case one(String)
  /// Several fit.
  case several([String])
  /// None fits; these come near.
  case none(nearest: [String])

  /// How many near ones are named.
  static let mostNear = 3

  /// Whether a word means the last call.
  ///
  /// - Parameter word: as typed.
  /// - Returns: whether it does, in either language.
  static func isLast(_ word: String) -> Bool {
    ["last", "最近"].contains(word.trimmingBlanks.lowercased())
  }

  /// Looks for a call.
  ///
  /// - Parameters:
  ///   - word: the beginning of an id that no other has, its last letters, or `last`.
  ///   - ids: all ids, in the order of time.
  init(_ word: String, among ids: [String]) {
    let word = word.trimmingBlanks.lowercased()
    if Self.isLast(word), let last = ids.last {
      self = .one(last)
      return
    }
    if let same = ids.first(where: { $0.lowercased() == word }) {
      self = .one(same)
      return
    }
    let begun = ids.filter { !word.isEmpty && $0.lowercased().hasPrefix(word) }
    let ended = ids.filter { $0.lowercased().hasSuffix("-\(word)") }
    let found = begun.isEmpty ? ended : begun
    if let only = found.first {
      self = found.count == 1 ? .one(only) : .several(found)
    } else {
      self = .none(nearest: IDMatch.nearest(to: word, among: ids))
    }
  }

  /// Ids that hold the word, else those that begin most like it; the newest first.
  private static func nearest(to word: String, among ids: [String]) -> [String] {
    let newest = Array(ids.reversed())
    let holding = newest.filter { !word.isEmpty && $0.lowercased().contains(word) }
    guard holding.isEmpty else { return Array(holding.prefix(mostNear)) }
    let shared = newest.map { ($0, $0.lowercased().commonPrefix(with: word).count) }
    let most = shared.map(\.1).max() ?? 0
    // A call of the same year has nothing in common with another but the year.
    guard most > 4 else { return [] }
    return Array(shared.filter { $0.1 == most }.map(\.0).prefix(mostNear))
  }
}

extension String {
  /// The beginning that two texts share.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
