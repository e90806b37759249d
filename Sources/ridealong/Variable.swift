import Glibc

/// The environment variables that the program reads: the help page on them is made from this list.
enum Variable: String, CaseIterable {
  case home = "RIDEALONG_HOME"
  case prompts = "RIDEALONG_PROMPTS"
  case language = "RIDEALONG_LANG"
  case writer = "RIDEALONG_REP"
  case now = "RIDEALONG_NOW"
  case plain = "RIDEALONG_PLAIN"
  case noColor = "NO_COLOR"
  case forceColor = "CLICOLOR_FORCE"
  case terminal = "TERM"
  case allCategories = "LC_ALL"
  case messages = "LC_MESSAGES"
  case locale = "LANG"
  case timeZone = "TZ"
  case dataHome = "XDG_DATA_HOME"
  case userHome = "HOME"
  case user = "USER"

  /// Those of them that are set for this process.
  static func ofProcess() -> [String: String] {
    allCases.reduce(into: [:]) { found, variable in
      found[variable.rawValue] = getenv(variable.rawValue).map { String(cString: $0) }
    }
  }
}
