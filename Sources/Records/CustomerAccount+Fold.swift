import AccountModel
import Customer

extension CustomerAccount {
  /// One thing in the order of everything told.
  struct Told {
    let at: Int
    let source: String
    let seq: Int
    /// The visit that it is; nil for what a writer told.
    var visit: AccountVisit?
    let tell: (inout CustomerAccount) -> Void
  }

  /// Takes in all journals and visits.
  mutating func fold(_ pages: [CustomerPage], _ visits: [AccountVisit]) {
    for one in begin(pages, visits) { one.tell(&self) }
  }

  /// Takes the name from the journals, and puts everything told in its order.
  ///
  /// - Parameters:
  ///   - pages: the journals of all writers.
  ///   - visits: the visits.
  /// - Returns: everything by time; what happened in one second goes by writer and number.
  mutating func begin(_ pages: [CustomerPage], _ visits: [AccountVisit]) -> [Told] {
    let whole = pages.filter { page in !pages.contains { page.isEarlier(than: $0) } }
    let first = whole.min {
      ($0.lines.first?.at ?? .max, $0.header.writer) < (
        $1.lines.first?.at ?? .max, $1.header.writer
      )
    }
    if let first = first?.header {
      name = first.name
      note = first.note
    }
    countNumbers(in: whole)
    let told =
      whole.flatMap { page in
        page.holding.map { line in
          Told(at: line.at, source: page.header.writer, seq: line.seq) { account in
            for entry in line.record.did {
              account.apply(entry, Origin(writer: page.header.writer, day: line.record.day))
            }
          }
        }
      }
      // What is only prepared hasn't happened.
      + visits.filter { !$0.note.isOnlyPrepared }.map { visit in
        Told(at: visit.at, source: visit.id, seq: 0, visit: visit) { $0.apply(visit) }
      }
    return told.sorted { ($0.at, $0.source, $0.seq) < ($1.at, $1.source, $1.seq) }
  }

  private mutating func countNumbers(in pages: [CustomerPage]) {
    for page in pages {
      for key in page.lines.flatMap(\.record.did).compactMap(\.givenKey)
      where key.source == page.header.writer {
        numbers[key.source] = max(numbers[key.source] ?? 0, key.number)
      }
    }
  }
}

/// Who told something, and on which day.
struct Origin {
  let writer: String
  let day: Day?
}
