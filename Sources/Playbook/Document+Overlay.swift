extension Document {
  /// The document with another file at the same path laid over it.
  ///
  /// An item whose id is there already takes its place: its words, and the details that it gives; other details stay. Any
  /// other item is added to the section of the same id.
  ///
  /// - Parameter overlay: the file laid over this one, as read.
  /// - Returns: the changed document, in which each place knows its file.
  func laidOver(by overlay: Document) -> Document {
    if overlay.value("replace") == "yes" { return overlay }
    var result = self
    let origin = result.origins.count
    result.origins += overlay.origins
    let upper = overlay.moved(to: origin)
    result.title = upper.title ?? title
    result.isDamaged = isDamaged || overlay.isDamaged
    result.settings = Self.merged(settings, upper.settings)
    for item in upper.items where !result.change(item) { result.items.append(item) }
    for section in upper.sections { result.add(section) }
    return result
  }

  private mutating func add(_ section: Section) {
    let known = sections.firstIndex { $0.id?.text == section.id?.text && section.id != nil }
    guard let known else {
      var new = section
      new.items = section.items.filter { !change($0) }
      sections.append(new)
      return
    }
    sections[known].name = section.name
    sections[known].settings = Self.merged(sections[known].settings, section.settings)
    for item in section.items where !change(item) { sections[known].items.append(item) }
  }

  /// Changes the item of the same id; false where there is none.
  private mutating func change(_ item: Item) -> Bool {
    guard let id = item.id?.text, !id.isEmpty else { return false }
    if let index = items.firstIndex(where: { $0.id?.text == id }) {
      return Self.change(&items[index], to: item)
    }
    for section in sections.indices {
      if let index = sections[section].items.firstIndex(where: { $0.id?.text == id }) {
        return Self.change(&sections[section].items[index], to: item)
      }
    }
    return false
  }

  /// Changes an item of the file below; an item that came from the same file as the new one is left for the check of ids.
  private static func change(_ old: inout Item, to new: Item) -> Bool {
    guard old.words.place.origin != new.words.place.origin else { return false }
    old.words = new.words
    old.id = new.id
    old.details = merged(old.details, new.details)
    old.isDamaged = old.isDamaged || new.isDamaged
    return true
  }

  private static func merged(_ lower: [Pair], _ upper: [Pair]) -> [Pair] {
    lower.filter { pair in !upper.contains { $0.key.text == pair.key.text } } + upper
  }

  private func moved(to origin: Int) -> Document {
    func moved(_ piece: Piece) -> Piece {
      Piece(
        text: piece.text,
        place: Place(origin: origin, start: piece.place.start, end: piece.place.end))
    }
    func moved(_ pairs: [Pair]) -> [Pair] {
      pairs.map { Pair(key: moved($0.key), value: moved($0.value)) }
    }
    func moved(_ items: [Item]) -> [Item] {
      items.map {
        Item(
          words: moved($0.words), id: $0.id.map(moved), details: moved($0.details),
          isDamaged: $0.isDamaged)
      }
    }
    var result = self
    result.title = title.map(moved)
    result.settings = moved(settings)
    result.items = moved(items)
    result.sections = sections.map {
      Section(
        name: moved($0.name), id: $0.id.map(moved), settings: moved($0.settings),
        items: moved($0.items))
    }
    return result
  }
}
