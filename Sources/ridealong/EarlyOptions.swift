/// The options that must be known before the command line is read, since they decide how its mistakes are told.
struct EarlyOptions: Hashable {
  var language: String?
  var prompts: String?
  var isJSON = false
  var isPlain = false
  var isColourless = false

  /// Looks for them among the words up to `--`.
  ///
  /// - Parameter arguments: the words after the program's name.
  init(_ arguments: [String]) {
    let words = Array(arguments.prefix { $0 != "--" })
    language = Self.value(of: "--lang", in: words)
    prompts = Self.value(of: "--prompts", in: words)
    isJSON = words.contains("--json")
    isPlain = words.contains("--plain")
    isColourless = words.contains("--no-color")
  }

  /// The value given last, beside the option or after its `=`.
  private static func value(of option: String, in words: [String]) -> String? {
    var found: String?
    for (index, word) in words.enumerated() {
      if word.hasPrefix(option + "=") {
        found = String(word.dropFirst(option.count + 1))
      } else if word == option, index + 1 < words.count, !words[index + 1].hasPrefix("-") {
        found = words[index + 1]
      }
    }
    return found
  }
}
