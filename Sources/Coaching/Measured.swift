import Playbook

/// What a measure came to in a talk, before a rule judges it.
struct Measured: Hashable, Sendable {
  /// What was counted; nil where nothing can be said.
  var value: Int?
  /// How many more there may be, but not surely.
  var maybe = 0
  /// How many cases there were to count in, against what a rule holds to be enough.
  var cases = 1
  /// The places that count.
  var shown: [TalkSpot] = []
  /// The places where it might have been done.
  var missed: [TalkSpot] = []
  /// Why nothing can be said.
  var reason: Finding.Reason?
  /// By what lengths are measured, where it is about one.
  var basis: TalkShares.Basis?

  /// A number with its places.
  static func count(
    _ value: Int, _ shown: [TalkSpot] = [], missed: [TalkSpot] = [], cases: Int = 1
  ) -> Measured {
    Measured(value: value, cases: cases, shown: shown, missed: missed)
  }

  /// As many as there are places.
  static func places(_ shown: [TalkSpot], missed: [TalkSpot] = [], cases: Int = 1) -> Measured {
    .count(shown.count, shown, missed: missed, cases: cases)
  }

  /// The share, in per cent, of some places among these and others.
  static func share(_ shown: [TalkSpot], missed: [TalkSpot]) -> Measured {
    let all = shown.count + missed.count
    guard all > 0 else { return .nothing(.nothingThere) }
    return .count(shown.count * 100 / all, shown, missed: missed, cases: all)
  }

  /// Whether something was done; not told where it may have been, but isn't sure.
  static func yesNo(
    _ shown: [TalkSpot], unsure: [TalkSpot] = [], missed: [TalkSpot] = []
  ) -> Measured {
    if shown.isEmpty, !unsure.isEmpty { return .nothing(.unsure) }
    return .count(shown.isEmpty ? 0 : 1, Array(shown.prefix(1)), missed: missed)
  }

  /// Nothing can be said.
  static func nothing(_ reason: Finding.Reason) -> Measured { Measured(reason: reason) }
}
