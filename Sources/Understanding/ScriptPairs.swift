/// Traditional characters and their simplified twins, so that both scripts are read alike.
enum ScriptPairs {
  /// The first character of the block that the table covers.
  private static let first = 0x4E00

  /// For each character of the block its simplified form, or itself.
  static let table: [UInt16] = {
    var table = (0x4E00...0x9FFF).map { UInt16($0) }
    for (old, new) in zip(traditional.unicodeScalars, simplified.unicodeScalars) {
      let place = Int(old.value) - first
      if table.indices.contains(place) { table[place] = UInt16(truncatingIfNeeded: new.value) }
    }
    return table
  }()

  /// The simplified form of a character, or itself.
  static func simplified(_ scalar: UInt32) -> UInt32 {
    guard (0x4E00...0x9FFF).contains(scalar) else { return scalar }
    return UInt32(table[Int(scalar) - first])
  }
}
