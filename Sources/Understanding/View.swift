/// How much the signs of grammar weigh beside the words: for meaning less than for form.
enum View: CaseIterable, Sendable {
  /// For what a line is about; for how it is built.
  case meaning, building

  /// The weight of a sign; found best with a writer held out in turn.
  var signWeight: Float {
    switch self {
    case .meaning: 0.3
    case .building: 4
    }
  }
}
