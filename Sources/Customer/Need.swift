/// The five layers of the needs tree, from deep to surface (需求的五层树状结构, METHOD M13).
public enum NeedLayer: String, CaseIterable, Codable, Sendable {
  /// Goals and wishes 目标和愿望, problems and obstacles 问题与障碍, solutions 解决方案, products and services
  /// 产品和服务, purchase criteria 采购指标.
  case goal, problem, solution, product, criterion
}

/// How far the customer has come with a need (METHOD M13, M23).
public enum NeedKind: String, CaseIterable, Codable, Sendable {
  /// Implied: a difficulty or dissatisfaction told; explicit: a wish to have it changed, said plainly.
  case implied, explicit
}

/// Whose need it is (METHOD M13): the company's are logical, personal ones make people act.
public enum NeedSide: String, CaseIterable, Codable, Sendable {
  /// Company need 机构需求, personal need 个人需求.
  case company, personal
}

/// A need in the customer's words, with as much as is known of it; what isn't known stays nil.
public struct Need: Hashable, Codable, Sendable {
  /// The words, the customer's own where they were kept.
  public var words: String
  /// Implied or explicit.
  public var kind: NeedKind
  /// The layer of the needs tree.
  public var layer: NeedLayer?
  /// Company or personal.
  public var side: NeedSide?
  /// How much hangs on it ($ # %, METHOD M22).
  public var amount: Sum?
  /// The name of the person who feels it.
  public var who: String?
  /// Whether the customer agreed to the summary of it (ERIC's confirm).
  public var isConfirmed: Bool
  /// The competitor who shaped it, where one did (METHOD M22, redeveloping).
  public var shapedBy: String?

  /// Records a need; what isn't known stays nil.
  public init(
    words: String, kind: NeedKind, layer: NeedLayer? = nil, side: NeedSide? = nil,
    amount: Sum? = nil, who: String? = nil, isConfirmed: Bool = false, shapedBy: String? = nil
  ) {
    self.words = words
    self.kind = kind
    self.layer = layer
    self.side = side
    self.amount = amount
    self.who = who
    self.isConfirmed = isConfirmed
    self.shapedBy = shapedBy
  }
}
