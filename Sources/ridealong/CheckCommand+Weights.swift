import Playbook

/// A warning for each language whose weights were learnt from other examples than are there now.
func staleWeights(_ content: Content) throws(ContentFiles.Failure) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for language in Language.allCases {
    let learned = try LearnedContent(content, language, hasExamples: true)
    if let path = try learned.stale() {
      found.append(Diagnostic(.staleWeights, inAllOf: path, severity: .warning))
    }
  }
  return found
}
