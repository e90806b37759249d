import AccountModel
import Playbook

extension SampleContent {
  /// A scenario, and what any customer says and goes by.
  static func rehearsal(_ say: String) -> [(String, String)] {
    [
      ("buyer/lines.md", buyerLines(say)), ("buyer/rules.md", buyerRules(say)),
      ("scenarios/sample.md", scenario(say)),
    ]
  }

  private static func buyerLines(_ say: String) -> String {
    let sections = BuyerAct.allCases.map { act in
      let lines = (1...4).map { number in
        "- \(say) \(act.rawValue) \(number) {#\(act.sectionID)-\(number)}\n"
      }
      return "## \(say) \(act.rawValue) {#\(act.sectionID)}\n" + lines.joined()
    }
    return "# \(say) lines\nkind: buyerLines\n" + sections.joined()
  }

  private static func buyerRules(_ say: String) -> String {
    func section(_ name: String, _ items: [String], _ details: String) -> String {
      "## \(say) \(name) {#buyer-\(name)}\n"
        + items.map { "- \(say) \($0) {#\($0)}\n\(details)" }.joined()
    }
    return "# \(say) rules\nkind: buyerRules\n"
      + section("moves", BuyerRule.allCases.map(\.itemID), "  trust: 1\n")
      + section(
        "styles", CommunicationStyle.allCases.map { "style-" + $0.identifier },
        "  talk: 50\n  warmth: 50\n  directness: 50\n  caution: 50\n")
      + section(
        "difficulties", Scenario.Difficulty.allCases.map { "difficulty-" + $0.identifier },
        "  threshold: 0\n  patience: 0\n")
      + section("limits", BuyerLimit.allCases.map(\.itemID), "  number: 10\n")
      + section("leanings", BuyerLeaning.allCases.map(\.itemID), "  share: 100\n")
  }

  private static func scenario(_ say: String) -> String {
    head(say) + card(say) + facts(say) + rest(say)
  }

  private static func head(_ say: String) -> String {
    """
    # \(say) scenario
    kind: scenario
    trade: sample
    difficulty: easy
    behaviour: valueForMoney
    stage: needFound
    rung: acquainted
    winnable: yes
    turns: 20
    minutes: 15
    place: \(say) place

    """
  }

  private static func card(_ say: String) -> String {
    """
    ## \(say) brief {#sample-brief}
    - \(say) brief one {#sample-brief-1}
    - \(say) brief two {#sample-brief-2}
    ## \(say) products {#sample-products}
    - \(say) product {#sample-product}
      benefit: \(say) benefit
      words: pump
      answers: sample-problem
    ## \(say) proofs {#sample-proofs}
    - \(say) proof {#sample-proof}
      words: reference
      shows: \(say) shown
    ## \(say) goals {#sample-goals}
    - \(say) goal one {#sample-goal-1}
      need: required
      fact: sample-problem
    - \(say) goal two {#sample-goal-2}
      need: optional
      result: advance
    ## \(say) people {#sample-people}
    - \(say) person {#sample-person}
      title: \(say) title
      style: owl
      influence: user
      role: user
      about: \(say) about
      greeting: \(say) greeting one
      greeting: \(say) greeting two
    ## \(say) subjects {#sample-subjects}
    - \(say) subject one {#sample-subject-1}
      words: water
    - \(say) subject two {#sample-subject-2}
      words: power
    - \(say) subject three {#sample-subject-3}
      words: money

    """
  }

  private static func facts(_ say: String) -> String {
    let tree: [(id: String, tier: Int, kind: String, after: String?)] = [
      ("start", 0, "present", nil), ("present", 1, "present", nil),
      ("problem", 2, "problem", nil), ("loss", 3, "consequence", "problem"),
      ("worth", 4, "worth", "loss"), ("budget", 4, "budget", nil),
    ]
    let items = tree.map { fact in
      let after = fact.after.map { "  after: sample-\($0)\n" } ?? ""
      return """
        - \(say) fact \(fact.id) {#sample-\(fact.id)}
          tier: \(fact.tier)
          kind: \(fact.kind)
          subject: sample-subject-1
        \(after)  amount: 6
          named: \(say) named \(fact.id)
          words: fact-\(fact.id)
          say: \(say) tells \(fact.id) one
          say: \(say) tells \(fact.id) two
          ask: \(say) ask \(fact.id)

        """
    }
    return "## \(say) facts {#sample-facts}\n" + items.joined()
  }

  private static func rest(_ say: String) -> String {
    """
    ## \(say) objections {#sample-objections}
    - \(say) objection {#sample-objection}
      family: trust
      is: drawback
      cause: natural
      settle: sample-proof
      words: doubt
      means: \(say) means
      say: \(say) raises one
      say: \(say) raises two
      again: \(say) again one
      again: \(say) again two
      answer: \(say) answers
    ## \(say) steps {#sample-steps}
    - \(say) step {#sample-step}
      result: advance
      trust: 30
      value: 10
      words: visit
      say: \(say) agrees one
      say: \(say) agrees two
      ask: \(say) asks
    ## \(say) endings {#sample-endings}
    - \(say) ends well {#sample-ending-advance}
      result: advance
      say: \(say) well one
      say: \(say) well two
    - \(say) ends open {#sample-ending-continuation}
      result: continuation
      say: \(say) open one
      say: \(say) open two
    - \(say) ends badly {#sample-ending-none}
      result: noSale
      say: \(say) badly one
      say: \(say) badly two
    ## \(say) lessons {#sample-lessons}
    - \(say) lesson one {#sample-lesson-1}
    - \(say) lesson two {#sample-lesson-2}

    """
  }
}
