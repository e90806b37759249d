/// The blocks that terminals draw two columns wide (Unicode's East Asian Width, wide and full-width, and emoji).
private let wideBlocks: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
  0x20000...0x3FFFD,
]

extension Character {
  /// How many columns a terminal gives it; what is ambiguous counts as one.
  var columns: Int {
    guard let first = unicodeScalars.first?.value else { return 0 }
    return wideBlocks.contains { $0.contains(first) } ? 2 : 1
  }

  /// Whether it is a mark that must not begin a line.
  var isMark: Bool { "，。；：！？、）」』》】〉”’,.;:!?)]}".contains(self) }

  /// Whether it is a bracket that must not end a line.
  var opens: Bool { "（「『《【〈“‘".contains(self) }
}

extension StringProtocol {
  /// How many columns a terminal gives it.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Itself, filled up with spaces to a number of columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }
}
