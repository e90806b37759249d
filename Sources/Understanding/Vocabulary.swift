/// The features that are kept, each with the weight of its rarity.
struct Vocabulary: Sendable {
  /// The keys of the features, in the order in which they were first met.
  let keys: [UInt32]
  /// How rare each feature is, in thousandths.
  let rarity: [UInt16]
  private let places: [UInt32: Int32]

  /// The fewest lines in which a feature has to stand: what stands in one alone teaches nothing about others.
  private static let fewestLines = 3
  /// The most features that are learnt from at first, and kept in the end: the weights have to be read within the time of a
  /// start.
  private static let most = (first: 120_000, kept: 45_000)

  /// Chooses the features of some lines.
  init(_ bags: [FeatureBag]) {
    var counts: [UInt32: Int] = [:]
    var order: [UInt32] = []
    for bag in bags {
      for feature in bag.features {
        let key = feature.key
        if counts[key] == nil { order.append(key) }
        counts[key, default: 0] += 1
      }
    }
    let fewest = Self.fewest(of: counts)
    var keys: [UInt32] = []
    var rarity: [UInt16] = []
    var places: [UInt32: Int32] = [:]
    for key in order {
      guard let count = counts[key], count >= fewest else { continue }
      places[key] = Int32(keys.count)
      keys.append(key)
      rarity.append(Self.rarity(count, of: bags.count))
    }
    self.keys = keys
    self.rarity = rarity
    self.places = places
  }

  private static func fewest(of counts: [UInt32: Int]) -> Int {
    var fewest = fewestLines
    while counts.values.count(where: { $0 >= fewest }) > most.first { fewest += 1 }
    return fewest
  }

  /// The inverse document frequency, raised to 1.2: found with a writer held out in turn.
  private static func rarity(_ count: Int, of all: Int) -> UInt16 {
    let inverse = Numerics.log(Double(1 + all) / Double(1 + count)) + 1
    return UInt16(min(65_535, (Numerics.exp(Numerics.log(inverse) * 1.2) * 1000).rounded()))
  }

  private init(keys: [UInt32], rarity: [UInt16]) {
    self.keys = keys
    self.rarity = rarity
    places = keys.enumerated().reduce(into: [:]) { $0[$1.element] = Int32($1.offset) }
  }

  /// The features that matter most to what was learnt with them.
  func kept(by models: [(head: ModelHead, weights: [Double])]) -> Vocabulary {
    guard keys.count > Self.most.kept else { return self }
    var matter = [Double](repeating: 0, count: keys.count)
    for (head, weights) in models {
      for place in keys.indices {
        let own = weights[place * head.columns..<(place + 1) * head.columns]
        let most = own.reduce(0) { max($0, abs($1)) } * Double(rarity[place])
        matter[place] = max(matter[place], most)
      }
    }
    let order = keys.indices.sorted { (matter[$1], keys[$0]) < (matter[$0], keys[$1]) }
    let kept = order.prefix(Self.most.kept).sorted()
    return Vocabulary(keys: kept.map { keys[$0] }, rarity: kept.map { rarity[$0] })
  }

  /// The features of a line as places and values of length 1, as a view sees them.
  func row(_ bag: FeatureBag, _ view: View) -> (places: [Int32], values: [Float]) {
    var rowPlaces: [Int32] = []
    var values: [Float] = []
    var square: Float = 0
    for (index, feature) in bag.features.enumerated() {
      guard let place = places[feature.key] else { continue }
      let value = feature.value * (index >= bag.signs ? view.signWeight : 1)
      let weighted = value * Float(rarity[Int(place)]) / 1000
      rowPlaces.append(place)
      values.append(weighted)
      square += weighted * weighted
    }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    return (rowPlaces, values.map { $0 * scale })
  }
}
