@_spi(_Unicode) import Swift

/// A name made fit for a file name: letters and digits of any script, joined by hyphens.
public enum Slug {
  /// The most bytes of UTF-8 that a slug has.
  public static let maximumBytes = 40

  /// Makes a slug.
  ///
  /// - Parameters:
  ///   - name: any text, for example `Acme Corp.` or `王总`.
  ///   - fallback: what stands for a name without a letter or digit.
  /// - Returns: lower-case text in Unicode form NFC of at most 40 bytes, cut between characters;
  ///   never empty, never a path.
  public static func make(from name: String, fallback: String = "call") -> String {
    var slug = ""
    var isSeparated = false
    for character in composed(composed(name).lowercased()) {
      guard let letter = kept(of: character) else {
        isSeparated = !slug.isEmpty
        continue
      }
      let addition = isSeparated ? "-" + letter : letter
      guard slug.utf8.count + addition.utf8.count <= maximumBytes else { break }
      slug += addition
      isSeparated = false
    }
    return slug.isEmpty ? fallback : slug
  }

  /// The letter or digit with its marks, without joiners and other invisible characters.
  private static func kept(of character: Character) -> String? {
    guard character.isLetter || character.isNumber else { return nil }
    let scalars = character.unicodeScalars.filter { scalar in
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil
        || properties.canonicalCombiningClass != .notReordered
    }
    return scalars.isEmpty ? nil : composed(String(String.UnicodeScalarView(scalars)))
  }

  /// The text in form NFC, so that a name typed on two machines gives one file name.
  private static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }
}
