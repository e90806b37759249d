import FoundationEssentials

/// Files as earlier versions of the program wrote them: they must open for ever, and nothing records them anew.
public enum Frozen {
  /// Reads a file in `Tests/Frozen`.
  ///
  /// - Parameter name: the file's name.
  /// - Returns: its bytes.
  /// - Throws: where it can't be read.
  public static func bytes(of name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Frozen")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
