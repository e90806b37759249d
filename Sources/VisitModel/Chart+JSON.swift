extension Chart {
  /// The chart as JSON: `states`, `events`, `data` and `transitions`, named as in the SCXML.
  public var json: String {
    let states = root.flattened().dropFirst().map { entry in
      let parent = entry.parent.flatMap { $0.name == root.name ? nil : $0.name }
      return object([
        ("name", quoted(entry.state.name)), ("kind", quoted(entry.state.kind.rawValue)),
        ("parent", parent.map(quoted) ?? "null"),
        ("initial", entry.state.initial.map { quoted($0.name) } ?? "null"),
      ])
    }
    let transitions = transitions.map { transition in
      object([
        ("from", quoted(transition.from)), ("event", quoted(transition.event.rawValue)),
        ("condition", transition.condition.expression.map(quoted) ?? "null"),
        ("target", transition.target.map(quoted) ?? "null"),
        (
          "assign",
          "{"
            + transition.changes.map {
              "\(quoted($0.tally.rawValue)): \(quoted($0.expression))"
            }.joined(separator: ", ") + "}"
        ),
      ])
    }
    return """
      {
        "version": 1,
        "initial": \(quoted(root.initial?.name ?? "")),
        "states": [
      \(list(states))
        ],
        "events": [
      \(list(events.map { object([("name", quoted($0.rawValue))]) }))
        ],
        "data": [
      \(list(data.map { object([("name", quoted($0.rawValue)), ("initial", "0")]) }))
        ],
        "transitions": [
      \(list(transitions))
        ]
      }

      """
  }

  private func list(_ objects: [String]) -> String {
    objects.map { "    \($0)" }.joined(separator: ",\n")
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// A name in quotes; the chart's names hold nothing that JSON escapes.
  private func quoted(_ name: String) -> String { "\"\(name)\"" }
}
