/// A model within the weights.
///
/// It is shared rather than copied, as each line asks it many times.
final class WeightsHead: Sendable {
  let head: ModelHead
  /// Its first column.
  let start: Int
  /// The largest weight.
  let scale: Float
  let biases: [Float]
  /// The labels as they are heard, each once, and the place among them of each label.
  let heard: [String]
  let places: [Int]
  /// What a byte of another column than a label's speaks against it.
  let against: [Float]

  var name: String { head.name }

  init(_ head: ModelHead, start: Int, scale: Float, biases: [Float]) {
    self.head = head
    self.start = start
    self.scale = scale
    self.biases = biases
    var heard: [String] = []
    var places: [Int] = []
    for label in head.labels.map(head.heard) {
      let known = heard.firstIndex(of: label)
      places.append(known ?? heard.count)
      if known == nil { heard.append(label) }
    }
    self.heard = heard
    self.places = places
    let others = Float(max(1, head.columns - 1))
    against = (0...255).map { -Weights.share(UInt8($0)) / others }
  }
}
