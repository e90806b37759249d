/// Reads a file line by line into a document and notes every mistake of form; reading goes on after each.
///
/// It walks the bytes by hand: a session reads forty files before its first prompt.
struct SourceReader {
  /// What a detail would belong to.
  enum Owner {
    /// Nothing: there has been no item yet.
    case nothing
    /// The last item.
    case item
    /// A line that has been reported; what hangs on it is passed over in silence.
    case mistake
  }

  let bytes: [UInt8]
  let isValid: Bool
  var document: Document
  var diagnostics = DiagnosticList()
  var owner = Owner.nothing
  /// Whether a line other than an empty one or a remark has been read.
  var hasBegun = false
  /// Where a line stands that was reported for not being a title, so that it isn't reported twice.
  var lineWithoutTitle: Int?

  private init(_ source: SourceFile, isOverlay: Bool) {
    bytes = source.bytes
    isValid = String(validating: source.bytes, as: UTF8.self) != nil
    document = Document(origins: [.init(source: source, isOverlay: isOverlay)])
  }

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - isOverlay: whether it comes from a folder laid over the content.
  /// - Returns: what could be read, and the mistakes in the order of the lines.
  static func read(
    _ source: SourceFile, isOverlay: Bool = false
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var reader = SourceReader(source, isOverlay: isOverlay)
    reader.readLines(from: source.start)
    return (reader.document, reader.diagnostics.all)
  }

  private mutating func readLines(from start: Int) {
    var lineStart = start
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: Byte.newline) ?? bytes.count
      checkUTF8(lineStart, lineEnd)
      readLine(lineStart, trimmedEnd(lineStart, lineEnd))
      lineStart = lineEnd + 1
    }
    if !hasBegun {
      report(.missingTitle, start, start, ["saw": ""])
    }
  }

  private mutating func checkUTF8(_ start: Int, _ end: Int) {
    guard !isValid else { return }
    var iterator = bytes[start..<end].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var index = start
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): index += scalar.count
      case .error: return report(.badUTF8, index, index + 1, [:])
      case .emptyInput: return
      }
    }
  }

  private mutating func readLine(_ start: Int, _ end: Int) {
    guard start < end else { return }
    let first = bytes[start]
    if first == Byte.greater { return }
    if !hasBegun {
      hasBegun = true
      if !isTitle(start, end) {
        report(.missingTitle, start, end, ["saw": text(start, end)])
        lineWithoutTitle = start
      }
    }
    switch first {
    case Byte.hash: readHeading(start, end)
    case Byte.hyphen where isItem(start, end): readItem(start, end)
    case Byte.space, Byte.tab: readIndented(start, end)
    default:
      guard let pair = pair(start, end) else { return reportUnknownLine(start, end) }
      keepSetting(pair)
    }
  }

  private func isTitle(_ start: Int, _ end: Int) -> Bool {
    bytes[start] == Byte.hash && (start + 1 == end || bytes[start + 1] == Byte.space)
  }

  private mutating func readHeading(_ start: Int, _ end: Int) {
    var after = start
    while after < end, bytes[after] == Byte.hash { after += 1 }
    guard after - start <= 2 else { return reportUnknownLine(start, end) }
    if after < end, bytes[after] != Byte.space, lineWithoutTitle != start {
      // Only the blank is missing: what stands below belongs to it all the same.
      report(.unknownLine, start, end, ["saw": text(start, end)])
    }
    if after - start == 1 {
      if document.title != nil { report(.secondTitle, start, end, ["saw": text(start, end)]) }
      let title = piece(skippedBlanks(after, end), end)
      if title.text.isEmpty { report(.emptyText, start, after, [:]) }
      document.title = document.title ?? title
    } else {
      let (name, id) = nameAndID(after, end)
      if name.text.isEmpty { report(.emptyText, start, after, [:]) }
      document.sections.append(Section(name: name, id: id))
    }
    owner = .nothing
  }

  /// Keeps a line `- words {#id}` as an item of the last section, or of the file where there is none yet.
  mutating func readItem(_ start: Int, _ end: Int) {
    let (words, id) = nameAndID(start + 1, end)
    if words.text.isEmpty { report(.emptyText, start, start + 1, [:]) }
    let item = Item(words: words, id: id)
    if document.sections.isEmpty {
      document.items.append(item)
    } else {
      document.sections[document.sections.count - 1].items.append(item)
    }
    owner = .item
  }

  private mutating func keepSetting(_ pair: Pair) {
    switch owner {
    case .item:
      report(
        .settingAfterItem, pair.key.place.start, pair.key.place.end, ["saw": pair.key.text])
      // Most likely a detail whose two spaces were forgotten.
      keepDetail(pair)
    case .nothing, .mistake:
      if document.sections.isEmpty {
        document.settings.append(pair)
      } else {
        document.sections[document.sections.count - 1].settings.append(pair)
      }
    }
  }

  /// Keeps a detail with the item it belongs to.
  mutating func keepDetail(_ pair: Pair) {
    switch owner {
    case .nothing:
      report(
        .detailWithoutItem, pair.key.place.start, pair.key.place.end, ["saw": pair.key.text])
      owner = .mistake
    case .mistake: break
    case .item:
      if document.sections.isEmpty {
        document.items[document.items.count - 1].details.append(pair)
      } else {
        let section = document.sections.count - 1
        let item = document.sections[section].items.count - 1
        document.sections[section].items[item].details.append(pair)
      }
    }
  }

  /// Notes that a line couldn't be read, so that what it may have held isn't reported as missing.
  mutating func markDamage(isBelowItem: Bool) {
    guard isBelowItem, owner == .item else {
      document.isDamaged = document.isDamaged || !isBelowItem
      return
    }
    if document.sections.isEmpty {
      document.items[document.items.count - 1].isDamaged = true
    } else {
      let section = document.sections.count - 1
      let item = document.sections[section].items.count - 1
      document.sections[section].items[item].isDamaged = true
    }
  }

  /// Reports a line that has none of the six forms.
  mutating func reportUnknownLine(_ start: Int, _ end: Int) {
    markDamage(isBelowItem: bytes[start] == Byte.space || bytes[start] == Byte.tab)
    owner = .mistake
    if lineWithoutTitle == start { return }
    if let wide = Byte.halfWidth(ofWideAt: start, in: bytes) {
      report(
        .widePunctuation, start, start + 3, ["saw": text(start, start + 3), "expected": wide])
    } else {
      report(.unknownLine, start, end, ["saw": text(start, end)])
    }
  }

  /// Notes a mistake at a stretch of bytes of this file.
  mutating func report(
    _ mistake: Mistake, _ start: Int, _ end: Int, _ values: [String: String]
  ) {
    let place = Place(origin: 0, start: start, end: end)
    diagnostics.add(mistake, at: place, in: document, values)
  }
}
