import Playbook

/// One line with the chances that the learnt weights give its labels.
struct Hearing {
  /// What a model says of the line.
  struct Result {
    fileprivate var head: Weights.Head
    /// The labels as they are heard, the likeliest column of each, and their chances.
    fileprivate var labels: [(label: String, column: Int, chance: Double)]

    /// The chance of a label.
    func chance(_ label: String) -> Double {
      labels.first { $0.label == label }?.chance ?? 0
    }

    /// The likeliest label but one.
    func best(without other: String? = nil) -> (label: String, chance: Double)? {
      var best: (label: String, chance: Double)?
      for (label, _, chance) in labels where label != other {
        if best.map({ chance > $0.chance }) ?? true { best = (label, chance) }
      }
      return best
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
    let scores = head.biases.indices.map { column in
      Double(head.biases[column] + sums[head.start + column] * head.scale)
    }
    let chances = Softmax.chances(scores)
    var labels: [(label: String, column: Int, chance: Double)] = []
    labels.reserveCapacity(chances.count)
    for column in chances.indices {
      let place = head.places[column]
      if place == labels.count {
        labels.append((head.heard[place], column, chances[column]))
      } else {
        if chances[column] > chances[labels[place].column] { labels[place].column = column }
        labels[place].chance += chances[column]
      }
    }
    return Result(head: head, labels: labels)
  }

  private func features(of head: Weights.Head) -> [KnownFeature] {
    switch head.head.view {
    case .meaning: meaning
    case .doing: doing
    case .building: building
    }
  }

  /// The words whose features speak most for a label: at most three stretches.
  func words(for label: String, _ result: Result) -> [String] {
    guard let column = result.labels.first(where: { $0.label == label })?.column else { return [] }
    let head = result.head
    let columns = head.head.columns
    var shares = [Float](repeating: 0, count: grammar.line.units.count)
    weights.withBytes { bytes in
      for feature in features(of: head) {
        let units = bag.features[feature.place].units
        guard !units.isEmpty, units.count <= 6 else { continue }
        let row = feature.row + head.start
        var weight: Float = 0
        for other in 0..<columns {
          let share = Weights.share(bytes[row + other])
          if columns == 1 {
            weight = column == 0 ? share : -share
          } else {
            weight += other == column ? share : -share / Float(columns - 1)
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
