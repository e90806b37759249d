/// How a model looks at a line: what the signs of grammar weigh beside the words, and how far examples are trusted.
///
/// The numbers were found with each writer of examples held out in turn.
enum View: CaseIterable, Sendable {
  /// For what a line is about; for what is done with it; for how it is built.
  case meaning, doing, building

  /// The weight of a sign.
  var signWeight: Float {
    switch self {
    case .meaning: 0.3
    case .doing: 1
    case .building: 4
    }
  }

  /// How much the examples weigh against the penalty on large weights.
  var trust: Double {
    switch self {
    case .meaning: 30
    case .doing: 100
    case .building: 50
    }
  }
}
