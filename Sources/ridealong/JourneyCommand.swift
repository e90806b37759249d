import Arguments
import Coaching
import Markup
import Playbook
import Records
import Reports

/// Shows an account over all its visits.
///
/// - Parameters:
///   - invocation: the command with the customer's name, and the form that is wanted.
///   - shell: what it works with.
/// - Returns: 65 where a journal couldn't be read, else 0.
/// - Throws: where no customer, or more than one, is called so, or the file can't be written.
func runJourney(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let reader = try AccountReader(try shell.home(), shell)
  reader.keep()
  let group = try shell.account(named: invocation.string("name") ?? "", in: reader)
  let history = JourneyHistory(
    reader.moments(group, shell), today: shell.surroundings.now.day)
  let page = invocation.string("html")
  if let page {
    let made = JourneyPage(history, phrases: shell.phrases, language: shell.language).page
    try shell.deliver(made.source, into: page, invocation)
  }
  if shell.early.isJSON {
    do {
      shell.hand(try JourneyJSON(history, phrases: shell.phrases).text)
    } catch {
      preconditionFailure("a journey could not be written as JSON: \(error)")
    }
  } else if invocation.flag("markdown") {
    shell.hand(JourneyMarkdown(history, phrases: shell.phrases).text)
  } else if page == nil {
    shell.showPainted(
      JourneyText(history, phrases: shell.phrases, screen: shell.journeyScreen).text)
  }
  return (reader.unreadable.isEmpty ? ExitCode.success : .badData).rawValue
}

extension Shell {
  /// What the screen can show of plots.
  fileprivate var journeyScreen: JourneyText.Screen {
    let locale = surroundings[.allCategories] ?? surroundings[.locale] ?? ""
    let isDumb =
      surroundings.outputIsTerminal && ColourChoice.isDumb(surroundings[.terminal])
    return JourneyText.Screen(
      columns: min(width, NoteText.columns),
      isASCII: isPlain || isDumb || !Self.isUnicode(locale: locale), isColoured: isColoured)
  }

  /// Whether a locale is one of UTF-8; one that names no character set is taken for it.
  static func isUnicode(locale: String) -> Bool {
    guard let dot = locale.firstIndex(of: ".") else { return true }
    let set = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return ["utf-8", "utf8"].contains(set.lowercased())
  }
}
