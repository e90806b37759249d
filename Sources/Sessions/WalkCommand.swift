import Playbook

/// A command of the walk; its names in both languages stand in the playbook's words `walk-commands`.
public enum WalkCommand: String, CaseIterable, Sendable {
  /// Through the visit.
  case next, back, stage
  /// What was said.
  case objection, need, signal, ask, offer, fact, customer, note
  /// Help.
  case hint, why, status, time, help
  /// The record.
  case undo, lang, quiet, pause, stop, end, quit

  /// Finds a command by a name in either language.
  ///
  /// - Parameters:
  ///   - name: what was typed behind the slash, lower-cased.
  ///   - words: the playbook's entries for the commands.
  public init?(named name: String, in words: [WordEntry]) {
    let match = words.first { $0.words.contains { $0.lowercased() == name } }
    guard let match, let command = WalkCommand(rawValue: match.value) else {
      guard let command = WalkCommand(rawValue: name) else { return nil }
      self = command
      return
    }
    self = command
  }

  /// The name nearest to a mistyped one; nil where none is near.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - words: the playbook's entries for the commands.
  /// - Returns: a name that exists.
  static func nearest(to name: String, in words: [WordEntry]) -> String? {
    let names = words.flatMap(\.words) + allCases.map(\.rawValue)
    var best: (name: String, distance: Int)?
    for candidate in names {
      let distance = EditDistance.between(name, candidate.lowercased())
      let limit = max(1, min(2, candidate.count / 2))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name ?? names.first { $0.hasPrefix(name) && !name.isEmpty }
  }
}
