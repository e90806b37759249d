import Testing

@testable import Understanding

@Suite("Numbers for learning")
struct NumericsTests {
  @Test(
    "exponential function and logarithm are right to eleven digits",
    arguments: [
      (0.0, 1.0), (1.0, 2.718281828459045), (-1.0, 0.36787944117144233),
      (10.0, 22026.465794806718), (-20.0, 2.061153622438558e-9), (0.5, 1.6487212707001282),
    ])
  func exponential(_ x: Double, _ power: Double) {
    #expect(abs(Numerics.exp(x) / power - 1) < 1e-11)
    #expect(abs(Numerics.log(power) - x) < 1e-11 * max(1, abs(x)))
  }

  @Test("the ends are numbers")
  func ends() {
    #expect(Numerics.exp(-1000) == 0)
    #expect(Numerics.exp(1000).isFinite)
    #expect(Numerics.log(0).isFinite)
  }

  @Test("chances add up to 1, and the likeliest has the highest score")
  func chances() {
    let chances = Softmax.chances([1, 3, -2])
    #expect(abs(chances.reduce(0, +) - 1) < 1e-12)
    #expect(chances[1] > chances[0] && chances[0] > chances[2])
    #expect(Softmax.chances([0]) == [0.5, 0.5])
  }

  @Test("the least place of a bowl is found")
  func descent() {
    let place = Descent.minimum(of: 3, steps: 100) { place, slope in
      var value = 0.0
      for index in 0..<3 {
        let away = place[index] - Double(index)
        value += away * away * Double(index + 1)
        slope[index] = 2 * away * Double(index + 1)
      }
      return value
    }
    for index in 0..<3 { #expect(abs(place[index] - Double(index)) < 1e-3) }
  }

  @Test("a confusion table counts precision, recall and coverage")
  func confusion() {
    var table = Confusion(["yes", "no"])
    for (truth, heard) in [("yes", "yes"), ("yes", "no"), ("no", "no"), ("no", nil)] {
      table.add(truth: truth, heard: heard)
    }
    #expect(table.precision(0) == 1)
    #expect(table.recall(0) == 0.5)
    #expect(table.precision(1) == 0.5)
    #expect(table.coverage == 0.75)
    #expect(abs(table.macroF1 - (2.0 / 3 + 0.5) / 2) < 1e-12)
  }
}
