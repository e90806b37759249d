/// What a key means while a line is edited.
enum Edit: Equatable, Sendable {
  case insert(String)
  case left, right, wordLeft, wordRight, rowStart, rowEnd, up, down
  case deleteLeft, deleteRight
  case killToRowStart, killToRowEnd, killToGap, killWordLeft, killWordRight, yank
  case submit, newRow, complete, completeBack, cancel, search
  case endOfInput, interrupt, suspend, clearScreen
  case nothing

  /// The table of keys.
  ///
  /// - Parameter key: what was pressed.
  init(_ key: Key) {
    switch key {
    case .text(let scalar): self = .insert(String(scalar))
    case .paste(let text): self = .insert(text)
    case .control(let letter): self = Self.control[letter] ?? .nothing
    case .alt(let letter): self = Self.alt[letter] ?? .nothing
    case .enter: self = .submit
    case .altEnter: self = .newRow
    case .tab: self = .complete
    case .backTab: self = .completeBack
    case .escape: self = .cancel
    case .backspace: self = .deleteLeft
    case .altBackspace: self = .killWordLeft
    case .delete: self = .deleteRight
    case .left: self = .left
    case .right: self = .right
    case .up: self = .up
    case .down: self = .down
    case .home: self = .rowStart
    case .end: self = .rowEnd
    case .wordLeft: self = .wordLeft
    case .wordRight: self = .wordRight
    case .other: self = .nothing
    }
  }

  var kills: Bool {
    switch self {
    case .killToRowStart, .killToRowEnd, .killToGap, .killWordLeft, .killWordRight: true
    default: false
    }
  }

  private static let control: [Unicode.Scalar: Edit] = [
    "a": .rowStart, "b": .left, "c": .interrupt, "d": .endOfInput, "e": .rowEnd, "f": .right,
    "g": .cancel, "k": .killToRowEnd, "l": .clearScreen, "n": .down, "p": .up, "r": .search,
    "u": .killToRowStart, "w": .killToGap, "y": .yank, "z": .suspend,
  ]

  private static let alt: [Unicode.Scalar: Edit] = [
    "b": .wordLeft, "d": .killWordRight, "f": .wordRight,
  ]
}
