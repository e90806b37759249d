import Playbook
import Records

/// The customer whom a visit that begins is to.
struct CustomerOfVisit: Hashable, Sendable {
  /// The name.
  var name: String
  /// The id of his file, where his name alone doesn't say which; nil where it does.
  var id: String?

  /// Whether a visit with this first line is to him; of one that names no file, the first of the name has it.
  ///
  /// - Parameter header: the first line.
  /// - Returns: whether the file is the same; the name is for the caller to compare.
  func mayHave(_ header: CallHeader) -> Bool {
    guard let id else { return true }
    return header.customerID.map { $0 == id } ?? (CallID.split(stem: id).copy == 1)
  }
}

extension Shell {
  /// Who is meant by the name given to a visit; several of one name are asked about.
  ///
  /// - Parameter typed: a name, an id like `acme-2`, or a name with what tells it apart, `Acme (Hangzhou)`.
  /// - Returns: the customer; a name of whom nobody keeps a file stays as it is.
  /// - Throws: 64 where several fit and nobody can be asked.
  func customer(ofVisit typed: String) throws(CommandError) -> CustomerOfVisit {
    let candidates = try candidates(named: typed)
    let wanted = Folded(typed).text
    let found =
      candidates.first { $0.token == wanted }.map { [$0] }
      ?? candidates.filter { $0.texts.contains(wanted) }
    guard let first = found.first else { return CustomerOfVisit(name: typed) }
    let chosen =
      found.count == 1 ? first : found[try which(typed, found.map { label(of: $0) })]
    let name = chosen.names.first ?? typed
    let sharesName = candidates.contains { other in
      other != chosen && other.names.contains { Folded($0) == Folded(name) }
    }
    return CustomerOfVisit(name: name, id: sharesName ? chosen.id : nil)
  }

  /// The customers that the name may mean, read from their own files and no others: a visit has to begin at once.
  private func candidates(named typed: String) throws(CommandError) -> [CustomerMatch.Candidate] {
    let home = try home()
    let customers = Customers(home: home)
    let bare = typed.prefix { $0 != "(" && $0 != "（" }
    let most = typed.split(separator: " ").dropLast().joined(separator: " ")
    let stem = CallID.split(stem: Slug.make(from: typed, fallback: "customer")).id
    var seen: Set<String> = []
    var found: [CustomerMatch.Candidate] = []
    do throws(FolderError) {
      for name in [typed, String(bare), most, stem] where !name.isEmpty {
        for id in try home.ids(forName: name).taken where seen.insert(id).inserted {
          let pages = customers.pages(of: try home.customer(id: id), nil).pages
          let account = CustomerAccount(id: id, name: id, pages: pages, visits: [])
          found.append(
            CustomerMatch.Candidate(
              id: id, names: [account.name] + account.otherNames, note: account.note ?? ""))
        }
      }
    } catch {
      throw .failed(.inputOutput, text(error.sentence))
    }
    return found
  }
}
