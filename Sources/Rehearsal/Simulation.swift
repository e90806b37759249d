import Playbook
import Understanding
import VisitModel

/// Lets a scripted rep visit a customer, over and over, and counts what comes of it.
public struct Simulation: Sendable {
  /// What one visit came to.
  public struct Visit: Hashable, Sendable {
    /// Its outcome.
    public let outcome: OutcomeClass
    /// The trust at its end, 0 to 100.
    public let trust: Int
    /// How many facts below the surface were told.
    public let needs: Int
    /// How many lines the rep said.
    public let turns: Int
    /// Why it ended: an honest leave and being thrown out are both no sale.
    public let reason: BuyerState.End.Reason
  }

  private let buyerCase: BuyerCase
  private let card: RepCard
  private let bank: RepBank
  private let policy: Policy
  private let hear: @Sendable (String) -> Heard
  private let listen: @Sendable (String) -> Reading

  /// Prepares visits.
  ///
  /// - Parameters:
  ///   - buyerCase: the customer, and how hard.
  ///   - policy: how the rep sells.
  ///   - bank: the sentences that he speaks, in the scenario's language.
  ///   - hear: how the customer hears a line of the rep's.
  ///   - listen: how the rep hears a sentence of the customer's.
  public init(
    _ buyerCase: BuyerCase, policy: Policy, bank: RepBank,
    hear: @escaping @Sendable (String) -> Heard, listen: @escaping @Sendable (String) -> Reading
  ) {
    self.buyerCase = buyerCase
    self.policy = policy
    self.bank = bank
    self.hear = hear
    self.listen = listen
    card = RepCard(buyerCase.scenario)
  }

  /// Plays one visit.
  ///
  /// - Parameters:
  ///   - seed: the seed of the whole series.
  ///   - run: its number, from 0.
  ///   - watch: is shown each line and what was answered.
  ///   - begin: is shown the greeting.
  /// - Returns: what it came to.
  public func visit(
    seed: UInt64, run: Int, watch: (String, Reaction) -> Void = { _, _ in },
    begin: (Reaction) -> Void = { _ in }
  ) -> Visit {
    let own = SplitMix64.seed(
      of: String(seed), buyerCase.scenario.id, policy.rawValue, String(run))
    var buyer = Buyer(buyerCase, seed: own)
    var rep = ScriptedRep(
      policy, card: card, bank: bank, seed: own ^ 0x5851_F42D_4C95_7F2D, listen: listen)
    var said = buyer.opening.said.map(\.words)
    begin(buyer.opening)
    while buyer.state.end == nil {
      let line = rep.line(after: said)
      let reaction = buyer.respond(to: hear(line))
      watch(line, reaction)
      said = reaction.said.map(\.words)
    }
    return Visit(
      outcome: buyer.outcome ?? .noSale, trust: buyer.state.trust,
      needs: buyer.state.told.count { (buyerCase.scenario.fact($0.fact)?.tier ?? 0) > 1 },
      turns: buyer.state.turn, reason: buyer.state.end?.reason ?? .outOfTime)
  }

  /// Plays a series of visits.
  ///
  /// - Parameters:
  ///   - runs: how many.
  ///   - seed: the seed of the series.
  ///   - score: scores a visit by its greeting, the rep's lines and what came of them; nil where it is too short for that.
  /// - Returns: what they came to together.
  public func series(
    runs: Int, seed: UInt64,
    score: ((Reaction, [(words: String, reaction: Reaction)]) -> Int?)? = nil
  ) -> Series {
    var series = Series()
    for run in 0..<runs {
      guard let score else {
        series.add(visit(seed: seed, run: run))
        continue
      }
      var opening: Reaction?
      var lines: [(words: String, reaction: Reaction)] = []
      let visit = visit(
        seed: seed, run: run, watch: { lines.append(($0, $1)) }, begin: { opening = $0 })
      series.add(visit, score: opening.flatMap { score($0, lines) })
    }
    return series
  }

  /// What a series of visits came to.
  public struct Series: Hashable, Sendable {
    /// How many visits.
    public private(set) var runs = 0
    /// How many ended in each way.
    public private(set) var outcomes: [OutcomeClass: Int] = [:]
    /// How many were scored.
    public private(set) var scored = 0
    private var score = 0
    private var trust = 0
    private var needs = 0
    private var turns = 0

    mutating func add(_ visit: Visit, score: Int? = nil) {
      runs += 1
      if let score {
        scored += 1
        self.score += score
      }
      outcomes[visit.outcome, default: 0] += 1
      trust += visit.trust
      needs += visit.needs
      turns += visit.turns
    }

    /// The share that ended in order or advance, 0 to 1.
    public var won: Double {
      mean(of: (outcomes[.order] ?? 0) + (outcomes[.advance] ?? 0))
    }
    /// The mean score of those that were scored; nil where none was.
    public var meanScore: Double? { scored == 0 ? nil : Double(score) / Double(scored) }
    /// The mean trust at the end.
    public var meanTrust: Double { mean(of: trust) }
    /// The mean number of needs found.
    public var needsFound: Double { mean(of: needs) }
    /// The mean number of the rep's lines.
    public var meanTurns: Double { mean(of: turns) }

    private func mean(of sum: Int) -> Double { runs == 0 ? 0 : Double(sum) / Double(runs) }
  }
}
