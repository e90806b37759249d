/// Packs learnt weights into the bytes that `Weights` reads.
struct WeightsWriter {
  private let vocabulary: Vocabulary
  private var heads: [(head: ModelHead, weights: [Double])] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Adds a model with its weights and, behind them, its biases.
  mutating func add(_ head: ModelHead, _ weights: [Double]) {
    heads.append((head, weights))
  }

  /// The whole file.
  func bytes(digest: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.add(Weights.magic)
    writer.add(Weights.version)
    writer.add(digest)
    writer.add(heads.count)
    let count = vocabulary.keys.count
    let scales = heads.map { head in
      head.weights[..<(count * head.head.columns)].reduce(0.0) { max($0, abs($1)) }
    }
    for ((head, weights), scale) in zip(heads, scales) {
      writer.add(head.name)
      writer.add(head.labels.count)
      for label in head.labels { writer.add(label) }
      writer.add(Float(scale))
      for bias in weights[(count * head.columns)...] { writer.add(Float(bias)) }
    }
    addRows(scales, &writer)
    return writer.bytes
  }

  private func addRows(_ scales: [Double], _ writer: inout ByteWriter) {
    let rows = vocabulary.keys.indices.map { row($0, scales) }
    let kept = rows.indices.filter { rows[$0].contains { $0 != 0 } || true }
    var power = 1
    while (1 << power) * 7 < kept.count * 10 { power += 1 }
    let capacity = 1 << power
    var slots = [Int](repeating: -1, count: capacity)
    for place in kept {
      var slot = Int(vocabulary.keys[place]) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = place
    }
    writer.add(power)
    for place in slots { writer.add(place < 0 ? 0 : Int(vocabulary.keys[place])) }
    for place in slots {
      let rarity = place < 0 ? 0 : vocabulary.rarity[place]
      writer.add([UInt8(truncatingIfNeeded: rarity), UInt8(truncatingIfNeeded: rarity >> 8)])
    }
    let empty = [UInt8](repeating: 0, count: heads.reduce(0) { $0 + $1.head.columns })
    for place in slots { writer.add(place < 0 ? empty : rows[place]) }
  }

  /// The weights of a feature, each in a byte: the root of its share of the largest.
  private func row(_ place: Int, _ scales: [Double]) -> [UInt8] {
    var row: [UInt8] = []
    for ((head, weights), scale) in zip(heads, scales) {
      for column in 0..<head.columns {
        let weight = weights[place * head.columns + column]
        let share = scale > 0 ? (abs(weight) / scale).squareRoot() : 0
        let step = (share * 127).rounded()
        row.append(UInt8(bitPattern: Int8(weight < 0 ? -step : step)))
      }
    }
    return row
  }
}
