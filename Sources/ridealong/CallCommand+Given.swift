import Arguments
import Customer
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
    guard let extra = Self.ofNewVisits.first(where: invocation.flag) else { return }
    throw .failed(.usage, phrase(.newVisitAlone, ("option", "--\(extra)"), ("with", "--\(option)")))
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
