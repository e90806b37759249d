import Customer
import Playbook
import Records

/// A customer's file as one writer has it open: everything known, and his own journal to write in.
final class CustomerDesk {
  /// The customer's id.
  let id: String
  /// The writer's own journal, open and locked.
  let file: JournalFile
  /// The writer's own page.
  private(set) var page: CustomerPage
  /// The journals of the others.
  let others: [CustomerPage]
  /// The visits.
  let visits: [AccountVisit]
  /// The torn end of an earlier run that was cut and kept, where there was one.
  let tornTail: TornTail?
  /// Everything known, as of the last record.
  private(set) var account: CustomerAccount
  /// The number of the next record.
  private(set) var nextSeq: Int

  init(
    id: String, file: JournalFile, page: CustomerPage, nextSeq: Int, others: [CustomerPage],
    visits: [AccountVisit], tornTail: TornTail? = nil
  ) {
    self.id = id
    self.file = file
    self.page = page
    self.others = others
    self.visits = visits
    self.nextSeq = nextSeq
    self.tornTail = tornTail
    account = CustomerAccount(
      id: id, name: page.header.name, pages: others + [page], visits: visits)
  }

  /// Writes a record and syncs it, then takes it in; the record is kept whatever the disk says.
  ///
  /// - Parameters:
  ///   - record: what was typed and what it did.
  ///   - at: when, in seconds since 1970 UTC.
  /// - Returns: success only when it is on the disk.
  func append(_ record: CustomerRecord, at: Int) -> Result<Acknowledged, NotSaved> {
    guard let line = try? CustomerJournal.line(record, seq: nextSeq, at: at) else {
      preconditionFailure("a record of a customer can always be encoded")
    }
    let saved = file.append(line)
    page.add(record, seq: nextSeq, at: at)
    nextSeq += 1
    account = CustomerAccount(
      id: id, name: page.header.name, pages: others + [page], visits: visits)
    return saved
  }
}

/// The customers' files in the home.
struct Customers {
  let home: Home

  /// Reads the journals of a customer, all writers'.
  ///
  /// - Parameters:
  ///   - stored: which customer.
  ///   - own: a journal that isn't wanted.
  ///   - shell: where to say which can't be read whole.
  /// - Returns: the pages, up to the first damage of each.
  func pages(
    of stored: StoredCustomer, but own: String? = nil, _ shell: Shell?
  ) -> (pages: [CustomerPage], isWhole: Bool) {
    var pages: [CustomerPage] = []
    var isWhole = true
    for path in stored.current where path != own {
      do throws(OpeningError) {
        let journal = try JournalFile.read(path, as: CustomerJournal.self, system: home.system)
        pages.append(CustomerPage(journal))
        guard case .badLine(let line, _, let why) = journal.damage else { continue }
        shell?.note(
          "\(path): " + (shell?.text(ReadOnly.damaged(line: line, why: why).sentence) ?? ""))
        isWhole = false
      } catch {
        // A journal that was only being created holds nothing to miss.
        if case .refused(.empty) = error { continue }
        shell?.note(shell?.text(error.sentence(of: path)) ?? "")
        isWhole = false
      }
    }
    return (pages, isWhole)
  }

  /// Opens a customer's file to write in it; a writer who hasn't one yet gets his own journal.
  ///
  /// - Parameters:
  ///   - account: the customer as known; a name without a file gets one.
  ///   - shell: who writes, when, in which language.
  /// - Returns: the file, open and locked.
  /// - Throws: where another process writes it, or the system refuses.
  func open(_ account: CustomerAccount, _ shell: Shell) throws(CommandError) -> CustomerDesk {
    let writer = shell.surroundings.writer
    var id = account.id
    let stored: StoredCustomer
    do throws(FolderError) {
      if id.isEmpty { id = try home.ids(forName: account.name).free }
      stored = try home.customer(id: id)
      try home.prepare(folder: home.customerFolder(id: id))
    } catch {
      throw .failed(.inputOutput, shell.text(error.sentence))
    }
    guard let path = stored.path(of: writer) else {
      let header = CustomerHeader(
        id: id, name: account.name, note: account.note, writer: writer,
        language: shell.language.rawValue)
      return try create(header, stored, account.visits, shell)
    }
    let opened: OpenedJournal<CustomerHeader, CustomerRecord>
    do throws(OpeningError) {
      opened = try JournalFile.open(path, as: CustomerJournal.self, system: home.system)
    } catch {
      throw .failed(error.code, shell.text(error.sentence(of: path)))
    }
    guard let file = opened.file else {
      let why = opened.readOnly.map { shell.text($0.sentence) } ?? ""
      throw .failed(.inputOutput, "\(path): \(why)")
    }
    return CustomerDesk(
      id: id, file: file, page: CustomerPage(opened.journal), nextSeq: opened.journal.nextSeq,
      others: pages(of: stored, but: path, nil).pages, visits: account.visits,
      tornTail: opened.tornTail)
  }

  private func create(
    _ header: CustomerHeader, _ stored: StoredCustomer, _ visits: [AccountVisit], _ shell: Shell
  ) throws(CommandError) -> CustomerDesk {
    let path = home.customerPath(id: header.id, writer: header.writer)
    guard let line = try? CustomerJournal.headerLine(header, at: shell.surroundings.now.at) else {
      preconditionFailure("a header can always be encoded")
    }
    do throws(SystemError) {
      let file = try JournalFile.create(path: path, header: line, system: home.system)
      return CustomerDesk(
        id: header.id, file: file, page: CustomerPage(header: header), nextSeq: 1,
        others: pages(of: stored, nil).pages, visits: visits)
    } catch {
      throw .failed(.inputOutput, shell.text(FolderError(path: path, reason: error).sentence))
    }
  }
}
