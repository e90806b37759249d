extension BuyerCase {
  /// The trust from which facts of a tier are told, at the case's difficulty.
  ///
  /// - Parameter tier: how deep a fact lies, 0 to 4.
  /// - Returns: 0 to 100.
  public func trustWanted(forTier tier: Int) -> Int { trust(forTier: tier) }
}
