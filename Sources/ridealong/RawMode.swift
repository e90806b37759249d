import Glibc

/// Switches a terminal between handing over every key at once and its usual way, and knows its size.
struct RawMode {
  private let descriptor: Int32
  private var usual: termios?

  /// The mode of a terminal, which stays as it is for now.
  ///
  /// - Parameter descriptor: an open terminal.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Hands over every key at once, without echo; output stays as it is.
  ///
  /// - Returns: false if the terminal refuses.
  mutating func enter() -> Bool {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return false }
    if usual == nil { usual = settings }
    settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON)
    settings.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    settings.c_cflag |= tcflag_t(CS8)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return tcsetattr(descriptor, TCSADRAIN, &settings) == 0
  }

  /// Goes back to the usual way.
  mutating func leave() {
    guard var settings = usual else { return }
    tcsetattr(descriptor, TCSADRAIN, &settings)
    usual = nil
  }

  /// The size of a terminal.
  ///
  /// - Parameter descriptor: an open terminal.
  /// - Returns: columns and rows, 0 where unknown.
  static func size(of descriptor: Int32) -> (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return (0, 0) }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
