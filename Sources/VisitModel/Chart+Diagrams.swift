extension Chart {
  /// The chart as a Mermaid state diagram: states and moves between them; what stays in place is left out.
  public var mermaid: String {
    var lines = ["stateDiagram-v2", "  [*] --> \(root.initial?.name ?? "")"]
    for state in root.children { appendMermaid(state, depth: 1, to: &lines) }
    for (pair, label) in moves {
      lines.append("  \(pair.from) --> \(pair.to) : \(label)")
    }
    for (state, _) in root.flattened() where state.kind == .final {
      lines.append("  \(state.name) --> [*]")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func appendMermaid(_ state: ChartState, depth: Int, to lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    guard !state.children.isEmpty else {
      if state.kind == .history { lines.append("\(indent)state \"H*\" as \(state.name)") }
      return
    }
    lines.append("\(indent)state \(state.name) {")
    lines.append("\(indent)  [*] --> \(state.initial?.name ?? "")")
    for child in state.children { appendMermaid(child, depth: depth + 1, to: &lines) }
    lines.append("\(indent)}")
  }

  /// The chart as a Graphviz graph: states as nested clusters, moves between them as arrows.
  public var dot: String {
    var lines = [
      "digraph visit {", "  compound=true;", "  rankdir=LR;", "  node [shape=box, style=rounded];",
    ]
    for state in root.children { appendDOT(state, depth: 1, to: &lines) }
    for (pair, label) in moves {
      lines.append(arrow(from: pair.from, to: pair.to, label: label))
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private func appendDOT(_ state: ChartState, depth: Int, to lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    switch state.kind {
    case .atomic: lines.append("\(indent)\(state.name);")
    case .history: lines.append("\(indent)\(state.name) [shape=circle, label=\"H*\"];")
    case .final: lines.append("\(indent)\(state.name) [peripheries=2];")
    case .compound:
      lines.append("\(indent)subgraph cluster_\(state.name) {")
      lines.append("\(indent)  label=\"\(state.name)\";")
      for child in state.children { appendDOT(child, depth: depth + 1, to: &lines) }
      lines.append("\(indent)}")
    }
  }

  private func arrow(from: String, to: String, label: String) -> String {
    var attributes = ["label=\"\(label)\""]
    var ends = [from, to]
    for (index, attribute) in [(0, "ltail"), (1, "lhead")] {
      guard let state = root.path(to: ends[index]).last, state.kind == .compound else { continue }
      attributes.append("\(attribute)=cluster_\(state.name)")
      ends[index] = state.leaves[0]
    }
    return "  \(ends[0]) -> \(ends[1]) [\(attributes.joined(separator: ", "))];"
  }

  /// The transitions that lead somewhere, those between the same two states joined.
  private var moves: [(pair: (from: String, to: String), label: String)] {
    var order: [String] = []
    var joined: [String: (pair: (from: String, to: String), labels: [String])] = [:]
    for transition in transitions {
      guard let target = transition.target else { continue }
      let key = "\(transition.from) \(target)"
      if joined[key] == nil {
        order.append(key)
        joined[key] = ((transition.from, target), [])
      }
      joined[key]?.labels.append(transition.event.rawValue)
    }
    return order.compactMap { key in
      joined[key].map { ($0.pair, $0.labels.joined(separator: ", ")) }
    }
  }
}
