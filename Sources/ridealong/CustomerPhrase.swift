import Playbook

/// What the commands about customers say.
enum CustomerPhrase: String, PhraseKey {
  /// The list.
  case columnName = "customer-column-name"
  case columnLastVisit = "customer-column-last-visit"
  case columnPromises = "customer-column-promises"
  case columnObjections = "customer-column-objections"
  case columnGate = "customer-column-gate"
  case listDone = "customer-list-done"
  case listNone = "customer-list-none"
  /// Finding one.
  case unknown = "customer-unknown"
  case nearest = "customer-nearest"
  case ambiguous = "customer-ambiguous"
  case askWhich = "customer-ask-which"
  case labelNoted = "customer-label-noted"
  /// A new one.
  case created = "customer-created"
  case exists = "customer-exists"
  case existsNoted = "customer-exists-noted"
  /// The walk.
  case editing = "customer-editing"
  case kept = "customer-kept"
}
