/// The nearest of some names to one that isn't among them, for "did you mean".
enum Nearest {
  /// Finds the nearest name.
  ///
  /// - Parameters:
  ///   - name: what was written.
  ///   - names: what there is.
  /// - Returns: the first name that begins with what was written or differs from it by at most two letters; nil for none.
  static func name(to name: String, among names: [String]) -> String? {
    let written = name.lowercased()
    guard !written.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in names {
      let lower = candidate.lowercased()
      if written.count >= 3, lower.hasPrefix(written) || written.hasPrefix(lower) {
        return candidate
      }
      let distance = EditDistance.between(written.prefix(40), lower.prefix(40))
      // Two letters of three would make anything near to anything.
      let limit = min(2, max(written.count, lower.count) / 2)
      if distance <= limit, distance < best?.distance ?? 3 { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Finds an id that is most likely meant by another one: at most two letters differ.
  static func misspelling(of id: String, among ids: [String]) -> String? {
    ids.first { EditDistance.between($0.prefix(60), id.prefix(60)) <= 2 }
  }
}
