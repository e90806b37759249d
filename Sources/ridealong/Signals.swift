import Glibc
import Synchronization

/// The signals that have arrived and nobody has acted on, one bit each.
///
/// A handler may touch nothing more than this and the pipe that wakes a waiting read.
private let arrived = Atomic<UInt64>(0)
private let wakingEnd = Atomic<Int32>(-1)

/// Notes signals, so that a read that waits for a key ends cleanly instead of the program.
final class Signals {
  /// What to poll beside the input; -1 if there is no pipe.
  let descriptor: Int32
  private let noted: [Int32]

  /// Begins to note signals; one that the process was told to ignore stays ignored (`nohup`).
  ///
  /// - Parameter noted: the signals.
  init(noting noted: [Int32]) {
    self.noted = noted
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    wakingEnd.store(ends[1], ordering: .sequentiallyConsistent)
    arrived.store(0, ordering: .sequentiallyConsistent)
    for signal in noted { note(signal) }
  }

  /// The signals that have arrived since the last call.
  ///
  /// - Returns: each at most once, in the order of their numbers.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while descriptor >= 0, read(descriptor, &bytes, bytes.count) > 0 {}
    let bits = arrived.exchange(0, ordering: .sequentiallyConsistent)
    return noted.filter { bits & (1 << UInt64($0)) != 0 }.sorted()
  }

  /// Stops the process group, as Ctrl-Z does, until somebody continues it.
  func stopUntilContinued() {
    var usual = sigaction()
    var ours = sigaction()
    sigemptyset(&usual.sa_mask)
    sigaction(SIGTSTP, &usual, &ours)
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
    _ = arrived.bitwiseAnd(
      ~(1 << UInt64(SIGCONT) | 1 << UInt64(SIGTSTP)), ordering: .sequentiallyConsistent)
  }

  private func note(_ signal: Int32) {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return }
    let isIgnored = withUnsafeBytes(of: action.__sigaction_handler) { handler in
      handler.load(as: UInt.self) == UInt(1)
    }
    if isIgnored { return }
    action.__sigaction_handler.sa_handler = { signal in
      let before = errno
      arrived.bitwiseOr(1 << UInt64(signal), ordering: .sequentiallyConsistent)
      var byte: UInt8 = 0
      _ = write(wakingEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
      errno = before
    }
    action.sa_flags = SA_RESTART
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, nil)
  }
}
