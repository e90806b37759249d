/// The stages of a visit (拜访模型, METHOD M18), in their order.
public enum Stage: String, CaseIterable, Sendable {
  /// Prepare 准备, open 开始, consult 协商, propose 提议, close 完成.
  case prepare, open, consult, propose, close
}

/// The steps of ERIC, the inner machine of consult (METHOD M22), in their order.
public enum ERICStep: String, CaseIterable, Codable, Sendable {
  /// Explore 探索, refine 细化, influence 影响, confirm 确认.
  case explore, refine, influence, confirm
}

/// The four kinds of question (METHOD M23, after Neil Rackham).
public enum QuestionKind: String, CaseIterable, Codable, Sendable {
  /// Situation 现状, problem 难点, implication 暗示, need-payoff 需求-效益.
  case situation, problem, implication, needPayoff
}

/// The phases of the customer value method (METHOD M33), in their order.
public enum ValuePhase: String, CaseIterable, Sendable {
  /// Understand 理解, explore 探索, develop 开发, implement 实施, confirm 确认.
  case understand, explore, develop, implement, confirm
}

/// The next logical actions (METHOD M27).
public enum NextAction: String, CaseIterable, Sendable {
  /// Deeper conversation 深入会谈, purchasing organisation 购买决策组织, key leader 关键决策领导者, experts 专家,
  /// partners 合伙人, reference visit 相关拜访, paid study 付费顾问短期学习, demonstration 展示或事件, contract talk 合同讨论.
  case deeperConversation, purchasingOrganisation, keyLeader, experts, partners, referenceVisit
  case paidStudy, demonstration, contractTalk
}

/// What came of a visit (METHOD M30, after Rackham).
public enum OutcomeClass: String, CaseIterable, Sendable {
  /// Order; advance: a concrete step of the customer's; continuation: no step; no sale.
  case order, advance, continuation, noSale
}
