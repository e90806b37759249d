import Customer
import Records

/// What tells whether a file is still the one that was read.
struct FileStamp: Hashable, Sendable {
  var size: Int
  var modified: Int
  var inode: UInt64

  init(size: Int, modified: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  init(_ status: FileStatus) {
    self.init(size: status.size, modified: status.modified, inode: status.inode)
  }
}

/// What the index knows of a visit's journal.
struct IndexedVisit: Hashable, Sendable {
  /// The journal, behind the home's path.
  var path: String
  var stamp: FileStamp
  /// The visit's day as written; empty where unknown.
  var day: String
  /// The customer's file that the visit names; empty where it names none.
  var customerID: String
  /// The customer's name; empty where there is none.
  var customer: String

  /// The visit's id.
  var id: String {
    let name = FilePath.split(path).name
    return CallID.split(stem: FilePath.journalStem(name) ?? name).id
  }
}

/// What the index knows of a writer's journal of a customer.
struct IndexedPage: Hashable, Sendable {
  /// The journal, behind the home's path.
  var path: String
  var stamp: FileStamp
  /// The customer's id.
  var id: String
  /// The names that the journal gives the customer, the last given first.
  var names: [String]
  /// The word that tells the customer from another; empty where there is none.
  var note: String
  /// The visits assigned to the customer, or with `-` before their id taken from him.
  var assigned: [String]
}

/// Where an account stands, in a line of the list.
struct AccountSummary: Hashable, Sendable {
  /// The customer's id; empty where nobody keeps a file.
  var id: String
  var name: String
  /// The word that tells the customer from another; empty where there is none.
  var note: String
  /// Former and other names.
  var otherNames: [String]
  /// The day of the last visit; empty where there was none.
  var lastVisit: String
  var visits: Int
  /// The earliest unfinished mark of the journey; empty at its end.
  var gate: String
  var promises: Int
  var objections: Int
  /// What the files that it was made of were like.
  var digest: UInt64
}

/// A cache of what stands in the customers' and the visits' journals, never the truth.
///
/// It can be deleted at any time, and is made anew where it is damaged or the files have changed.
struct AccountIndex {
  /// The visits, in the order of the home.
  var visits: [IndexedVisit] = []
  /// The writers' journals, by customer.
  var pages: [IndexedPage] = []
  /// The summaries, by the account's key.
  var summaries: [String: AccountSummary] = [:]

  /// Its name in the home, with the version of its form.
  static let name = "index/accounts-1"

  /// An account: the journals that make it up.
  struct Group {
    /// The customer's id; empty where nobody keeps a file.
    var id: String
    /// A name of the customer.
    var name: String
    var pages: [IndexedPage] = []
    var visits: [IndexedVisit] = []

    /// What the account's summary is kept under.
    var key: String { id.isEmpty ? "=" + Folded(name).text : id }

    /// What the files were like, in one number (FNV-1a).
    var digest: UInt64 {
      var value: UInt64 = 0xCBF2_9CE4_8422_2325
      func mix(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
          value = (value ^ (number >> shift & 0xFF)) &* 0x100_0000_01B3
        }
      }
      for stamp in pages.map(\.stamp) + visits.map(\.stamp) {
        mix(UInt64(bitPattern: Int64(stamp.size)))
        mix(UInt64(bitPattern: Int64(stamp.modified)))
        mix(stamp.inode)
      }
      return value
    }
  }

  /// The accounts: those with a file by id, then the names of which there are only visits.
  ///
  /// A visit goes where its header or a writer says, else to the first customer of its name.
  func groups() -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for page in pages {
      if places[page.id] == nil {
        places[page.id] = groups.count
        groups.append(Group(id: page.id, name: page.names.first ?? page.id))
      }
      if let place = places[page.id] { groups[place].pages.append(page) }
    }
    var named = names(of: groups)
    // Folding a name takes longer than all else here, and most visits share theirs.
    var known: [String: Int] = [:]
    let claims = claims(places)
    for visit in visits {
      let claim = claims[visit.id]
      var place = claim?.place ?? places[visit.customerID] ?? known[visit.customer]
      if place == nil {
        place = named[Folded(visit.customer).text]
        known[visit.customer] = place
      }
      if let place, claim?.denied.contains(place) != true {
        groups[place].visits.append(visit)
      } else if visit.customer.contains(where: { !$0.isWhitespace }) {
        named[Folded(visit.customer).text] = named[Folded(visit.customer).text] ?? groups.count
        groups.append(Group(id: "", name: visit.customer, visits: [visit]))
      }
    }
    return groups
  }

  /// What a writer said of a visit: to which account it belongs, and to which it doesn't.
  private struct Claim {
    var place: Int?
    var denied: [Int] = []
  }

  private func claims(_ places: [String: Int]) -> [String: Claim] {
    var claims: [String: Claim] = [:]
    for page in pages {
      guard let place = places[page.id] else { continue }
      for visit in page.assigned {
        if visit.hasPrefix("-") {
          claims[String(visit.dropFirst()), default: Claim()].denied.append(place)
        } else {
          claims[visit, default: Claim()].place = place
        }
      }
    }
    return claims
  }

  /// The account that each name means: the first that was given it.
  private func names(of groups: [Group]) -> [String: Int] {
    var named: [String: Int] = [:]
    for place in groups.indices.sorted(by: { isEarlier(groups[$0].id, groups[$1].id) }) {
      for name in groups[place].pages.flatMap(\.names) {
        let folded = Folded(name).text
        named[folded] = named[folded] ?? place
      }
    }
    return named
  }

  /// Whether one id of a name was given before another: `acme` before `acme-2` before `acme-10`.
  private func isEarlier(_ left: String, _ right: String) -> Bool {
    let (first, second) = (CallID.split(stem: left), CallID.split(stem: right))
    if first.id != second.id { return first.id.utf8.lexicographicallyPrecedes(second.id.utf8) }
    return first.copy < second.copy
  }
}
