/// Multinomial logistic regression with a penalty on large weights, trained by L-BFGS: no chance, one order of sums.
struct Regression {
  /// The lines, row after row.
  private var rowStarts: [Int] = [0]
  private var places: [Int32] = []
  private var values: [Float] = []
  private var labels: [[Int]] = []
  private let features: Int
  private let columns: Int
  /// How much the lines weigh against the penalty.
  private let trust: Double

  /// The most steps; the weights no longer change by then.
  private static let mostSteps = 80

  private init(features: Int, columns: Int, trust: Double) {
    self.features = features
    self.columns = columns
    self.trust = trust
  }

  /// Learns the weights.
  ///
  /// - Parameters:
  ///   - rows: the lines as places and values.
  ///   - labels: the places of the labels that each line may be; with one column 0 is yes and anything else no.
  ///   - features: how many places there are.
  ///   - columns: how many columns of weights.
  ///   - trust: how much the lines weigh against the penalty.
  /// - Returns: the weights, place by place, and behind them the biases.
  static func learn(
    _ rows: [(places: [Int32], values: [Float])], labels: [[Int]], features: Int, columns: Int,
    trust: Double
  ) -> [Double] {
    var regression = Regression(features: features, columns: columns, trust: trust)
    for (row, label) in zip(rows, labels) {
      regression.places += row.places
      regression.values += row.values
      regression.rowStarts.append(regression.places.count)
      regression.labels.append(label)
    }
    let count = (features + 1) * columns
    return Descent.minimum(of: count, steps: mostSteps) { weights, gradient in
      regression.loss(weights, &gradient)
    }
  }

  private func loss(_ weights: [Double], _ gradient: inout [Double]) -> Double {
    let biases = features * columns
    var sum = 0.0
    for place in 0..<biases {
      gradient[place] = weights[place]
      sum += weights[place] * weights[place]
    }
    for place in biases..<weights.count { gradient[place] = 0 }
    sum /= 2
    var scores = [Double](repeating: 0, count: columns)
    for row in labels.indices {
      for column in 0..<columns { scores[column] = weights[biases + column] }
      weights.withUnsafeBufferPointer { weights in
        for item in rowStarts[row]..<rowStarts[row + 1] {
          let begin = Int(places[item]) * columns
          let value = Double(values[item])
          for column in 0..<columns { scores[column] += weights[begin + column] * value }
        }
      }
      sum += trust * slope(of: row, &scores)
      gradient.withUnsafeMutableBufferPointer { gradient in
        for item in rowStarts[row]..<rowStarts[row + 1] {
          let begin = Int(places[item]) * columns
          let value = Double(values[item]) * trust
          for column in 0..<columns { gradient[begin + column] += scores[column] * value }
        }
        for column in 0..<columns { gradient[biases + column] += trust * scores[column] }
      }
    }
    return sum
  }

  /// The loss of a row, whose scores become the slopes of the loss.
  private func slope(of row: Int, _ scores: inout [Double]) -> Double {
    let allowed = labels[row]
    if columns == 1 {
      let score = scores[0]
      let chance = 1 / (1 + Numerics.exp(-score))
      scores[0] = chance - (allowed == [0] ? 1 : 0)
      let right = allowed == [0] ? chance : 1 - chance
      return -Numerics.log(max(right, 1e-300))
    }
    let chances = Softmax.chances(scores)
    let right = max(allowed.reduce(0) { $0 + chances[$1] }, 1e-300)
    for column in 0..<columns { scores[column] = chances[column] }
    // Where a line may be several, each has its part as far as it is likely.
    for column in allowed { scores[column] -= chances[column] / right }
    return -Numerics.log(right)
  }
}

/// Makes chances of scores.
enum Softmax {
  /// Chances that add up to 1; of one score the chance of yes and of no.
  static func chances(_ scores: [Double]) -> [Double] {
    if scores.count == 1 {
      let chance = 1 / (1 + Numerics.exp(-scores[0]))
      return [chance, 1 - chance]
    }
    let most = scores.max() ?? 0
    var chances = scores
    var sum = 0.0
    for place in chances.indices {
      chances[place] = Numerics.exp(scores[place] - most)
      sum += chances[place]
    }
    for place in chances.indices { chances[place] /= sum }
    return chances
  }
}
