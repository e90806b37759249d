import Records

/// The journals of a customer in the home, found by their names.
struct StoredCustomer: Hashable, Sendable {
  /// The customer's id, which is the folder's name.
  var id: String
  /// The journals of all writers, given up copies included, sorted by name.
  var paths: [String]

  /// The journals in which the writers go on, one each: a copy with a higher number holds all that is whole of those
  /// before it.
  var current: [String] {
    var found: [(writer: String, copy: Int, path: String)] = []
    for path in paths {
      guard let stem = FilePath.journalStem(FilePath.split(path).name) else { continue }
      let (writer, copy) = CallID.split(stem: stem)
      guard let place = found.firstIndex(where: { $0.writer == writer }) else {
        found.append((writer, copy, path))
        continue
      }
      if copy > found[place].copy { found[place] = (writer, copy, path) }
    }
    return found.map(\.path)
  }

  /// The journal in which a writer goes on.
  ///
  /// - Parameter writer: the writer, as in file names.
  /// - Returns: nil where he hasn't written anything yet.
  func path(of writer: String) -> String? {
    current.first { path in
      FilePath.journalStem(FilePath.split(path).name).map { CallID.split(stem: $0).id } == writer
    }
  }
}

/// Who writes, as journals and file names have it.
enum Writer {
  /// The writer's name made fit for a file name.
  ///
  /// `li-2` would be taken for the second copy of what `li` wrote, so its hyphen goes.
  ///
  /// - Parameter name: the name as given.
  /// - Returns: letters and digits of any script, joined by hyphens.
  static func fileName(_ name: String) -> String {
    let slug = Slug.make(from: name, fallback: "rep")
    guard CallID.split(stem: slug).copy > 1, let hyphen = slug.lastIndex(of: "-") else {
      return slug
    }
    return String(slug[..<hyphen] + slug[slug.index(after: hyphen)...])
  }
}

extension Surroundings {
  /// Who writes: `RIDEALONG_REP`, else the user's name.
  var writer: String { Writer.fileName(self[.writer] ?? self[.user] ?? "") }
}

extension Home {
  /// The customers of whom somebody keeps a file, sorted by id.
  func customers() throws(FolderError) -> [StoredCustomer] {
    let folder = "\(path)/customers"
    var found: [StoredCustomer] = []
    for id in try names(in: folder) where !id.hasPrefix(".") {
      let stored = try customer(id: id)
      if !stored.paths.isEmpty { found.append(stored) }
    }
    return found
  }

  /// The journals of one customer; none where nobody keeps a file of him.
  func customer(id: String) throws(FolderError) -> StoredCustomer {
    let folder = customerFolder(id: id)
    let paths = try names(in: folder, orNone: true).filter { FilePath.journalStem($0) != nil }
    return StoredCustomer(id: id, paths: paths.map { "\(folder)/\($0)" })
  }

  /// Where a customer's journals stand.
  func customerFolder(id: String) -> String { "\(path)/customers/\(id)" }

  /// Where a writer's journal of a customer stands.
  func customerPath(id: String, writer: String) -> String {
    "\(customerFolder(id: id))/\(writer).jsonl"
  }

  /// The ids that customers of a name may have: the name's own, then the same with 2, 3 … behind it.
  ///
  /// - Parameter name: the customer's name.
  /// - Returns: those that are taken, and the first that is free.
  /// - Throws: where a folder is there and can't be read.
  func ids(forName name: String) throws(FolderError) -> (taken: [String], free: String) {
    let slug = Slug.make(from: name, fallback: "customer")
    var taken: [String] = []
    var free: String?
    var missing = 0
    var number = 1
    // One that was forgotten leaves a gap; a dozen of them together leave none of the name.
    while missing < 12 {
      let id = number == 1 ? slug : "\(slug)-\(number)"
      if try customer(id: id).paths.isEmpty {
        free = free ?? id
        missing += 1
      } else {
        taken.append(id)
        missing = 0
      }
      number += 1
    }
    return (taken, free ?? "\(slug)-\(number)")
  }
}
