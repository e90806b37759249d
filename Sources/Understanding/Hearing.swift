import Playbook

/// One line with the chances that the learnt weights give its labels.
struct Hearing {
  let grammar: Grammar
  private let bag: FeatureBag
  private let weights: Weights

  init(_ grammar: Grammar, _ bag: FeatureBag, _ weights: Weights) {
    self.grammar = grammar
    self.bag = bag
    self.weights = weights
  }

  /// The chances of the labels of some models, and the words that speak for the likeliest.
  ///
  /// - Parameter names: the models; those that weren't learnt have no chances.
  /// - Returns: one result for each name.
  func results(_ names: [String]) -> [Result?] {
    weights.known(in: bag) { bytes, features in
      let meaning = features.seen(.meaning, signs: bag.signs)
      let building = features.seen(.building, signs: bag.signs)
      return names.map { name in
        weights.heads.first { $0.head.name == name }.map { head in
          result(head, bytes, head.head.view == .meaning ? meaning : building)
        }
      }
    }
  }

  /// What a model says.
  struct Result {
    var labels: [String]
    var chances: [Double]
    /// For each label the words that speak for it.
    var reasons: [[String]]

    /// The chance of a label.
    func chance(_ label: String) -> Double {
      labels.firstIndex(of: label).map { chances[$0] } ?? 0
    }

    /// The likeliest label but one.
    func best(without other: String? = nil) -> (label: String, chance: Double, because: [String])? {
      var best: Int?
      for place in labels.indices where labels[place] != other {
        if best.map({ chances[place] > chances[$0] }) ?? true { best = place }
      }
      return best.map { (labels[$0], chances[$0], reasons[$0]) }
    }
  }

  private func result(
    _ head: Weights.Head, _ bytes: UnsafeRawBufferPointer, _ features: [KnownFeature]
  ) -> Result {
    let columns = head.head.columns
    var scores = head.biases
    for feature in features {
      let row = feature.row + head.start
      let value = feature.value * head.scale
      for column in 0..<columns {
        scores[column] += Weights.shares[Int(bytes[row + column])] * value
      }
    }
    let chances = Softmax.chances(scores.map(Double.init))
    var heard = Result(labels: [], chances: [], reasons: [])
    let order = chances.indices.sorted { (chances[$1], $0) < (chances[$0], $1) }
    for (rank, place) in order.enumerated() {
      let label = head.head.heard(head.head.labels[place])
      if let known = heard.labels.firstIndex(of: label) {
        heard.chances[known] += chances[place]
        continue
      }
      heard.labels.append(label)
      heard.chances.append(chances[place])
      // Behind "none" the second may still be what is reported.
      heard.reasons.append(rank < 2 ? words(for: place, head, bytes, features) : [])
    }
    return heard
  }

  /// The words whose features speak most for a label: at most three stretches.
  private func words(
    for label: Int, _ head: Weights.Head, _ bytes: UnsafeRawBufferPointer,
    _ features: [KnownFeature]
  ) -> [String] {
    let columns = head.head.columns
    var shares = [Float](repeating: 0, count: grammar.line.units.count)
    for feature in features {
      let units = bag.units[feature.place]
      guard !units.isEmpty, units.count <= 6 else { continue }
      let row = feature.row + head.start
      var weight: Float = 0
      for column in 0..<columns {
        let share = Weights.shares[Int(bytes[row + column])]
        if columns == 1 {
          weight = label == 0 ? share : -share
        } else {
          weight += column == label ? share : -share / Float(columns - 1)
        }
      }
      for unit in units { shares[Int(unit)] += weight * feature.value / Float(units.count) }
    }
    return stretches(shares)
  }

  private func stretches(_ shares: [Float]) -> [String] {
    let least = (shares.max() ?? 0) * 0.45
    guard least > 0 else { return [] }
    var found: [(units: Range<Int>, sum: Float)] = []
    for (place, share) in shares.enumerated() where share >= least {
      if let last = found.last, last.units.upperBound == place, last.units.count < 5 {
        found[found.count - 1] = (last.units.lowerBound..<place + 1, last.sum + share)
      } else {
        found.append((place..<place + 1, share))
      }
    }
    let chosen = found.enumerated()
      .sorted { ($1.element.sum, $0.offset) < ($0.element.sum, $1.offset) }
      .prefix(3).map(\.offset).sorted()
    return chosen.map { grammar.line.written(found[$0].units) }
  }
}
