import Customer

extension CustomerAccount {
  /// The account as it would be with something more told.
  ///
  /// What is told this way isn't recorded: it answers what would come next.
  ///
  /// - Parameters:
  ///   - entries: what a writer tells; nothing taken back among it.
  ///   - writer: who tells it, as in the journal's header.
  ///   - day: the writer's day; nil where unknown.
  /// - Returns: the account with it.
  public func telling(_ entries: [CustomerEntry], by writer: String, on day: Day?)
    -> CustomerAccount
  {
    var account = self
    for entry in entries { account.apply(entry, Origin(writer: writer, day: day)) }
    for key in entries.compactMap(\.givenKey) where key.source == writer {
      account.numbers[writer] = max(account.numbers[writer] ?? 0, key.number)
    }
    return account
  }
}
