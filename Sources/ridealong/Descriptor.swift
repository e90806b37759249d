import Glibc

/// Reading and writing an open file, whatever signals come between.
enum Descriptor {
  /// What ended a wait.
  enum Event: Equatable {
    case input([UInt8])
    case endOfInput
    /// The terminal is gone.
    case failure
    case signals([Int32])
    case nothing
  }

  /// Waits for input or a signal.
  ///
  /// - Parameters:
  ///   - descriptor: where input comes from.
  ///   - signals: the signals to look for; those that came earlier are handed out first.
  ///   - milliseconds: how long to wait, -1 for ever.
  /// - Returns: what came first.
  static func wait(on descriptor: Int32, signals: Signals, milliseconds: Int32) -> Event {
    let early = signals.take()
    if !early.isEmpty { return .signals(early) }
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&polled, nfds_t(polled.count), milliseconds)
    if count == 0 { return .nothing }
    let late = signals.take()
    if !late.isEmpty { return .signals(late) }
    if count < 0 { return errno == EINTR ? .nothing : .failure }
    return polled[0].revents == 0 ? .nothing : input(of: descriptor)
  }

  /// Writes everything.
  ///
  /// - Parameters:
  ///   - text: what to write, as UTF-8.
  ///   - descriptor: where.
  /// - Returns: false if it could not be written.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&polled, 1, -1)
      } else if count < 0, errno != EINTR {
        return false
      }
    }
    return true
  }

  private static func input(of descriptor: Int32) -> Event {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = read(descriptor, &bytes, bytes.count)
    if count > 0 { return .input(Array(bytes[..<count])) }
    if count == 0 { return .endOfInput }
    return errno == EINTR || errno == EAGAIN ? .nothing : .failure
  }
}
