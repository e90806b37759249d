import Glibc
import Playbook

/// Finds the folder of the content and reads its files.
struct ContentFiles {
  /// Why there is no content to read.
  enum Failure: Error, Equatable {
    /// No place that was tried is a folder.
    case notFound(tried: [String])
    /// A file or folder can't be read, with the system's reason.
    case unreadable(path: String, reason: String)
  }

  /// The folder that holds one folder a language.
  let folder: String

  /// Takes a folder as it is.
  ///
  /// - Parameter folder: its path; blanks or a slash at its end don't matter.
  /// - Throws: `notFound` where there is no such folder.
  init(folder: String) throws(Failure) {
    guard Self.isFolder(folder) else { throw .notFound(tried: [folder]) }
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// Finds the content: where it was asked for, else beside the program, else where it is installed.
  ///
  /// A place that was named by option or environment is the only one tried, so that a slip of the pen isn't answered
  /// with other content.
  ///
  /// - Parameters:
  ///   - option: the value of `--prompts`.
  ///   - variable: the value of `RIDEALONG_PROMPTS`; empty counts as unset.
  ///   - program: the folder of the executable; nil where it can't be told.
  /// - Returns: the first place that is a folder.
  /// - Throws: `notFound` with every place tried.
  static func find(
    option: String? = nil, variable: String? = environment("RIDEALONG_PROMPTS"),
    program: String? = programFolder()
  ) throws(Failure) -> ContentFiles {
    if let option { return try ContentFiles(folder: option) }
    if let variable, !variable.isEmpty { return try ContentFiles(folder: variable) }
    let tried =
      program.map { folder in
        [
          "\(folder)/prompts", "\(folder)/ridealong_ridealong.resources/prompts",
          "\(folder)/../share/ridealong/prompts",
        ]
      } ?? []
    guard let found = tried.first(where: isFolder) else { throw .notFound(tried: tried) }
    return try ContentFiles(folder: found)
  }

  /// The files of a language, by path.
  ///
  /// - Parameters:
  ///   - language: the language; a folder without it gives no files.
  ///   - parts: only files of these parts are opened; nil for every file of content.
  /// - Returns: the files sorted by path, those whose names end in `.md`.
  /// - Throws: `unreadable` for the first file or folder that can't be read.
  func read(
    _ language: Language, parts: [PlaybookPart]? = nil
  ) throws(Failure) -> [SourceFile] {
    let root = "\(folder)/\(language.rawValue)"
    guard Self.isFolder(root) else { return [] }
    var files: [SourceFile] = []
    for path in try paths(in: root, below: "", depth: 0, parts) {
      files.append(
        SourceFile(
          language: language, path: path, shownPath: "\(root)/\(path)",
          bytes: try Self.bytes(of: "\(root)/\(path)")))
    }
    return files
  }

  /// The files of a folder of rules: those of the language's folder, else those that stand in it by themselves.
  ///
  /// - Parameter language: the language.
  /// - Returns: the files sorted by path.
  /// - Throws: `unreadable` for the first file that can't be read.
  func laidRules(_ language: Language) throws(Failure) -> [SourceFile] {
    let own = try read(language)
    guard own.isEmpty else { return own }
    var files: [SourceFile] = []
    for name in try Self.names(in: folder).sorted() where name.hasSuffix(".md") {
      files.append(
        SourceFile(
          language: language, path: "rules/\(name)", shownPath: "\(folder)/\(name)",
          bytes: try Self.bytes(of: "\(folder)/\(name)")))
    }
    return files
  }

  /// The names of folders that are no language's, sorted.
  ///
  /// - Returns: names without a path.
  /// - Throws: `unreadable` where the folder can't be listed.
  func unknownFolders() throws(Failure) -> [String] {
    try Self.names(in: folder).filter { name in
      Language(rawValue: name) == nil && Self.isFolder("\(folder)/\(name)")
    }
  }

  private func paths(
    in root: String, below prefix: String, depth: Int, _ parts: [PlaybookPart]?
  ) throws(Failure) -> [String] {
    var found: [String] = []
    for name in try Self.names(in: prefix.isEmpty ? root : "\(root)/\(prefix)") {
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      if name.hasSuffix(".md") {
        guard parts?.contains(where: { $0.covers(path) }) ?? true else { continue }
        found.append(path)
      } else if depth < Self.deepest,
        parts?.contains(where: { $0.covers(path + "/") }) ?? true,
        Self.isFolder("\(root)/\(path)")
      {
        found += try paths(in: root, below: path, depth: depth + 1, parts)
      }
    }
    return found.sorted()
  }

  /// How deep folders are followed: a link that leads back up would never end.
  private static let deepest = 4
}
