import Playbook
@testable import Rehearsal
import TestSupport
import Testing
import VisitModel

@Suite struct ObjectionTests {
  /// A customer who has just raised that nobody knows the brand.
  private func doubtful(seed: UInt64 = 2) throws -> Buyer {
    var buyer = Buyer(try #require(Desk.buyerCase("feed-dealer", .en)), seed: seed)
    _ = buyer.respond(to: Heard(.question, kind: .problem, subjects: ["feed-subject-delivery"]))
    var benefit = Heard(.offer)
    benefit.products = ["feed-product-truck"]
    benefit.facts = ["feed-stockouts"]
    let raised = buyer.respond(to: benefit).objections
    #expect(raised == [.init(objection: "feed-unknown", kind: .raised)])
    return buyer
  }

  private static func proof() -> Heard {
    var proof = Heard(.proof)
    proof.proofs = ["feed-proof-neighbour"]
    return proof
  }

  @Test("clarified, tested, answered by what settles it and checked, an objection is settled")
  func settled() throws {
    var buyer = try doubtful()
    for line in [Heard(.clarify), Heard(.test), Self.proof(), Heard(.check)] {
      _ = buyer.respond(to: line)
    }
    #expect(buyer.state.hasSettled("feed-unknown"))
  }

  /// Ways that leave a step out.
  static let shortcuts: [[Heard]] = [
    [proof(), Heard(.check)],
    [Heard(.test), proof(), Heard(.check)],
    [Heard(.clarify), proof(), Heard(.check)],
    [Heard(.clarify), Heard(.test), Heard(.check)],
  ]

  @Test("with a step left out it isn't settled", arguments: shortcuts)
  func skipped(lines: [Heard]) throws {
    var buyer = try doubtful()
    for line in lines { _ = buyer.respond(to: line) }
    #expect(!buyer.state.hasSettled("feed-unknown"))
  }

  @Test("answered too soon it comes back, once and in other words")
  func comesBack() throws {
    var buyer = try doubtful()
    let objection = try #require(buyer.buyerCase.scenario.objection("feed-unknown"))
    var returned: [String] = []
    _ = buyer.respond(to: Self.proof())
    for _ in 0..<12 {
      let reaction = buyer.respond(
        to: Heard(.question, kind: .problem, subjects: ["feed-subject-store"]))
      if reaction.objections.contains(.init(objection: objection.id, kind: .returned)) {
        returned += reaction.said.map(\.words).filter(objection.again.contains)
      }
    }
    #expect(returned.count == 1)
    #expect(!objection.says.contains(returned.first ?? ""))
  }

  @Test("what is no answer to it leaves it open")
  func unproven() throws {
    var buyer = try doubtful()
    _ = buyer.respond(to: Heard(.clarify))
    var other = Heard(.proof)
    other.proofs = ["feed-proof-book"]
    let reaction = buyer.respond(to: other)
    #expect(reaction.objections == [.init(objection: "feed-unknown", kind: .unproven)])
    #expect(reaction.moves.contains { $0.rule == .objectionUnproven && $0.trust < 0 })
  }

  @Test("to go on while it stands costs trust, and he says so")
  func talkedOver() throws {
    var buyer = try doubtful()
    let reaction = buyer.respond(
      to: Heard(.question, kind: .problem, subjects: ["feed-subject-store"]))
    #expect(reaction.opened.isEmpty)
    #expect(reaction.moves.contains { $0.rule == .objectionTalkedOver && $0.trust < 0 })
  }

  /// What brings up which objection, with nothing said before.
  static let causes: [(Heard, String)] = {
    var pitch = Heard(.offer)
    pitch.products = ["feed-product-bag"]
    var price = Heard(.price)
    price.numbers = [148]
    return [
      (pitch, "feed-all-say-so"), (price, "feed-dear"), (Heard(.pressure), "feed-pushed"),
    ]
  }()

  @Test("a fault brings up the objection that it causes", arguments: causes)
  func caused(heard: Heard, objection: String) throws {
    var buyer = Buyer(try #require(Desk.buyerCase("feed-dealer", .zhHans)), seed: 1)
    #expect(buyer.respond(to: heard).objections == [.init(objection: objection, kind: .raised)])
  }
}
