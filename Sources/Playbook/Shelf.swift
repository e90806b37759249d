/// All documents of one language, what is laid over them included, with the mistakes found in each.
struct Shelf: Sendable {
  let language: Language
  /// By path; the content first, then what a folder laid over it adds.
  private(set) var documents: [Document] = []
  /// The files that the documents were read from.
  private(set) var sources: [SourceFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ language: Language, files: [SourceFile], overlay: [SourceFile], parts: [PlaybookPart]
  ) {
    self.language = language
    // A file that stands nowhere known is read when everything is, so that its author hears of it.
    let wantsAll = parts.count == PlaybookPart.allCases.count
    for file in Self.sorted(files, language)
    where wantsAll || parts.contains(where: { $0.covers(file.path) }) {
      documents.append(read(file, isOverlay: false))
    }
    for file in Self.sorted(overlay, language) { lay(file, parts, wantsAll) }
    for document in documents { diagnostics += ShapeCheck.mistakes(in: document) }
    diagnostics += Repetition.mistakes(in: documents)
  }

  private static func sorted(_ files: [SourceFile], _ language: Language) -> [SourceFile] {
    files.filter { $0.language == language }.sorted { $0.path < $1.path }
  }

  private mutating func read(_ file: SourceFile, isOverlay: Bool) -> Document {
    let (document, mistakes) = SourceReader.read(file, isOverlay: isOverlay)
    diagnostics += mistakes
    sources.append(file)
    return document
  }

  private mutating func lay(_ file: SourceFile, _ parts: [PlaybookPart], _ wantsAll: Bool) {
    let below = documents.firstIndex { $0.path == file.path }
    if !wantsAll, below == nil {
      let kind = SourceReader.read(file, isOverlay: true).document.kind
      guard let kind, parts.contains(kind.part) else { return }
    }
    let document = read(file, isOverlay: true)
    guard let below else { return documents.append(document) }
    let expected = documents[below].value("kind") ?? ""
    if let kind = document.settings.last(where: { $0.key.text == "kind" })?.value,
      kind.text != expected, FileKind(rawValue: kind.text) != nil
    {
      var list = DiagnosticList()
      list.add(
        .kindDiffers, at: kind.place, in: document, ["expected": expected, "saw": kind.text])
      diagnostics += list.all
      return
    }
    documents[below] = documents[below].laidOver(by: document)
  }

  /// Whether an error has been reported exactly at a place.
  func hasError(at place: Place, in document: Document) -> Bool {
    let source = document.origins[place.origin].source
    let here = Diagnostic(.missingID, at: place, of: source, severity: .error, values: [:])
    return diagnostics.contains {
      $0.severity == .error && ($0.path, $0.line, $0.column) == (here.path, here.line, here.column)
    }
  }
}
