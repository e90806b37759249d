import Coaching
import Playbook

extension VisitWalk {
  /// The commands that a line could become, each with its one-line help.
  ///
  /// - Parameter text: what stands before the caret.
  /// - Returns: nothing unless the text begins with a slash.
  public func completions(for text: String) -> [(text: String, help: String)] {
    guard let slash = text.first, TypedLine.slashes.contains(slash) else { return [] }
    let typed = text.dropFirst().lowercased()
    let entries = interface.words(in: "walk-commands")
    return WalkCommand.allCases.compactMap { command in
      let names = entries.first { $0.value == command.rawValue }?.words ?? [command.rawValue]
      guard let name = names.first(where: { $0.lowercased().hasPrefix(typed) }) else { return nil }
      return ("/\(name) ", phrases.text(id: "help-\(command.rawValue)"))
    }
  }
}
