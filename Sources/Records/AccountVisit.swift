import Customer

/// A visit as the customer's file sees it: its note, and when it stands among everything else told.
public struct AccountVisit: Hashable, Sendable {
  /// The note.
  public let note: CallNote
  /// When, in seconds since 1970 UTC, for the order of what was told.
  ///
  /// A visit written up days later counts from its day: taking its start for UTC is close enough
  /// for that, since no two visits of a customer lie closer together than the zones of the world.
  public let at: Int
  /// The id of the customer's file, where the visit names it.
  public let customerID: String?

  /// Takes a call as a visit.
  ///
  /// - Parameter call: the call, folded from its journal.
  public init(_ call: Call) {
    note = CallNote(call)
    customerID = call.header.customerID
    let typed = call.state.firstAt ?? 0
    switch call.mode {
    case .live, .rehearsal: at = typed
    case .after: at = min(typed, AccountVisit.seconds(of: note.start) ?? typed)
    }
  }

  /// The visit's id.
  public var id: String { note.id }

  /// The visit's day; nil where its start names none.
  public var day: Day? { note.day }

  private static func seconds(of start: String) -> Int? {
    guard let day = Day(String(start.prefix(10))) else { return nil }
    let time = start.dropFirst(11).split(separator: ":").map { Int($0) ?? 0 }
    return day.daysSince1970 * 86_400 + (time.first ?? 0) * 3600 + (time.dropFirst().first ?? 0)
      * 60
  }
}
