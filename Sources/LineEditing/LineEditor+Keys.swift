extension LineEditor {
  /// Acts on what a key means.
  ///
  /// - Parameters:
  ///   - edit: what it means.
  ///   - joining: whether the key before was a kill.
  /// - Returns: what has to be told to the caller, if anything.
  mutating func act(on edit: Edit, joining: Bool) -> Output? {
    switch mode {
    case .editing: break
    case .choosing(let menu): if choose(edit, in: menu) { return nil }
    case .searching(let search): if look(edit, in: search) { return nil }
    }
    switch edit {
    case .up: goUp()
    case .down: goDown()
    case .submit: return submit()
    case .complete: return .completionWanted(buffer.before)
    case .search: beginSearch()
    case .endOfInput where buffer.isEmpty: return .endOfInput
    case .interrupt: return interrupt()
    case .suspend: return .suspend
    case .clearScreen: painter.wipe()
    case .cancel, .completeBack, .nothing: break
    default:
      history.stopBrowsing()
      change(edit, joining: joining)
    }
    return nil
  }

  private mutating func change(_ edit: Edit, joining: Bool) {
    switch edit {
    case .insert(let text): buffer.insert(text)
    case .newRow: buffer.insert("\n")
    case .left: buffer.moveLeft()
    case .right: buffer.moveRight()
    case .wordLeft: buffer.move(buffer.toWordStart)
    case .wordRight: buffer.move(buffer.toWordEnd)
    case .rowStart: buffer.move(buffer.toRowStart)
    case .rowEnd: buffer.move(buffer.toRowEnd)
    case .deleteLeft: buffer.delete(-1)
    case .deleteRight, .endOfInput: buffer.delete(1)
    case .killToRowStart: buffer.kill(buffer.toRowStart, joining: joining)
    case .killToRowEnd:
      // At the end of a row the break goes, as in other editors.
      buffer.kill(max(buffer.toRowEnd, min(1, buffer.after.count)), joining: joining)
    case .killToGap: buffer.kill(buffer.toLastGap, joining: joining)
    case .killWordLeft: buffer.kill(buffer.toWordStart, joining: joining)
    case .killWordRight: buffer.kill(buffer.toWordEnd, joining: joining)
    case .yank: buffer.yank()
    default: break
    }
  }

  private mutating func goUp() {
    if !history.isBrowsing, let reach = buffer.toRowAbove { return buffer.move(reach) }
    if let line = history.older(than: buffer.text) { buffer.replace(with: line) }
  }

  private mutating func goDown() {
    if !history.isBrowsing, let reach = buffer.toRowBelow { return buffer.move(reach) }
    if let line = history.newer() { buffer.replace(with: line) }
  }

  private mutating func submit() -> Output? {
    if buffer.after.isEmpty, buffer.before.hasSuffix("\\") {
      buffer.replaceBefore(1, with: "\n")
      history.stopBrowsing()
      return nil
    }
    let line = buffer.text
    history.add(line)
    return .line(line)
  }

  private mutating func interrupt() -> Output {
    let text = buffer.text
    history.add(text)
    return .interrupt(discarded: text)
  }
}
