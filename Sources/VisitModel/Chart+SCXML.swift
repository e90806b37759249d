extension Chart {
  /// The chart as SCXML 1.0, within what independent engines agree on.
  ///
  /// Guards compare whole numbers, a transition into a history state does nothing else, one to an
  /// inner state is internal, and no text of a visit enters it.
  public var scxml: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" name=\"visit\" "
        + "datamodel=\"ecmascript\" initial=\"\(root.initial?.name ?? "")\">",
      "  <datamodel>",
    ]
    lines += data.map { "    <data id=\"\($0.rawValue)\" expr=\"0\"/>" }
    lines.append("  </datamodel>")
    let outgoing = Dictionary(grouping: transitions, by: \.from)
    for state in root.children { append(state, depth: 1, outgoing, to: &lines) }
    lines.append("</scxml>")
    return lines.joined(separator: "\n") + "\n"
  }

  private func append(
    _ state: ChartState, depth: Int, _ outgoing: [String: [Transition]], to lines: inout [String]
  ) {
    let indent = String(repeating: "  ", count: depth)
    switch state.kind {
    case .final: lines.append("\(indent)<final id=\"\(state.name)\"/>")
    case .history:
      let parent = root.flattened().first { $0.state == state }?.parent
      lines += [
        "\(indent)<history id=\"\(state.name)\" type=\"deep\">",
        "\(indent)  <transition target=\"\(parent?.initial?.name ?? "")\"/>",
        "\(indent)</history>",
      ]
    case .atomic, .compound:
      let initial = state.initial.map { " initial=\"\($0.name)\"" } ?? ""
      lines.append("\(indent)<state id=\"\(state.name)\"\(initial)>")
      for transition in outgoing[state.name] ?? [] {
        append(transition, indent: indent + "  ", to: &lines)
      }
      for child in state.children { append(child, depth: depth + 1, outgoing, to: &lines) }
      lines.append("\(indent)</state>")
    }
  }

  private func append(_ transition: Transition, indent: String, to lines: inout [String]) {
    var attributes = "event=\"\(transition.event.rawValue)\""
    if let condition = transition.condition.expression {
      attributes += " cond=\"\(escaped(condition))\""
    }
    if let target = transition.target { attributes += " target=\"\(target)\"" }
    if transition.isInternal { attributes += " type=\"internal\"" }
    guard !transition.changes.isEmpty else {
      lines.append("\(indent)<transition \(attributes)/>")
      return
    }
    lines.append("\(indent)<transition \(attributes)>")
    for change in transition.changes {
      lines.append(
        "\(indent)  <assign location=\"\(change.tally.rawValue)\" expr=\"\(change.expression)\"/>")
    }
    lines.append("\(indent)</transition>")
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
