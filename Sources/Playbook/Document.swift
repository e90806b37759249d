/// A stretch of bytes in one of a document's files; line and column are made of it only when a mistake is reported.
struct Place: Equatable, Sendable {
  /// Which of the document's files: 0 is the first read, a later one was laid over it.
  var origin: Int
  /// The first byte.
  var start: Int
  /// The byte after the last.
  var end: Int
}

/// A text and where it stands.
struct Piece: Equatable, Sendable {
  var text: String
  var place: Place
}

/// A setting or a detail: `key: value`.
struct Pair: Equatable, Sendable {
  var key: Piece
  var value: Piece
}

/// A line `- words {#id}` with the details under it.
struct Item: Equatable, Sendable {
  var words: Piece
  var id: Piece?
  var details: [Pair] = []
  /// Whether a line below it couldn't be read: what it seems to lack may stand there.
  var isDamaged = false

  /// The last value that stands under a key.
  func value(_ key: String) -> String? {
    details.last { $0.key.text == key }?.value.text
  }

  /// All values that stand under a key, in their order.
  func values(_ key: String) -> [String] {
    details.compactMap { $0.key.text == key ? $0.value.text : nil }
  }
}

/// A line `## name {#id}` with what stands under it.
struct Section: Equatable, Sendable {
  var name: Piece
  var id: Piece?
  var settings: [Pair] = []
  var items: [Item] = []

  /// The last value that stands under a key.
  func value(_ key: String) -> String? {
    settings.last { $0.key.text == key }?.value.text
  }

  /// Whether the section is the one called `name`: its id is the name or ends with it, as `price-clarify` does.
  func isCalled(_ name: String) -> Bool {
    guard let id = id?.text else { return false }
    return id == name || id.hasSuffix("-" + name)
  }
}

/// One file of the content in its parts, or a file with another one laid over it.
struct Document: Sendable {
  /// A file and whether it comes from a folder laid over the content.
  struct Origin: Sendable {
    var source: SourceFile
    var isOverlay: Bool
  }

  var origins: [Origin]
  var title: Piece?
  var settings: [Pair] = []
  var items: [Item] = []
  var sections: [Section] = []
  /// Whether a line couldn't be read that may have been a section, an item or a setting.
  var isDamaged = false

  /// The path within the folder of the language.
  var path: String { origins[0].source.path }

  /// The kind of file, where the file names one that there is.
  var kind: FileKind? { value("kind").flatMap(FileKind.init) }

  /// The ids of all sections and items, as far as they have any.
  var ids: [Piece] { sections.compactMap(\.id) + allItems.compactMap(\.id) }

  /// Whether every section and item has an id that can be told, and every line could be read: only then is it certain
  /// that an id is missing.
  var hasAllIDs: Bool {
    !isDamaged && sections.allSatisfy { $0.id?.text.isEmpty == false }
      && allItems.allSatisfy { $0.id?.text.isEmpty == false }
  }

  /// The items outside and inside the sections, in their order.
  var allItems: [Item] { sections.reduce(into: items) { $0 += $1.items } }

  /// The last value that stands under a key of the file.
  func value(_ key: String) -> String? {
    settings.last { $0.key.text == key }?.value.text
  }

  /// The place for mistakes that belong to the file as a whole: the title, else the start.
  var head: Place {
    title?.place ?? Place(origin: 0, start: origins[0].source.start, end: origins[0].source.start)
  }

  /// Whether the place stands in a file laid over the content.
  func isOverlay(_ place: Place) -> Bool { origins[place.origin].isOverlay }
}
