import Synchronization

/// What was made of a text, so that the same text need not be heard again.
final class Remembered<Value: Sendable>: Sendable {
  private let values = Mutex<[String: Value]>([:])

  /// What a text was made into, or is made into now.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - make: makes the value of a text that wasn't met before; the same each time.
  /// - Returns: the value.
  func value(_ text: String, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[text] }) { return known }
    let made = make()
    values.withLock { $0[text] = made }
    return made
  }
}
