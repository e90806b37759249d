import Playbook
import Records

/// Visits that were prepared and haven't begun.
enum PreparedVisit {
  /// How many of the newest calls are looked at: nobody prepares a visit years ahead.
  static let looksBack = 200

  /// The newest one that this writer prepared.
  ///
  /// - Parameters:
  ///   - customer: to whom; nil for any customer.
  ///   - shell: who writes, and where the calls are.
  /// - Returns: nil where none is waiting.
  /// - Throws: where the home can't be read.
  static func newest(
    to customer: CustomerOfVisit?, _ shell: Shell
  ) throws(CommandError) -> StoredCall? {
    let archive = Archive(home: try shell.home())
    let wanted = customer.map { Folded($0.name) }
    return try archive.stored(shell).suffix(looksBack).last { stored in
      guard let header = try? archive.home.header(of: stored.path, as: CallJournal.self),
        header.writer == shell.surroundings[.writer], customer?.mayHave(header) ?? true,
        wanted == nil || header.customer.map({ Folded($0) }) == wanted,
        let reading = try? archive.read(stored)
      else { return false }
      return reading.damage == nil && reading.call.state.isOnlyPrepared
    }
  }
}

extension Shell {
  /// Everything that is known of the customer of a visit.
  ///
  /// - Parameter customer: the customer.
  /// - Returns: an account with nothing but the name where nothing is known.
  /// - Throws: where the home can't be read.
  func account(of customer: CustomerOfVisit) throws(CommandError) -> CustomerAccount {
    let reader = try AccountReader(try home(), self)
    reader.keep()
    let wanted = Folded(customer.name).text
    let group = reader.index.groups().first { group in
      if let id = customer.id { return group.id == id }
      return CustomerMatch.Candidate(group).names.contains { Folded($0).text == wanted }
    }
    guard let group else {
      return CustomerAccount(id: "", name: customer.name, pages: [], visits: [])
    }
    return reader.account(group, self)
  }
}
