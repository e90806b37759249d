import Playbook

/// The language of the interface, and what decided it.
struct LanguageChoice: Hashable {
  /// What decides: the option, a variable, or nothing.
  enum Origin: Hashable {
    case option
    case variable(Variable)
    case nothing
  }

  /// The language.
  var language: Language
  /// What decided it.
  var origin: Origin
  /// The words that were read; nil where nothing decided.
  var words: String?
  /// Whether the words name a language that the program doesn't speak.
  var isUnknown: Bool

  /// Decides: the option first, then `RIDEALONG_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`, else English.
  ///
  /// The first that isn't empty decides, as it does for every program.
  ///
  /// - Parameters:
  ///   - option: the value of `--lang`.
  ///   - surroundings: the variables.
  init(option: String?, surroundings: Surroundings) {
    let variables: [Variable] = [.language, .allCategories, .messages, .locale]
    let found =
      option.map { (Origin.option, $0) }
      ?? variables.lazy.compactMap { variable in
        surroundings[variable].map { (Origin.variable(variable), $0) }
      }.first
    origin = found?.0 ?? .nothing
    words = found?.1
    let spoken = found.flatMap { Language(parsing: $0.1) }
    language = spoken ?? .en
    isUnknown = found != nil && spoken == nil
  }

  /// Whether traditional Chinese was asked for, which is answered with Simplified.
  var isTraditional: Bool {
    guard language == .zhHans, let words else { return false }
    let lowered = words.lowercased()
    return ["tw", "hk", "mo", "hant"].contains { lowered.contains($0) }
  }
}
