/// Finds the place where a smooth function is least (L-BFGS with a halving line search).
enum Descent {
  /// How many earlier steps shape the next one.
  private static let memory = 8
  /// A slope below this share of the first one is none.
  private static let flat = 1e-4

  /// A step taken, and how the slope changed by it.
  private struct Step {
    var move: [Double]
    var change: [Double]
    var curve: Double
  }

  /// The least place near zero.
  ///
  /// - Parameters:
  ///   - count: how many numbers make a place.
  ///   - steps: the most steps.
  ///   - function: gives the value at a place and writes the slope there.
  /// - Returns: the place.
  static func minimum(
    of count: Int, steps: Int, _ function: ([Double], inout [Double]) -> Double
  ) -> [Double] {
    var place = [Double](repeating: 0, count: count)
    var slope = place
    var value = function(place, &slope)
    let first = product(slope, slope)
    var history: [Step] = []
    for _ in 0..<steps {
      if product(slope, slope) <= flat * flat * first { break }
      var way = direction(slope, history)
      var fall = product(way, slope)
      if fall >= 0 {
        history = []
        way = slope.map { -$0 }
        fall = -product(slope, slope)
      }
      var length = history.isEmpty ? 1 / max(1, first.squareRoot()) : 1.0
      var next = place
      var nextSlope = slope
      var nextValue = value
      for _ in 0..<30 {
        for index in next.indices { next[index] = place[index] + length * way[index] }
        nextValue = function(next, &nextSlope)
        if nextValue <= value + 1e-4 * length * fall { break }
        length /= 2
      }
      guard nextValue < value else { break }
      remember(place, next, slope, nextSlope, &history)
      place = next
      slope = nextSlope
      value = nextValue
    }
    return place
  }

  private static func remember(
    _ place: [Double], _ next: [Double], _ slope: [Double], _ nextSlope: [Double],
    _ history: inout [Step]
  ) {
    let move = zip(next, place).map { $0 - $1 }
    let change = zip(nextSlope, slope).map { $0 - $1 }
    let curve = product(move, change)
    guard curve > 1e-12 else { return }
    history.append(Step(move: move, change: change, curve: curve))
    if history.count > memory { history.removeFirst() }
  }

  private static func direction(_ slope: [Double], _ history: [Step]) -> [Double] {
    var way = slope.map { -$0 }
    var shares: [Double] = []
    for step in history.reversed() {
      let share = product(step.move, way) / step.curve
      shares.append(share)
      add(-share, step.change, to: &way)
    }
    if let last = history.last {
      let scale = last.curve / product(last.change, last.change)
      for index in way.indices { way[index] *= scale }
    }
    for (step, share) in zip(history, shares.reversed()) {
      add(share - product(step.change, way) / step.curve, step.move, to: &way)
    }
    return way
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  private static func add(_ share: Double, _ other: [Double], to way: inout [Double]) {
    for index in way.indices { way[index] += share * other[index] }
  }
}
