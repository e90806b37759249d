import Playbook
import Records
import Rehearsal
import Understanding
import VisitModel

extension RehearsedLine.Heard {
  /// Writes down how a line was heard.
  ///
  /// - Parameters:
  ///   - heard: the line as the customer took it.
  ///   - confidence: how sure the kind of question is, in per cent.
  init(_ heard: Heard, confidence: Int?) {
    let lists = Self.lists(of: heard)
    self.init(
      does: ([heard.move] + heard.also).map(\.rawValue), kind: heard.kind, confidence: confidence,
      isSure: heard.isSure,
      ids: lists.reduce(into: [:]) { ids, list in
        if !list.ids.isEmpty { ids[list.name] = list.ids }
      },
      numbers: heard.numbers, faults: heard.faults.map(\.rawValue), isBenefit: heard.isBenefit)
  }

  private static func lists(of heard: Heard) -> [(name: String, ids: [String])] {
    [
      ("subjects", heard.subjects), ("facts", heard.facts), ("products", heard.products),
      ("proofs", heard.proofs), ("trades", heard.trades), ("steps", heard.steps),
      ("objections", heard.objections), ("absent", heard.absent), ("likes", heard.likes),
      ("claims", heard.claims.map(\.text)),
      ("person", [heard.person].compactMap(\.self)),
    ]
  }

  /// The line as the customer took it; what a newer program wrote and this one doesn't know is left out.
  var heard: Heard {
    let moves = does.compactMap(Heard.Move.init)
    var heard = Heard(moves.first ?? .unclear, kind: kind, subjects: ids["subjects"] ?? [])
    heard.also = Array(moves.dropFirst())
    heard.isSure = isSure
    heard.facts = ids["facts"] ?? []
    heard.products = ids["products"] ?? []
    heard.proofs = ids["proofs"] ?? []
    heard.trades = ids["trades"] ?? []
    heard.steps = ids["steps"] ?? []
    heard.objections = ids["objections"] ?? []
    heard.absent = ids["absent"] ?? []
    heard.likes = ids["likes"] ?? []
    heard.person = ids["person"]?.first
    heard.claims = (ids["claims"] ?? []).map(Claim.init)
    heard.faults = faults.compactMap(QuestionFault.init)
    heard.numbers = numbers
    heard.isBenefit = isBenefit
    return heard
  }
}

extension RehearsedLine {
  /// Writes down a line and what came of it.
  ///
  /// - Parameters:
  ///   - words: what the rep said; nil for the greeting.
  ///   - reaction: what came of it.
  ///   - buyer: the customer behind the line.
  ///   - confidence: how sure the kind of question is, in per cent.
  ///   - corrected: the kind that it was heard to be, where the rep has put it right.
  init(
    words: String?, _ reaction: Reaction, _ buyer: Buyer, confidence: Int? = nil,
    corrected: String? = nil
  ) {
    let state = buyer.state
    self.init(
      words: words, heard: .init(reaction.heard, confidence: confidence), corrected: corrected,
      said: reaction.said.map { .init(name: $0.name, words: $0.words) },
      moved: reaction.moves.map {
        .init(rule: $0.rule.rawValue, trust: $0.trust, patience: $0.patience, value: $0.value)
      },
      opened: reaction.opened,
      stand: .init(
        trust: state.trust, patience: state.patience, value: state.value, generator: state.drawn))
  }
}
