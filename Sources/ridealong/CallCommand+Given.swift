import Arguments
import Customer
import Records
import Understanding

/// What the command line says of a visit, and what it can't say.
extension CallCommand {
  /// The longest visit that is believed, in minutes.
  static let mostMinutes = 24 * 60

  /// The options that make a new visit and mean nothing to one that goes on.
  private static let ofNewVisits = [
    "customer", "person", "trade", "minutes", "goal", "best", "minimum", "after", "on", "language",
  ]

  /// Refuses what would be ignored where a visit goes on.
  ///
  /// - Parameter option: what makes it go on.
  /// - Throws: where something is given that a visit gets only when it begins.
  func refuseWhatIsGiven(to option: String) throws(CommandError) {
    if let name = invocation.words("name") {
      throw .failed(.usage, phrase(.newVisitAlone, ("option", name), ("with", "--\(option)")))
    }
    guard let extra = Self.ofNewVisits.first(where: invocation.flag) else { return }
    throw .failed(.usage, phrase(.newVisitAlone, ("option", "--\(extra)"), ("with", "--\(option)")))
  }

  /// The customer's name, as an argument or an option.
  var customerName: String? { invocation.words("name") ?? invocation.words("customer") }

  /// Live or afterwards.
  var mode: CallMode { invocation.flag("after") ? .after : .live }

  /// When the visit begins, or began, local time.
  ///
  /// - Parameter content: for the words of dates.
  /// - Returns: now, or the day given of a visit written up.
  /// - Throws: where a day is given to a live visit, or no day that has been.
  func start(of content: WalkContent) throws(CommandError) -> String {
    let now = shell.surroundings.now
    switch mode {
    case .live, .rehearsal:
      guard invocation.string("on") == nil else { throw .failed(.usage, phrase(.afterAlone)) }
      return now.written
    case .after: return try day(content)?.description ?? now.day.description
    }
  }

  /// The visit to this customer that was prepared and hasn't begun; nil where another is wanted.
  ///
  /// - Returns: the newest one.
  /// - Throws: where something is given that it got when it was prepared.
  func prepared() throws(CommandError) -> StoredCall? {
    guard !invocation.flag("new"), let typed = customerName,
      let stored = try PreparedVisit.newest(to: try shell.customer(ofVisit: typed), shell)
    else { return nil }
    if let extra = ["trade", "minutes", "language"].first(where: invocation.flag) {
      throw .failed(
        .usage, phrase(.newVisitAlone, ("option", "--\(extra)"), ("with", stored.id)))
    }
    return stored
  }

  /// How long the visit is to last, or lasted.
  ///
  /// - Returns: nil where it isn't said.
  /// - Throws: where it is no length of a visit.
  func minutes() throws(CommandError) -> Int? {
    do throws(UsageError) {
      guard let minutes = try invocation.int("minutes") else { return nil }
      guard (1...Self.mostMinutes).contains(minutes) else {
        throw invocation.refusal(
          of: "minutes", reason: phrase(.badMinutes, ("most", String(Self.mostMinutes))))
      }
      return minutes
    } catch {
      throw .usage(error)
    }
  }

  /// The day of a visit written up afterwards.
  ///
  /// - Parameter content: for the words of dates.
  /// - Returns: nil where it isn't said.
  /// - Throws: where no day is named, or one that is still to come.
  func day(_ content: WalkContent) throws(CommandError) -> Day? {
    guard let text = invocation.string("on") else { return nil }
    let reader = WrittenDay(words: content.words)
    let today = shell.surroundings.now.day
    guard let day = reader.read(text, today: today, leaning: .past).day else {
      throw .failed(.usage, phrase(.unclearDay, ("text", text)))
    }
    guard day <= today else {
      throw .failed(.usage, phrase(.dayAhead, ("text", text), ("day", day.description)))
    }
    return day
  }
}

extension Invocation {
  /// The words that were given, blanks around them left out.
  ///
  /// - Parameter name: the name of option or argument.
  /// - Returns: nil where nothing but blanks was given.
  func words(_ name: String) -> String? {
    let words = string(name)?.trimmingBlanks
    return words?.isEmpty == false ? words : nil
  }
}
