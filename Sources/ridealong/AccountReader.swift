import AccountModel
import Customer
import Glibc
import Records

/// Reads the accounts of the home, with the help of the index.
struct AccountReader {
  let home: Home
  /// The index as it holds now.
  private(set) var index: AccountIndex
  /// The journals that couldn't be read, with why.
  private(set) var unreadable: [Sentence] = []
  private var hasChanged = false

  /// Brings the index up to date: only what has changed since is read.
  ///
  /// - Parameters:
  ///   - home: where the journals are.
  ///   - shell: for the words of an error.
  /// - Throws: where a folder can't be read.
  init(_ home: Home, _ shell: Shell) throws(CommandError) {
    self.home = home
    let kept = AccountIndex(keptIn: home)
    index = AccountIndex()
    do throws(FolderError) {
      try takeVisits(from: kept)
      try takePages(from: kept)
    } catch {
      throw .failed(.inputOutput, shell.text(error.sentence))
    }
    index.summaries = kept.summaries
    hasChanged =
      hasChanged || kept.visits.count != index.visits.count
      || kept.pages.count != index.pages.count
    for sentence in unreadable { shell.note(shell.text(sentence)) }
  }

  private mutating func takeVisits(from kept: AccountIndex) throws(FolderError) {
    // Both lists are in the home's order: the one of what is kept is gone through beside it.
    var next = kept.visits.startIndex
    var byPath: [String: Int]?
    for call in try home.calls() {
      let path = String(call.path.dropFirst(home.path.count + 1))
      guard let stamp = stamp(of: call.path) else { continue }
      var place = next < kept.visits.endIndex && kept.visits[next].path == path ? next : nil
      if place == nil, !kept.visits.isEmpty {
        let places =
          byPath
          ?? Dictionary(
            kept.visits.indices.map { (kept.visits[$0].path, $0) }, uniquingKeysWith: { $1 })
        byPath = places
        place = places[path]
      }
      if let place {
        next = place + 1
        if kept.visits[place].stamp == stamp {
          index.visits.append(kept.visits[place])
          continue
        }
      }
      hasChanged = true
      if let visit = visit(call.path, path, stamp) { index.visits.append(visit) }
    }
  }

  private mutating func takePages(from kept: AccountIndex) throws(FolderError) {
    let known = Dictionary(kept.pages.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    for stored in try home.customers() {
      for full in stored.current {
        let path = String(full.dropFirst(home.path.count + 1))
        guard let stamp = stamp(of: full) else { continue }
        if let page = known[path], page.stamp == stamp {
          index.pages.append(page)
          continue
        }
        hasChanged = true
        if let page = page(full, path, stamp, stored.id) { index.pages.append(page) }
      }
    }
  }

  private func stamp(of path: String) -> FileStamp? {
    (try? home.system.status(atPath: path, followingLinks: false)).map(FileStamp.init)
  }

  /// What a visit's first line says, and what was said of the customer later.
  private mutating func visit(_ full: String, _ path: String, _ stamp: FileStamp) -> IndexedVisit? {
    do throws(OpeningError) {
      let bytes: [UInt8]
      do throws(SystemError) {
        bytes = try home.system.readFile(full)
      } catch {
        throw OpeningError.system(error)
      }
      do throws(JournalRefusal) {
        let header = try CallJournal.header(atStartOf: bytes)
        // Who is only rehearsed with is no customer.
        var customer = header.mode == .rehearsal ? nil : header.customer
        if header.mode != .rehearsal, bytes.holds(#""customerNamed""#) {
          customer = Call(try CallJournal(reading: bytes)).state.customer
        }
        return IndexedVisit(
          path: path, stamp: stamp, day: header.day?.description ?? "",
          customerID: header.customerID ?? "", customer: customer ?? "")
      } catch {
        throw OpeningError.refused(error)
      }
    } catch {
      complain(error, full)
      return nil
    }
  }

  private mutating func page(
    _ full: String, _ path: String, _ stamp: FileStamp, _ id: String
  ) -> IndexedPage? {
    do throws(OpeningError) {
      let page = CustomerPage(
        try JournalFile.read(full, as: CustomerJournal.self, system: home.system))
      let account = CustomerAccount(id: id, name: page.header.name, pages: [page], visits: [])
      let assigned = CustomerPage.assignments(in: [page]).sorted {
        $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }
      return IndexedPage(
        path: path, stamp: stamp, id: id, names: [account.name] + account.otherNames,
        note: account.note ?? "", assigned: assigned.map { $0.value ? $0.key : "-" + $0.key })
    } catch {
      complain(error, full)
      return nil
    }
  }

  private mutating func complain(_ error: OpeningError, _ path: String) {
    if case .refused(.empty) = error { return }
    unreadable.append(error.sentence(of: path))
  }
}

extension AccountReader {
  /// Reads one account, its visits and all journals of it.
  ///
  /// - Parameters:
  ///   - group: which journals.
  ///   - shell: where to say which can't be read whole; nil says nothing.
  /// - Returns: the account.
  func account(_ group: AccountIndex.Group, _ shell: Shell? = nil) -> CustomerAccount {
    let (pages, visits) = journals(group, shell)
    return CustomerAccount(id: group.id, name: group.name, pages: pages, visits: visits)
  }

  /// Reads one account as it stood after each of its visits.
  ///
  /// - Parameters:
  ///   - group: which journals.
  ///   - shell: where to say which can't be read whole.
  /// - Returns: the moments in time's order, at least one.
  func moments(_ group: AccountIndex.Group, _ shell: Shell) -> [AccountMoment] {
    let (pages, visits) = journals(group, shell)
    return CustomerAccount.moments(
      id: group.id, name: group.name, pages: pages, visits: visits)
  }

  private func journals(
    _ group: AccountIndex.Group, _ shell: Shell?
  ) -> (pages: [CustomerPage], visits: [AccountVisit]) {
    let paths = group.pages.map { "\(home.path)/\($0.path)" }
    let stored = StoredCustomer(id: group.id, paths: paths)
    let pages = Customers(home: home).pages(of: stored, shell).pages
    let archive = Archive(home: home)
    let calls = group.visits.map {
      StoredCall(id: $0.id, path: "\(home.path)/\($0.path)", earlier: [])
    }
    if let shell {
      return (pages, archive.readAll(calls, shell).readings.map { AccountVisit($0.call) })
    }
    return (pages, calls.compactMap { try? archive.read($0) }.map { AccountVisit($0.call) })
  }

  /// The summaries of all accounts; only those of which a journal has changed are folded anew.
  ///
  /// - Returns: the summaries, in the accounts' order.
  mutating func summaries() -> [AccountSummary] {
    var fresh: [String: AccountSummary] = [:]
    let all = index.groups().map { group -> AccountSummary in
      let digest = group.digest
      var summary = index.summaries[group.key]
      if summary?.digest != digest || summary?.id != group.id {
        summary = AccountSummary(account(group), digest: digest)
        hasChanged = true
      }
      let one = summary ?? AccountSummary(account(group), digest: digest)
      fresh[group.key] = one
      return one
    }
    hasChanged = hasChanged || fresh.count != index.summaries.count
    index.summaries = fresh
    return all
  }

  /// Keeps the index where anything in it has changed.
  func keep() {
    if hasChanged { index.keep(in: home) }
  }
}

extension AccountSummary {
  /// Sums an account up.
  init(_ account: CustomerAccount, digest: UInt64) {
    self.init(
      id: account.id, name: account.name, note: account.note ?? "",
      otherNames: account.otherNames, lastVisit: account.lastVisit?.description ?? "",
      visits: account.visits.count, gate: account.journey.earliestUnfinished?.rawValue ?? "",
      promises: account.openPromises.count, objections: account.standingObjections.count,
      digest: digest)
  }
}

extension [UInt8] {
  /// Whether a text stands in the bytes.
  ///
  /// - Parameter text: a text that begins with a quotation mark.
  /// - Returns: whether it is there.
  fileprivate func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      var offset = 0
      while offset + wanted.count <= bytes.count,
        let found = memchr(start + offset, Int32(UInt8(ascii: "\"")), bytes.count - offset)
      {
        let place = start.distance(to: UnsafeRawPointer(found))
        guard place + wanted.count <= bytes.count else { return false }
        if memcmp(found, wanted, wanted.count) == 0 { return true }
        offset = place + 1
      }
      return false
    }
  }
}
