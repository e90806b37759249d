import Playbook

/// The content in use: the shipped folder or the one that takes its place, and what is laid over it.
struct Content {
  /// The content.
  let files: ContentFiles
  /// The folder laid over it; nil where there is none.
  let overlay: ContentFiles?

  /// Finds the content.
  ///
  /// - Parameters:
  ///   - prompts: the value of `--prompts`.
  ///   - home: the folder whose `prompts` is laid over the content.
  /// - Returns: the content, not yet read.
  /// - Throws: `notFound` with every place tried.
  static func find(prompts: String?, home: Home?) throws(ContentFiles.Failure) -> Content {
    let files = try ContentFiles.find(option: prompts)
    let laid = home.map { "\($0.path)/prompts" }.flatMap { ContentFiles.isFolder($0) ? $0 : nil }
    guard let laid else { return Content(files: files, overlay: nil) }
    return Content(files: files, overlay: try ContentFiles(folder: laid))
  }

  /// Reads the files that are needed, and no others, and makes a playbook of them.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - parts: what is wanted.
  ///   - required: the ids of the phrases that have to be there.
  /// - Returns: the playbook; and the mistakes, of which an error should keep a session from starting.
  /// - Throws: `unreadable` for the first file that can't be read.
  func load(
    _ language: Language, parts: [PlaybookPart], required: [String] = []
  ) throws(ContentFiles.Failure) -> (playbook: Playbook, diagnostics: [Diagnostic]) {
    let files = try files.read(language, parts: parts)
    // A folder laid over the content may hold any file, wherever it stands.
    let laid = try overlay?.read(language) ?? []
    return Playbook.load(
      language, files: files, overlay: laid, parts: parts, required: required)
  }
}
