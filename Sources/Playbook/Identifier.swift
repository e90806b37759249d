extension RawRepresentable<String> {
  /// The raw value as it stands in an id of the content: words in small letters, joined by hyphens (`key-leader`).
  public var identifier: String {
    rawValue.utf8.reduce(into: "") { id, letter in
      let isUpper = (0x41...0x5A).contains(letter)
      if isUpper { id += "-" }
      id.unicodeScalars.append(Unicode.Scalar(isUpper ? letter + 0x20 : letter))
    }
  }
}
