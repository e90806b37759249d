import Arguments
import Coaching
import Customer
import Markup
import Playbook
import Records
import Reports
import Sessions
import VisitModel

/// Shows a rep's own scores over time, made again from the rehearsals that are kept.
///
/// - Parameters:
///   - invocation: the command with the skills and the form that are wanted.
///   - shell: what it works with.
/// - Returns: 65 where a rehearsal couldn't be read, else 0.
/// - Throws: where content can't be read, or the file can't be written.
func runTrend(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let collected = try TrendReader(invocation, shell).collect()
  let trend = collected.trend
  let page = invocation.string("html")
  if let page {
    guard trend.scored > 1 else {
      let count = ("count", String(trend.scored))
      throw .failed(.noInput, shell.phrases.text(TrendTextPhrase.few, count))
    }
    try shell.deliver(trend.page(shell), into: page, invocation)
  }
  if shell.early.isJSON {
    shell.hand(TrendJSON(trend).text)
  } else if page == nil {
    shell.show(
      TrendText(trend, phrases: shell.phrases, columns: min(shell.width, NoteText.columns)).text)
  }
  return (collected.isWhole ? ExitCode.success : .badData).rawValue
}

extension Trend {
  /// The page; of tries on which nothing has been said yet nothing is shown.
  fileprivate func page(_ shell: Shell) -> String {
    let tries = practices.lazy.filter { skills.contains($0.skill) }.compactMap { practice in
      practice.succeeded.map {
        TrendPage.Tries(practice.skill, succeeded: $0, made: FocusPractice.wanted)
      }
    }.first
    return TrendPage(
      entries: entries.filter { $0.total != nil }, version: version, skills: skills, tries: tries,
      language: shell.language, phrases: shell.phrases
    ).page.source
  }
}

/// Collects the scores of the rehearsals that are kept.
private struct TrendReader {
  let skills: [SellingSkill]
  let last: Int?
  let shell: Shell
  private let room: RehearsalRoom

  init(_ invocation: Invocation, _ shell: Shell) throws(CommandError) {
    self.shell = shell
    room = RehearsalRoom(shell)
    skills = invocation.strings("skill").compactMap(SellingSkill.init)
    do throws(UsageError) {
      last = try invocation.int("last")
      guard last.map({ $0 > 0 }) ?? true else {
        throw invocation.refusal(
          of: "last", reason: shell.phrases.text(ReplayShellPhrase.lastOutside))
      }
    } catch {
      throw .usage(error)
    }
  }

  /// The rehearsals of whoever writes that are over; one that branched off begins with lines of another and is left out.
  func collect() throws(CommandError) -> (trend: Trend, isWhole: Bool) {
    let archive = Archive(home: try shell.home())
    let read = archive.readAll(try archive.rehearsals(shell), shell)
    let writer = shell.surroundings[.writer]
    let own = read.readings.map(\.call).filter { writer == nil || $0.header.writer == writer }
    let over = own.filter {
      $0.state.visit.outcome != nil && $0.header.rehearsal?.branch == nil
    }
    var entries: [TrendEntry] = []
    var isWhole = read.isWhole
    for call in last.map({ Array(over.suffix($0)) }) ?? over {
      do throws(CommandError) {
        entries.append(try entry(call))
      } catch {
        guard case .failed(.noInput, let why) = error else { throw error }
        shell.note("\(call.header.id): \(why)")
        isWhole = false
      }
    }
    let rules = try shell.scoringRules(in: nil, shell.language)
    return (
      Trend(
        entries: entries, skills: skills, practices: practices(own),
        version: ScoringRule.version(of: rules)), isWhole
    )
  }

  private func entry(_ call: Call) throws(CommandError) -> TrendEntry {
    let card = try room.score(call).review(try room.walk(call)).card
    return TrendEntry(
      date: call.day, title: call.header.customer ?? "–", total: card.total,
      skills: card.skills.map { .init($0.part, points: $0.earned, of: $0.of) })
  }

  /// The tries at each skill that was practised: the last three that were judged, and those that wait.
  private func practices(_ calls: [Call]) -> [Trend.Practice] {
    SellingSkill.allCases.compactMap { skill in
      let own = calls.filter { $0.header.rehearsal?.focus?.skill == skill.rawValue }
        .compactMap { call in (try? room.walk(call)).flatMap { FocusPractice($0) } }
      guard let newest = own.last else { return nil }
      return Trend.Practice(
        skill, succeeded: own.compactMap(\.rounds.last).last?.count(where: \.succeeded),
        open: newest.open.count)
    }
  }
}
