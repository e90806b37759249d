import AccountModel
import Customer

/// The account as it stood at a point of its way: after a visit and everything told before the next one.
public struct AccountMoment: Hashable, Sendable {
  /// The visit that it follows; nil for what was known before the first.
  public let visit: AccountVisit?
  /// The account as it stood then.
  public let account: CustomerAccount

  /// The visit's day; nil before the first visit, or where its start names none.
  public var day: Day? { visit?.day }
}

extension CustomerAccount {
  /// Folds a customer's file, and keeps how it stood after each visit.
  ///
  /// What was taken back since isn't in any of them: a slip of the keyboard is no part of the way.
  ///
  /// - Parameters:
  ///   - id: the customer's id; empty where there is no file yet.
  ///   - name: the name, where no file has one.
  ///   - pages: the journals of all writers.
  ///   - visits: the visits to this customer.
  /// - Returns: the moments in time's order, one for what was known before the first visit where
  ///   that was more than the name; the last one, which is always there, is the account as it stands now.
  public static func moments(
    id: String, name: String, pages: [CustomerPage], visits: [AccountVisit]
  ) -> [AccountMoment] {
    var account = CustomerAccount(id: id, name: name, pages: [], visits: [])
    var moments: [AccountMoment] = []
    var visit: AccountVisit?
    for one in account.begin(pages, visits) {
      if let next = one.visit {
        if !account.isEmpty { moments.append(AccountMoment(visit: visit, account: account)) }
        visit = next
      }
      one.tell(&account)
    }
    return moments + [AccountMoment(visit: visit, account: account)]
  }
}
