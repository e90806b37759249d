/// The part somebody plays in the purchase (采购角色, METHOD M08).
public enum PurchaseRole: String, CaseIterable, Codable, Sendable {
  /// Initiator 发起者, decider 决策者, designer 设计者, evaluator 评估者, user 使用者.
  case initiator, decider, designer, evaluator, user
}

/// The four key influencers (四大关键人物, METHOD M09).
public enum Influence: String, CaseIterable, Codable, Sendable {
  /// Economic buyer 投资者, gatekeeper 看门人, user 使用者, coach 教练.
  case economicBuyer, gatekeeper, user, coach
}

/// What somebody's department does in the purchase (职能, METHOD M08).
public enum BuyingFunction: String, CaseIterable, Sendable {
  /// End user 使用者, technical support and service 技术支持和服务, finance 财务.
  case endUser, technical, finance
}

/// Somebody at the customer's.
public struct Person: Hashable, Codable, Sendable {
  /// The name as the rep says it; a Chinese title is a name too (王总, 李处长).
  public var name: String
  /// The job title as written; nil where unknown.
  public var title: String?
  /// The part in the purchase; nil where unknown.
  public var role: PurchaseRole?
  /// The kind of influence; nil where unknown.
  public var influence: Influence?

  /// Names a person; what isn't known stays nil.
  public init(
    name: String, title: String? = nil, role: PurchaseRole? = nil, influence: Influence? = nil
  ) {
    self.name = name
    self.title = title
    self.role = role
    self.influence = influence
  }
}
