import Playbook

extension Scorecard {
  /// How often each side has to speak before a talk is scored.
  public static let enoughTurns = 8
  /// How many rules have to say something.
  public static let enoughRules = 8

  /// Scores a talk.
  ///
  /// - Parameters:
  ///   - talk: the talk, read and followed.
  ///   - facts: what was counted in it.
  ///   - rules: the rules in the order in which they are shown.
  public init(_ talk: Talk, _ facts: TalkFacts, rules: [ScoringRule]) {
    let reason = Scorecard.reason(facts)
    let measuring = TalkMeasuring(talk: talk, facts: facts)
    // Several rules may look at one measure, with other numbers.
    let findings = rules.map { rule in
      Finding(rule, reason == nil ? measuring.measured(rule.measure) : .nothing(.tooShort), talk)
    }
    let scored = findings.filter { $0.of > 0 }
    let isEnough = scored.count >= min(Scorecard.enoughRules, rules.count)
    let fewRules = NotScored.tooFewRules(found: scored.count, enough: Scorecard.enoughRules)
    self.findings = findings
    let whyNot = reason ?? (isEnough && !rules.isEmpty ? nil : fewRules)
    self.reason = whyNot
    version = ScoringRule.version(of: rules)
    stages = Scorecard.points(findings, ReviewStage.allCases.map(Optional.some) + [nil]) {
      $0.rule.stage
    }
    skills = Scorecard.points(findings, SellingSkill.allCases) { $0.rule.skill }
    let all = Points<Int>(part: 0, earned: scored.sum(\.earned), of: scored.sum(\.of))
    total = whyNot == nil ? all.total : nil
    let quotable = scored.filter { !$0.evidence.isEmpty && whyNot == nil }
    strengths = Scorecard.first(quotable.filter { $0.result == .passed && $0.isShown }) {
      $0.earned
    }
    changes = Scorecard.first(quotable.filter { $0.of > $0.earned }) { $0.of - $0.earned }
    focus = changes.first
  }

  private static func reason(_ facts: TalkFacts) -> NotScored? {
    if facts.repTurns < enoughTurns {
      return .tooFewRepTurns(found: facts.repTurns, enough: enoughTurns)
    }
    if facts.customerTurns < enoughTurns {
      return .tooFewCustomerTurns(found: facts.customerTurns, enough: enoughTurns)
    }
    return nil
  }

  private static func points<Part: Hashable & Sendable>(
    _ findings: [Finding], _ parts: [Part], _ part: (Finding) -> Part
  ) -> [Points<Part>] {
    parts.compactMap { each in
      let own = findings.filter { part($0) == each }
      guard !own.isEmpty else { return nil }
      return Points(part: each, earned: own.sum(\.earned), of: own.sum(\.of))
    }
  }

  /// The three that weigh most, one a skill as far as there are several skills; equal ones in the order of the rules.
  private static func first(_ findings: [Finding], _ weight: (Finding) -> Int) -> [Finding] {
    let sorted = findings.enumerated().sorted {
      (weight($1.element), $0.offset) < (weight($0.element), $1.offset)
    }.map(\.element)
    var chosen: [Finding] = []
    for finding in sorted where !chosen.contains(where: { $0.rule.skill == finding.rule.skill }) {
      chosen.append(finding)
    }
    return Array(chosen.prefix(3))
  }
}

extension [Finding] {
  fileprivate func sum(_ number: (Finding) -> Int) -> Int { reduce(0) { $0 + number($1) } }
}

extension ScoringRule {
  /// The digest of a set of rules: of everything in them that decides a score, whatever their language.
  ///
  /// - Parameter rules: the rules, in any order.
  /// - Returns: 16 hexadecimal digits.
  public static func version(of rules: [ScoringRule]) -> String {
    let lines = rules.map { rule in
      let numbers = [rule.least, rule.most, rule.floor, rule.ceiling].map {
        $0.map(String.init) ?? "-"
      }
      return ([rule.id, rule.measure.rawValue] + numbers + ["\(rule.enough)", "\(rule.weight)"])
        .joined(separator: " ")
    }
    let bytes = Array(lines.sorted().joined(separator: "\n").utf8)
    return Digest.ofFiles([
      SourceFile(language: .en, path: "rules", shownPath: "rules", bytes: bytes)
    ])
  }
}
