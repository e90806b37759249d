import AccountModel
import Customer
import Playbook
import Records

extension WorksheetForm {
  /// The ids of what stands beside the question for more entries: who or what is missing, by the question that finds it.
  ///
  /// - Parameter list: the list.
  /// - Returns: the ids in the content; none where nothing is missing.
  public func hints(for list: WorksheetList) -> [String] {
    switch list {
    case .person:
      switch worksheet.name {
      case .influencers:
        return account.influencers.influences(.missing).prefix(1).map { $0.phraseID(.ask) }
      case .organisation:
        return account.organisation.missingRoles.prefix(1).map { $0.phraseID(.ask) }
      case .man, .desire, .opportunity, .trust, .style, .needs, .process, .competition, .fab,
        .negotiation, .addOn, .cvm, .behaviour:
        return []
      }
    case .need:
      let sides = account.needs.isEmpty ? [] : account.needsTree.missingSides
      return
        (account.needsTree.nextLayer.map { [$0.phraseID(.ask)] }
        ?? sides.prefix(1).map { $0.phraseID(.ask) })
    case .relation, .rival, .point, .value, .subject, .negotiator, .addOn: return []
    }
  }
}
