import Playbook

/// The learnt weights of one language, read where they stand: nothing is unpacked before a line is heard.
public struct Weights: Sendable {
  /// Why a file can't be used.
  public enum Failure: Error, Equatable {
    /// The bytes are no weights, or are cut short.
    case damaged
    /// They were written by another version.
    case version(Int)
  }

  /// The version that is written, and the only one that is read.
  static let version = 1
  static let magic: [UInt8] = [0x52, 0x4C, 0x57, 0x74]

  /// The digest of what they were learnt from.
  public let digest: String
  let heads: [WeightsHead]
  let columns: Int
  private let bytes: [UInt8]
  private let mask: Int
  private let keysStart: Int
  private let rarityStart: Int
  private let rowsStart: Int

  /// Takes the bytes of a file of weights.
  ///
  /// - Parameter bytes: the whole file.
  /// - Throws: `Failure`, where they are no weights of this version.
  public init(_ bytes: [UInt8]) throws(Failure) {
    var reader = ByteReader(bytes)
    guard reader.take(4).map(Array.init) == Weights.magic, let version = reader.number() else {
      throw .damaged
    }
    guard version == Weights.version else { throw .version(version) }
    guard let digest = reader.text(), let count = reader.number(), count <= 64 else {
      throw .damaged
    }
    self.digest = digest
    var heads: [WeightsHead] = []
    var columns = 0
    for _ in 0..<count {
      guard let head = Weights.head(&reader, columns) else { throw .damaged }
      columns += head.head.columns
      heads.append(head)
    }
    guard let power = reader.number(), (1...24).contains(power) else { throw .damaged }
    let capacity = 1 << power
    keysStart = reader.place
    rarityStart = keysStart + 4 * capacity
    rowsStart = rarityStart + 2 * capacity
    guard bytes.count == rowsStart + columns * capacity else { throw .damaged }
    self.heads = heads
    self.columns = columns
    self.bytes = bytes
    mask = capacity - 1
  }

  private static func head(_ reader: inout ByteReader, _ start: Int) -> WeightsHead? {
    guard let name = reader.text(), let count = reader.number(), (2...64).contains(count) else {
      return nil
    }
    var labels: [String] = []
    for _ in 0..<count {
      guard let label = reader.text() else { return nil }
      labels.append(label)
    }
    let head = ModelHead(name: name, labels: labels)
    guard let scale = reader.real() else { return nil }
    var biases: [Float] = []
    for _ in 0..<head.columns {
      guard let bias = reader.real() else { return nil }
      biases.append(bias)
    }
    return WeightsHead(head, start: start, scale: scale, biases: biases)
  }

  /// The weight that a byte stands for, as a share of the largest: fine near zero, coarse far away.
  static func share(_ byte: UInt8) -> Float {
    let step = Float(Int8(bitPattern: byte))
    return step * abs(step) * (1 / (127 * 127))
  }

  /// A model by its name; nil where it wasn't learnt.
  func head(_ name: String) -> WeightsHead? { heads.first { $0.name == name } }

  /// Calls a function with the bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes(body)
  }

  /// For each column the sum of weights times values, each model seeing the line its own way.
  ///
  /// The models of a view stand together, in the order of the views.
  func sums(
    meaning: [KnownFeature], doing: [KnownFeature], building: [KnownFeature]
  ) -> [Float] {
    let last = heads.first { $0.head.view == .building }?.start ?? columns
    let middle = heads.first { $0.head.view == .doing }?.start ?? last
    var sums = [Float](repeating: 0, count: columns)
    bytes.withUnsafeBytes { bytes in
      sums.withUnsafeMutableBufferPointer { sums in
        Weights.add(meaning, 0..<middle, bytes, &sums)
        Weights.add(doing, middle..<last, bytes, &sums)
        Weights.add(building, last..<columns, bytes, &sums)
      }
    }
    return sums
  }

  private static func add(
    _ features: [KnownFeature], _ columns: Range<Int>, _ bytes: UnsafeRawBufferPointer,
    _ sums: inout UnsafeMutableBufferPointer<Float>
  ) {
    for feature in features {
      for column in columns {
        sums[column] += share(bytes[feature.row + column]) * feature.value
      }
    }
  }

  /// The features of a line that are known.
  func known(in bag: FeatureBag) -> [KnownFeature] {
    var features: [KnownFeature] = []
    features.reserveCapacity(bag.features.count)
    bytes.withUnsafeBytes { bytes in
      for place in bag.features.indices {
        let key = bag.features[place].key
        var slot = Int(key) & mask
        while true {
          let found = bytes.loadUnaligned(
            fromByteOffset: keysStart + 4 * slot, as: UInt32.self
          ).littleEndian
          if found == 0 { break }
          if found == key {
            let rarity = bytes.loadUnaligned(
              fromByteOffset: rarityStart + 2 * slot, as: UInt16.self
            ).littleEndian
            features.append(
              KnownFeature(
                place: place, row: rowsStart + slot * columns,
                value: bag.features[place].value * Float(rarity) / 1000))
            break
          }
          slot = (slot + 1) & mask
        }
      }
    }
    return features
  }
}

/// A feature of a line that the weights know.
struct KnownFeature {
  /// Its place in the bag.
  var place: Int
  /// Where its row begins.
  var row: Int
  /// Its value.
  var value: Float
}

extension [KnownFeature] {
  /// The features as a view sees them, their values of length 1.
  func seen(_ view: View, signs: Int) -> [KnownFeature] {
    var features = self
    var square: Float = 0
    for index in features.indices {
      if features[index].place >= signs { features[index].value *= view.signWeight }
      square += features[index].value * features[index].value
    }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    for index in features.indices { features[index].value *= scale }
    return features
  }
}
