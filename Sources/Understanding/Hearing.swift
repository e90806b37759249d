import Playbook

/// One line with the chances that the learnt weights give its labels.
struct Hearing {
  /// What a model says of the line.
  struct Result {
    fileprivate var head: WeightsHead
    /// Of each label as it is heard the likeliest column and the chance.
    fileprivate var columns: [Int]
    fileprivate var chances: [Double]

    /// The chance of a label.
    func chance(_ label: String) -> Double {
      head.heard.firstIndex(of: label).map { chances[$0] } ?? 0
    }

    /// The likeliest label but one.
    func best(without other: String? = nil) -> (label: String, chance: Double)? {
      var best: Int?
      for place in chances.indices where head.heard[place] != other {
        if best.map({ chances[place] > chances[$0] }) ?? true { best = place }
      }
      return best.map { (head.heard[$0], chances[$0]) }
    }
  }

  let grammar: Grammar
  private let bag: FeatureBag
  private let weights: Weights
  private let meaning: [KnownFeature]
  private let doing: [KnownFeature]
  private let building: [KnownFeature]
  /// For each column the sum of weights times values.
  private let sums: [Float]

  init(_ grammar: Grammar, _ bag: FeatureBag, _ weights: Weights) {
    self.grammar = grammar
    self.bag = bag
    self.weights = weights
    let known = weights.known(in: bag)
    meaning = known.seen(.meaning, signs: bag.signs)
    doing = known.seen(.doing, signs: bag.signs)
    building = known.seen(.building, signs: bag.signs)
    sums = weights.sums(meaning: meaning, doing: doing, building: building)
  }

  /// What a model says; nil where it wasn't learnt.
  func result(_ name: String) -> Result? {
    guard let head = weights.head(name) else { return nil }
    var scores = [Double](repeating: 0, count: head.biases.count)
    for column in scores.indices {
      scores[column] = Double(head.biases[column] + sums[head.start + column] * head.scale)
    }
    let chances = Softmax.chances(scores)
    var result = Result(head: head, columns: [], chances: [])
    result.columns.reserveCapacity(head.heard.count)
    result.chances.reserveCapacity(head.heard.count)
    for column in chances.indices {
      let place = head.places[column]
      if place == result.columns.count {
        result.columns.append(column)
        result.chances.append(chances[column])
      } else {
        if chances[column] > chances[result.columns[place]] { result.columns[place] = column }
        result.chances[place] += chances[column]
      }
    }
    return result
  }

  private func features(of head: WeightsHead) -> [KnownFeature] {
    switch head.head.view {
    case .meaning: meaning
    case .doing: doing
    case .building: building
    }
  }

  /// The words whose features speak most for a label: at most three stretches.
  func words(for label: String, _ result: Result) -> [String] {
    guard let place = result.head.heard.firstIndex(of: label) else { return [] }
    let column = result.columns[place]
    let head = result.head
    let columns = head.biases.count
    var shares = [Float](repeating: 0, count: grammar.line.units.count)
    weights.withBytes { bytes in
      for feature in features(of: head) {
        let units = bag.features[feature.place].units
        guard !units.isEmpty, units.count <= 6 else { continue }
        let row = feature.row + head.start
        var weight: Float = 0
        if columns == 1 {
          let share = Weights.share(bytes[row])
          weight = column == 0 ? share : -share
        } else {
          for other in 0..<columns {
            let byte = bytes[row + other]
            weight += other == column ? Weights.share(byte) : head.against[Int(byte)]
          }
        }
        for unit in units { shares[unit] += weight * feature.value / Float(units.count) }
      }
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
