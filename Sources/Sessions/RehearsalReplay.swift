import Coaching
import Playbook
import Records
import Rehearsal
import Understanding
import VisitModel

/// A rehearsal that is over or was left, line by line, with what the coach has to say to each.
public struct RehearsalReplay {
  private let walk: RehearsalWalk
  private let names: RehearsalMoveWords
  /// The findings of the review by the number of the rep's line, 1 for the first.
  private let remarks: [Int: [Finding]]
  /// The customer before each of the rep's lines.
  private let before: [Buyer]

  /// Goes through a rehearsal.
  ///
  /// - Parameters:
  ///   - walk: the rehearsal.
  ///   - review: its review.
  public init(_ walk: RehearsalWalk, review: Review) {
    self.walk = walk
    names = RehearsalMoveWords(walk.scenario, talk: walk.talk, interface: walk.interface)
    remarks = Self.remarks(of: review)
    var buyer = Buyer(walk.buyerCase, seed: walk.call.header.seed)
    var before: [Buyer] = []
    for reaction in walk.reactions {
      before.append(buyer)
      _ = buyer.respond(to: reaction.heard)
    }
    self.before = before
  }

  /// How many lines the rep said.
  public var count: Int { walk.lines.count }

  private func say(_ key: ReplayPhrase, _ values: (String, String)...) -> String {
    walk.phrases.text(id: key.rawValue, values)
  }

  /// What stands above the first line: which rehearsal, and how the customer greeted.
  public var head: [String] {
    let header = walk.call.header
    var lines = [
      say(
        .head, ("id", header.id), ("customer", header.customer ?? "–"), ("seed", "\(header.seed)"),
        ("count", "\(count)"))
    ]
    if let branch = header.rehearsal?.branch {
      lines.append(say(.branched, ("id", branch.from), ("line", "\(branch.line)")))
    }
    if walk.isAstray { lines.append(say(.astray)) }
    if count == 0 { lines.append(say(.empty)) }
    return lines + [""] + walk.greeting
  }

  /// A line of the rep's: how it was heard, what was answered, what moved, what the coach says to it.
  ///
  /// - Parameter number: the number of the line, 1 for the first.
  /// - Returns: nothing where there is no such line.
  public func lines(_ number: Int) -> [String] {
    guard walk.lines.indices.contains(number - 1), walk.reactions.indices.contains(number - 1)
    else { return [] }
    let line = walk.lines[number - 1]
    var shown = [
      "", say(.place, ("number", "\(number)"), ("count", "\(count)")),
      "\(walk.say(.prompt)) \(line.words ?? "")",
    ]
    shown += walk.heard(line) + walk.show(line.said)
    shown += moves(number)
    let coach = self.coach(number)
    return shown + (coach.isEmpty ? [] : [say(.coach)] + coach.map { "  " + $0 })
  }

  /// The sum of what moved him, and each reason.
  private func moves(_ number: Int) -> [String] {
    let reaction = walk.reactions[number - 1]
    let now = walk.lines[number - 1].stand
    let earlier =
      number > 1
      ? walk.lines[number - 2].stand : walk.call.state.rehearsed.first { $0.words == nil }?.stand
    var shown: [String] = []
    if let earlier {
      let isMoved = (earlier.trust, earlier.value) != (now.trust, now.value)
      shown.append(
        "  "
          + say(
            isMoved ? .moved : .stayed, ("trust", "\(now.trust)"), ("before", "\(earlier.trust)"),
            ("patience", "\(now.patience)"), ("value", "\(now.value)")))
    }
    for move in reaction.moves where move.rule != .turnPasses {
      shown.append(
        "    "
          + walk.moved(why: walk.why(of: move.rule), move.trust, move.patience, move.value))
    }
    return shown
  }
}

extension RehearsalReplay {
  /// The rules of the scorecard that a line lost or earned points by, why something stayed hidden, and a better line.
  private func coach(_ number: Int) -> [String] {
    var shown: [String] = []
    var isBetterShown = false
    for finding in remarks[number] ?? [] {
      let isLost = finding.of > finding.earned
      shown.append(say(isLost ? .lost : .well, ("words", finding.rule.words)))
      if isLost {
        shown.append("  " + say(.rule, ("id", finding.rule.id), ("source", finding.rule.source)))
        if let better = finding.better {
          shown.append("  " + say(.better, ("words", better)))
          isBetterShown = true
        }
      }
    }
    let reaction = walk.reactions[number - 1]
    shown += walk.kept(reaction)
    let isBad = reaction.moves.contains { $0.trust < 0 } || !walk.kept(reaction).isEmpty
    if isBad, !isBetterShown, let words = model(number) {
      shown.append(say(.better, ("words", words)))
    }
    return shown
  }

  /// What would have moved the talk on in the place of a line.
  private func model(_ number: Int) -> String? {
    let buyer = before[number - 1]
    return buyer.nextMoves.first.flatMap { names.model(of: $0, told: buyer.state) }
  }

  /// What decided a rule first, by the rep's lines; what a customer said belongs to the line that it answers.
  private static func remarks(of review: Review) -> [Int: [Finding]] {
    var remarks: [Int: [Finding]] = [:]
    let chosen = review.card.findings.filter { $0.of > $0.earned } + review.card.strengths
    for finding in chosen {
      // Each is told once, where it first shows.
      guard let quote = finding.evidence.first else { continue }
      let line = review.talk.turns.prefix(quote.spot.turn + 1).count { $0.speaker == .rep }
      if line > 0 { remarks[line, default: []].append(finding) }
    }
    return remarks
  }
}

extension RehearsalReplay {
  /// What a rehearsal that branches off begins with: the greeting and the lines before one, as they were recorded.
  ///
  /// - Parameter number: the number of the rep's line in whose place another will be said.
  /// - Returns: the records; nil where there is no such line.
  public func beginning(before number: Int) -> [CallRecord]? {
    guard number >= 1, number <= count + 1 else { return nil }
    let kept = Set(walk.call.rehearsedRecords.prefix(number - 1).map(\.seq))
    return walk.call.records.compactMap { entry in
      let isGreeting = entry.record.rehearsed.map { $0.words == nil } ?? false
      guard isGreeting || kept.contains(entry.seq) else { return nil }
      return CallRecord(line: entry.record.line, did: entry.record.did.filter(\.isOfTheTalk))
    }
  }

  /// What a rehearsal that branched off says first.
  ///
  /// - Parameters:
  ///   - branch: where it branched off.
  ///   - branched: the new rehearsal, with what was said before.
  /// - Returns: the lines.
  public static func greeting(_ branch: RehearsalBranch, _ branched: RehearsalWalk) -> [String] {
    [
      branched.phrases.text(
        ReplayPhrase.branch, ("id", branched.call.header.id), ("from", branch.from),
        ("line", "\(branch.line)"))
    ] + branched.lastExchange
  }
}

extension CallEntry {
  /// Whether it belongs to what was said, and not to how it came to be written down.
  fileprivate var isOfTheTalk: Bool {
    switch self {
    case .undone, .paused, .resumed, .languageSet, .hinted: false
    case .told, .asked, .kindCorrected, .answered, .customerNamed, .rehearsed, .noted, .flagged,
      .learned, .sumHeard, .marked, .markSettled, .accountGiven, .drafted, .draftSettled,
      .accountEnded, .wrapUpBegan, .wrapUp, .stepDrafted, .quietSet, .suggestionsTurned, .amended,
      .planned:
      true
    }
  }
}

extension RehearsalReplay {
  /// The prompt while a line is awaited.
  public var prompt: String { say(.prompt) + " " }
  /// What is said behind the last line.
  public var over: [String] { ["", say(.over, ("count", "\(count)"))] }
  /// What can be typed.
  public var help: [String] { [say(.help)] }

  /// What is said where something can't be done.
  ///
  /// - Parameter number: the number of a line that isn't there; nil where what was typed means nothing.
  /// - Returns: the lines.
  public func refusal(_ number: Int?) -> [String] {
    [number.map { say(.noLine, ("number", "\($0)"), ("count", "\(count)")) } ?? say(.unknown)]
  }
}
