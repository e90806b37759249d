extension Playbook {
  /// Makes the playbook of one language and reports every mistake in the files that it takes.
  ///
  /// - Parameters:
  ///   - language: files of other languages are passed over.
  ///   - files: the content.
  ///   - overlay: a folder laid over the content; it may hold any file, wherever it stands.
  ///   - parts: what is wanted; files of other parts are passed over.
  ///   - required: the ids of the phrases that have to be there.
  /// - Returns: the playbook, without what has a mistake; and the mistakes by path, line and column. Errors among them
  ///   should keep a session from starting.
  public static func load(
    _ language: Language, files: [SourceFile], overlay: [SourceFile] = [],
    parts: [PlaybookPart] = PlaybookPart.allCases, required: [String] = []
  ) -> (playbook: Playbook, diagnostics: [Diagnostic]) {
    let shelf = Shelf(language, files: files, overlay: overlay, parts: parts)
    var diagnostics = shelf.diagnostics
    diagnostics += Completeness.mistakes(in: shelf, parts: parts, required: required)
    let playbook = Playbook(language, shelf.documents, digest: Digest.ofFiles(shelf.sources))
    return (playbook, diagnostics.sorted(by: Diagnostic.isBefore))
  }

  /// Reports every mistake in all languages, and every difference between them.
  ///
  /// - Parameters:
  ///   - files: the content in all languages.
  ///   - overlay: a folder laid over the content.
  ///   - required: the ids of all phrases that are used anywhere; where it is empty, phrases are not held against it.
  /// - Returns: the mistakes by path, line and column.
  public static func check(
    files: [SourceFile], overlay: [SourceFile] = [], required: [String] = []
  ) -> [Diagnostic] {
    let shelves = Language.allCases.map {
      Shelf($0, files: files, overlay: overlay, parts: PlaybookPart.allCases)
    }
    var diagnostics = shelves.flatMap(\.diagnostics)
    for shelf in shelves {
      diagnostics += Completeness.mistakes(
        in: shelf, parts: PlaybookPart.allCases, required: required)
      if !required.isEmpty {
        diagnostics += Completeness.unusedPhrases(in: shelf, used: required)
      }
    }
    if let first = shelves.first {
      for other in shelves.dropFirst() { diagnostics += Parity.mistakes(first, other) }
    }
    return diagnostics.sorted(by: Diagnostic.isBefore)
  }
}
