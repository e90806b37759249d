/// Where the lines of a scenario stand, so that what shows only when it is played is told at its place.
public struct ScenarioPlaces: Sendable {
  private let document: Document

  /// Reads the file of a scenario.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - laid: a file of the same scenario laid over it; nil where there is none.
  public init(_ file: SourceFile, laid: SourceFile? = nil) {
    let document = SourceReader.read(file).document
    self.document =
      laid.map { document.laidOver(by: SourceReader.read($0, isOverlay: true).document) }
      ?? document
  }

  /// A mistake at a line of the scenario.
  ///
  /// - Parameters:
  ///   - mistake: which mistake.
  ///   - id: the id of the item or section; nil for the scenario as a whole.
  ///   - text: the value of the item's detail that it is about; nil for the item itself.
  ///   - severity: how much it matters.
  ///   - values: the words that the message fills in; those that it needs and aren't given are left empty.
  /// - Returns: the mistake, at the title where there is no such line.
  public func diagnostic(
    _ mistake: Mistake, at id: String?, text: String? = nil,
    severity: Diagnostic.Severity = .error, values: [String: String] = [:]
  ) -> Diagnostic {
    let place = id.flatMap { self.place(of: $0, text) } ?? document.head
    return Diagnostic(
      mistake, at: place, of: document.origins[place.origin].source, severity: severity,
      values: values)
  }

  private func place(of id: String, _ text: String?) -> Place? {
    if let item = document.allItems.first(where: { $0.id?.text == id }) {
      let detail = text.flatMap { text in item.details.first { $0.value.text == text } }
      return detail?.value.place ?? item.words.place
    }
    return document.sections.first { $0.id?.text == id }?.name.place
  }

  /// Every text that still begins with the mark of one that is to be translated.
  ///
  /// - Parameter marks: the marks of all languages.
  /// - Returns: an error for each, in the order of the lines.
  public func untranslated(_ marks: [String]) -> [Diagnostic] {
    let pieces =
      [document.title].compactMap(\.self) + document.settings.map(\.value)
      + document.allItems.flatMap { [$0.words] + $0.details.map(\.value) }
    return pieces.filter { piece in marks.contains { piece.text.hasPrefix($0) } }.map { piece in
      Diagnostic(
        .untranslated, at: piece.place, of: document.origins[piece.place.origin].source,
        severity: .error, values: [:])
    }
  }
}

extension Playbook {
  /// Reports every mistake in scenarios by themselves, and every difference between their languages.
  ///
  /// - Parameters:
  ///   - files: the scenarios, in one language or several; those of other parts are passed over.
  ///   - overlay: a folder laid over them.
  ///   - languages: the languages that are held against each other.
  /// - Returns: the mistakes by path, line and column.
  public static func checkScenarios(
    files: [SourceFile], overlay: [SourceFile] = [], languages: [Language] = Language.allCases
  ) -> [Diagnostic] {
    let shelves = languages.map {
      Shelf($0, files: files, overlay: overlay, parts: [.scenarios])
    }
    var diagnostics = shelves.flatMap(\.diagnostics)
    if let first = shelves.first {
      for other in shelves.dropFirst() { diagnostics += Parity.mistakes(first, other) }
    }
    return diagnostics.sorted(by: Diagnostic.isBefore)
  }
}

extension Scenario {
  /// The ids of everything in it that has one of its own, in the order of its sections.
  public var itemIDs: [String] {
    var ids = brief.map(\.id) + products.map(\.id) + proofs.map(\.id) + goals.map(\.id)
    ids += people.map(\.id) + subjects.map(\.id) + facts.map(\.id) + objections.map(\.id)
    ids += signals.map(\.id) + trades.map(\.id) + steps.map(\.id) + endings.map(\.id)
    return ids + absent.map(\.id) + lessons.map(\.id)
  }
}
