import AccountModel
import Customer

/// What the goals of the cases say, read by hand: the room judges goals, and others read them.
enum GoalReadings {
  static let all: [String: GoalSignals] = english.merging(chinese) { first, _ in first }

  private static let english: [String: GoalSignals] = [
    "By the end of today's visit Ms Chen has named the 3 people who decide on the pump order.":
      GoalSignals(gain: .information, namesSomething: true, hasNumber: true, endsWithVisit: true),
    "By 30 June Mr Li agrees to a two-week trial of one filter on line 2.":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true, when: dated),
    "Today we learn from Ms Wang the amount of the budget for the 2027 service contract.":
      GoalSignals(gain: .information, namesSomething: true, when: dated),
    "Get to know each other.": GoalSignals(isAcquaintance: true),
    "Mr Li agrees to a two-week trial of one filter on line 2.":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true),
    "By Friday, a better feeling with the customer.": GoalSignals(when: dated),
    "By the end of today's visit Ms Chen signs a ten-year contract for all 40 plants.":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true, endsWithVisit: true),
    "Today I present our company for 20 minutes.":
      GoalSignals(namesSomething: true, hasNumber: true, when: dated),
    "By 15 May Ms Wang agrees to visit 1 reference plant.":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true, when: dated),
    "Mr Li agrees to a meeting with the decider, Ms Wang.":
      GoalSignals(gain: .decision, namesSomething: true),
    "Some progress some time.": GoalSignals(when: undated),
  ]

  private static let chinese: [String: GoalSignals] = [
    "今天拜访结束前，陈经理说出决定水泵订单的3个人是谁。":
      GoalSignals(gain: .information, namesSomething: true, hasNumber: true, endsWithVisit: true),
    "6月30日前，李工同意在2号线试用1台过滤器两周。":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true, when: dated),
    "今天从王总那里了解到2027年服务合同的预算金额。":
      GoalSignals(gain: .information, namesSomething: true, when: dated),
    "互相认识一下。": GoalSignals(isAcquaintance: true),
    "李工同意在2号线试用1台过滤器两周。":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true),
    "周五前让客户感觉更好。": GoalSignals(when: dated),
    "今天拜访结束前，陈经理签下40家工厂的十年合同。":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true, endsWithVisit: true),
    "今天我介绍公司20分钟。": GoalSignals(namesSomething: true, hasNumber: true, when: dated),
    "5月15日前，王总同意参观1家样板工厂。":
      GoalSignals(gain: .decision, namesSomething: true, hasNumber: true, when: dated),
    "今天拜访结束前，陈经理告诉我们目前由哪几家公司供货。":
      GoalSignals(gain: .information, namesSomething: true, endsWithVisit: true),
  ]

  /// Which day it is doesn't matter, as long as one is named.
  private static let dated = When(written: "day", day: Day(daysSince1970: 20_000))
  private static let undated = When(written: "some time", day: nil)
}
