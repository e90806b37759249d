/// What an objection is about: seven families.
public enum ObjectionFamily: String, CaseIterable, Codable, Sendable {
  /// Price 价格, need 需求, trust 信任, timing 时机, authority 权限, competitor 竞争对手, other 其他.
  case price, need, trust, timing, authority, competitor, other
}

/// What an objection turns out to be once it is understood (METHOD M28).
public enum ObjectionKind: String, CaseIterable, Codable, Sendable {
  /// Drawback 不利因素, misunderstanding 误解, hidden intent 意图, our mistake 错误.
  case drawback, misunderstanding, hiddenIntent, ourMistake
}

/// How far an objection has been brought (METHOD M28): each step after the one before.
public enum ObjectionStep: String, CaseIterable, Codable, Sendable {
  /// Raised 提出, clarified 澄清, tested 测试, kind told 领会, answered 回答, resolved 确认已解决.
  case raised, clarified, tested, kindTold, answered, resolved
}
