import FoundationEssentials
import Playbook

/// The content that the program ships, read from the folder beside the tests.
public enum ShippedContent {
  /// The folder `Tests`.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// All files of a language.
  ///
  /// - Parameter language: the language.
  /// - Returns: the files by path; empty where the folder can't be read.
  public static func files(_ language: Language) -> [SourceFile] {
    let folder = tests.deletingLastPathComponent().appending(path: "prompts")
      .appending(path: language.rawValue)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
      guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      return SourceFile(language: language, path: path, bytes: Array(bytes))
    }
  }

  /// What the screen says in a language.
  ///
  /// - Parameter language: the language.
  /// - Returns: the phrases, without those that have a mistake.
  public static func phrases(_ language: Language) -> Phrases {
    Playbook.load(language, files: files(language), parts: [.phrases]).playbook.phrases
  }
}
