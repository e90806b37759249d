/// Reads a page as strictly as it is written, and says what is wrong with it.
struct PageCheck {
  /// Elements that have no end.
  private static let voids = ["meta", "!DOCTYPE"]
  /// What a page that stands alone never holds.
  private static let foreign = [
    "http:", "https:", "src=", "url(", "@import", "<script", "<link", "<img",
  ]

  /// What is wrong, in the order of the page.
  private(set) var faults: [String] = []
  /// How many links lead to each place; looked up, never listed.
  private(set) var links: [String] = []
  private var ids: [String] = []
  private var named: [String] = []
  private var open: [String] = []
  private var heading = 0
  /// What each open drawing holds that says what it shows.
  private var drawing: (isHidden: Bool, parts: [String])?

  /// Reads a page.
  ///
  /// - Parameter source: the whole file.
  init(_ source: String) {
    for mark in Self.foreign where source.contains(mark) { faults.append("it holds \(mark)") }
    let controls = source.unicodeScalars.contains {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
    }
    if controls { faults.append("it holds control characters") }
    // What styles look like is no markup.
    let parts = source.split(separator: "<style>", maxSplits: 1)
    let rest = parts.count == 2 ? parts[1].split(separator: "</style>", maxSplits: 1) : []
    read(rest.count == 2 ? String(parts[0]) + String(rest[1]) : source)
    if !open.isEmpty { faults.append("never closed: \(open)") }
    let known = Set(ids)
    if known.count < ids.count { faults.append("an id stands there twice") }
    for name in links + named where !known.contains(name) {
      faults.append("nothing is called \(name)")
    }
  }

  private mutating func read(_ source: String) {
    var rest = Substring(source)
    while let start = rest.firstIndex(of: "<") {
      check(text: rest[..<start])
      rest = rest[start...].dropFirst()
      guard let end = rest.firstIndex(of: ">") else { return faults.append("a tag never ends") }
      take(tag: String(rest[..<end]))
      rest = rest[end...].dropFirst()
    }
    check(text: rest)
  }

  private mutating func check(text: Substring) {
    if text.contains(">") || text.contains("\"") { faults.append("unescaped: \(text)") }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != ";" }
      if !["amp", "lt", "gt", "quot", "#39"].contains(name) {
        faults.append("unescaped: &\(name)")
      }
    }
  }

  private mutating func take(tag: String) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { faults.append("</\(name)> closes something else") }
      if name == "svg" { close() }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    let values = attributes(String(tag.dropFirst(name.count)))
    if !Self.voids.contains(name) { open.append(name) }
    for (key, value) in values { take(key, value) }
    if name == "svg" { drawing = (values.contains { $0 == ("aria-hidden", "true") }, []) }
    if drawing != nil, open.suffix(2).first == "svg" { drawing?.parts.append(name) }
    if name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue {
      if level > heading + 1 { faults.append("<\(name)> follows <h\(heading)>") }
      heading = level
    }
  }

  private mutating func close() {
    if let drawing, !drawing.isHidden, Array(drawing.parts.prefix(2)) != ["title", "desc"] {
      faults.append("a drawing doesn't say what it shows")
    }
    drawing = nil
  }

  private mutating func take(_ key: String, _ value: String) {
    switch key {
    case "id": ids.append(value)
    case "href":
      if value.hasPrefix("#") {
        links.append(String(value.dropFirst()))
      } else {
        faults.append("a link leads out: \(value)")
      }
    case "aria-labelledby": named += value.split(separator: " ").map(String.init)
    default: break
    }
  }

  private func attributes(_ text: String) -> [(String, String)] {
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 0, to: pieces.count - 1, by: 2).map { place in
      let key = pieces[place].filter { $0 != " " && $0 != "=" }
      return (String(key), String(pieces[place + 1]))
    }
  }
}
