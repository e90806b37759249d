import FoundationEssentials
import Playbook

/// The content as it ships, read from the sources.
public enum ShippedContent {
  /// The playbook of a language.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - parts: what is wanted of it.
  /// - Returns: the playbook; a mistake in it is found by the content's own tests.
  /// - Throws: where a file can't be read.
  public static func playbook(
    _ language: Language, parts: [PlaybookPart] = PlaybookPart.walk
  ) throws -> Playbook {
    Playbook.load(
      language, files: try files(language), overlay: [], parts: parts, required: []
    ).playbook
  }

  /// The files of a language.
  ///
  /// - Parameter language: the language.
  /// - Returns: the files sorted by path.
  /// - Throws: where a file can't be read.
  public static func files(_ language: Language) throws -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "prompts/\(language.rawValue)").path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try paths.filter { $0.hasSuffix(".md") }.sorted().map { path in
      let data = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
      return SourceFile(
        language: language, path: path, shownPath: "prompts/\(language.rawValue)/\(path)",
        bytes: Array(data))
    }
  }
}
