/// Whether output is coloured: the flag comes before the environment, the environment before the
/// kind of output.
struct ColourChoice: Equatable, Sendable {
  /// What the command line asks for.
  enum Wish: String, Sendable {
    case always, never, automatic = "auto"
  }

  /// `--color=…`, or `--no-color` as ``Wish/never``.
  var wish = Wish.automatic
  /// `NO_COLOR`: present and not empty means no colour (no-color.org).
  var noColor: String?
  /// `CLICOLOR_FORCE`: colour even into a pipe, unless empty or `0`.
  var force: String?
  /// `TERM`.
  var terminal: String?

  /// The choice that a command line and an environment make.
  ///
  /// - Parameters:
  ///   - wish: what the command line asks for.
  ///   - environment: the variables of the process.
  init(wish: Wish = .automatic, environment: [String: String]) {
    self.wish = wish
    noColor = environment["NO_COLOR"]
    force = environment["CLICOLOR_FORCE"]
    terminal = environment["TERM"]
  }

  /// Decides for one output.
  ///
  /// - Parameter isTerminal: whether the output is a terminal.
  /// - Returns: whether it is coloured.
  func isOn(isTerminal: Bool) -> Bool {
    switch wish {
    case .always: return true
    case .never: return false
    case .automatic: break
    }
    if let noColor, !noColor.isEmpty { return false }
    if let force, !force.isEmpty, force != "0" { return true }
    return isTerminal && !Self.isDumb(terminal)
  }

  /// Whether a terminal can do nothing but print lines.
  ///
  /// - Parameter name: the value of `TERM`.
  /// - Returns: true for `dumb` and where no name is given.
  static func isDumb(_ name: String?) -> Bool { (name ?? "").isEmpty || name == "dumb" }
}
