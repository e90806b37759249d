/// A piece of text that a line break never cuts.
struct Piece {
  var text: String
  var afterSpace: Bool
}

/// Cuts text into the pieces between which a line may break: at spaces, and around each wide character but for marks and brackets.
func pieces(of text: some StringProtocol) -> [Piece] {
  var found: [Piece] = []
  var sawSpace = false
  for character in text {
    guard character != " " else {
      sawSpace = true
      continue
    }
    let joins: Bool
    if let last = found.last?.text.last, !sawSpace {
      joins = character.isMark || last.opens || (character.columns == 1 && last.columns == 1)
    } else {
      joins = false
    }
    if joins, let last = found.indices.last {
      found[last].text.append(character)
    } else {
      found.append(Piece(text: String(character), afterSpace: sawSpace))
    }
    sawSpace = false
  }
  return found
}

/// Breaks text into lines.
///
/// A no-break space never ends a line and comes out as a space. A piece that is longer than a
/// line is cut, so that no line is ever wider.
///
/// - Parameters:
///   - text: the text; its own line breaks are kept.
///   - width: the columns a line may take.
/// - Returns: at least one line.
func wrap(_ text: String, to width: Int) -> [String] {
  let width = max(width, 10)
  return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
    var lines = [""]
    for piece in pieces(of: paragraph) {
      let last = lines.count - 1
      let gap = piece.afterSpace && !lines[last].isEmpty ? " " : ""
      if lines[last].columns + gap.count + piece.text.columns <= width {
        lines[last] += gap + piece.text
        continue
      }
      if lines[last].isEmpty { lines.removeLast() }
      lines += cut(piece.text, to: width)
    }
    return lines.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
  }
}

/// Cuts one piece into parts of at most a width.
private func cut(_ text: String, to width: Int) -> [String] {
  var parts = [""]
  for character in text {
    if parts[parts.count - 1].columns + character.columns > width { parts.append("") }
    parts[parts.count - 1].append(character)
  }
  return parts
}

/// Breaks text into lines, the first after a head and all others below where the first began.
///
/// - Parameters:
///   - head: what stands before the text.
///   - text: what is broken.
///   - indent: where all lines but the first begin, counted in columns.
///   - width: the columns a line may take, indent included.
/// - Returns: at least one line.
func hang(_ head: String, _ text: String, indent: Int, width: Int) -> [String] {
  let begin = max(indent, head.columns)
  let gap = String(repeating: " ", count: begin)
  return wrap(text, to: width - begin).enumerated().map { index, line in
    line.isEmpty && index > 0 ? "" : (index == 0 ? head.padded(to: begin) : gap) + line
  }
}
