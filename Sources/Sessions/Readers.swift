import Playbook
import Synchronization
import Understanding

/// The readers of dates and sums, made when the first line needs them: a start should not wait for them.
final class Readers: Sendable {
  private struct Made {
    var days: WrittenDay?
    var sums: WrittenSum?
    var described: [Language: Described] = [:]
  }

  private let words: WordList
  private let made = Mutex(Made())

  init(words: WordList) { self.words = words }

  var days: WrittenDay {
    made.withLock { made in
      let days = made.days ?? WrittenDay(words: words)
      made.days = days
      return days
    }
  }

  var sums: WrittenSum {
    let days = days
    return made.withLock { made in
      let sums = made.sums ?? WrittenSum(words: words, days: days)
      made.sums = sums
      return sums
    }
  }

  /// What says dates and sums back in the language of a playbook.
  func described(_ playbook: Playbook) -> Described {
    made.withLock { made in
      let described =
        made.described[playbook.language] ?? Described(words: WordList(playbook))
      made.described[playbook.language] = described
      return described
    }
  }
}
