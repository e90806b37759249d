import LineEditing
import Playbook
import Records

/// What a word comes to as the name of a customer.
enum CustomerMatch: Equatable {
  /// What can be matched: an account's names.
  struct Candidate: Equatable {
    /// The customer's id; empty where nobody keeps a file.
    var id: String
    /// The name, then others that he has or had.
    var names: [String]
    /// The word that tells him from another; empty where there is none.
    var note: String

    /// The name, with the word that tells him apart.
    var label: String {
      let name = names.first ?? id
      return note.isEmpty ? name : "\(name) (\(note))"
    }

    /// The id by which he is meant and nobody else: the first of a name is `acme-1`.
    var token: String {
      id.isEmpty || CallID.split(stem: id).copy > 1 ? id : "\(id)-1"
    }

    /// Everything that names him whole, made comparable.
    var texts: [String] {
      let noted = names.prefix(note.isEmpty ? 0 : 1).flatMap {
        [label, "\($0) \(note)", "\($0)(\(note))"]
      }
      return (names + [id] + noted).map { Folded($0).text }
    }

    /// What an account is called.
    init(_ group: AccountIndex.Group) {
      self.init(
        id: group.id, names: group.pages.isEmpty ? [group.name] : group.pages.flatMap(\.names),
        note: group.pages.map(\.note).first { !$0.isEmpty } ?? "")
    }

    init(id: String, names: [String], note: String) {
      self.id = id
      self.names = names
      self.note = note
    }
  }

  /// The candidate of this place.
  case one(Int)
  /// Several fit.
  case several([Int])
  /// None fits; these come near.
  case none(nearest: [Int])

  /// Looks for a customer: his id or a name, whole; else the beginning of a name, else a part of it.
  ///
  /// - Parameters:
  ///   - word: what was typed; letters, widths and blanks don't matter.
  ///   - candidates: all customers.
  init(_ word: String, among candidates: [Candidate]) {
    let wanted = Folded(word).text
    guard !wanted.isEmpty else {
      self = .none(nearest: [])
      return
    }
    // An id that no other could have for its name goes before names, so that each can be meant.
    if let place = candidates.indices.first(where: { candidates[$0].token == wanted }) {
      self = .one(place)
      return
    }
    let texts = candidates.map(\.texts)
    let places = candidates.indices
    for fits in [
      { $0 == wanted }, { $0.hasPrefix(wanted) }, { $0.contains(wanted) },
    ] as [(String) -> Bool] {
      let found = places.filter { texts[$0].contains(where: fits) }
      if let only = found.first {
        self = found.count == 1 ? .one(only) : .several(found)
        return
      }
    }
    let near = places.filter { place in
      texts[place].contains { !$0.isEmpty && EditDistance.between($0, wanted) <= 2 }
    }
    self = .none(nearest: Array(near.prefix(3)))
  }
}

extension Shell {
  /// Finds the account that a name means; several that fit are asked about at a terminal.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - reader: the accounts.
  /// - Returns: the account's journals.
  /// - Throws: 66 where none fits, 64 where several do and nobody can be asked.
  func account(
    named name: String, in reader: AccountReader
  ) throws(CommandError) -> AccountIndex.Group {
    let groups = reader.index.groups()
    let candidates = groups.map(CustomerMatch.Candidate.init)
    switch CustomerMatch(name, among: candidates) {
    case .one(let place): return groups[place]
    case .several(let places):
      let labels = places.map { label(of: candidates[$0]) }
      return groups[places[try which(name, labels)]]
    case .none(let nearest):
      var lines = [phrases.text(CustomerPhrase.unknown, ("name", name))]
      if !nearest.isEmpty { lines.append(phrases.text(CustomerPhrase.nearest)) }
      lines += nearest.map { "  \(label(of: candidates[$0]))" }
      throw .failed(.noInput, lines.joined(separator: "\n"))
    }
  }

  func label(of candidate: CustomerMatch.Candidate) -> String {
    candidate.id.isEmpty ? candidate.label : "\(candidate.label)  [\(candidate.token)]"
  }

  /// Asks which of several is meant.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - labels: how each is told from the others.
  /// - Returns: the place of the one that is meant.
  /// - Throws: 64 with the list where nobody can be asked, or no number was given.
  func which(_ name: String, _ labels: [String]) throws(CommandError) -> Int {
    let head = phrases.text(CustomerPhrase.ambiguous, ("name", name))
    guard surroundings.hasPerson, !early.isJSON, labels.count <= 9 else {
      throw .failed(.usage, ([head] + labels.map { "  \($0)" }).joined(separator: "\n"))
    }
    let terminal = terminal()
    let list = labels.enumerated().map { "  \($0 + 1)  \($1)" }
    terminal.show(Printable.text(([head] + list).joined(separator: "\n")))
    while true {
      switch terminal.readLine(prompt: phrases.text(CustomerPhrase.askWhich) + " ") {
      case .line(let line):
        if let number = Int(Folded(line).text), labels.indices.contains(number - 1) {
          return number - 1
        }
        if line.trimmingBlanks.isEmpty { throw .said(.usage) }
      case .endOfInput: throw .said(.usage)
      case .interrupt, .hangup: throw .said(.interrupted)
      }
    }
  }
}
