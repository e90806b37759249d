import Glibc
import Records

extension AccountIndex {
  /// Reads the index as it was kept; an empty one where there is none, or it is damaged.
  ///
  /// - Parameter home: where it is.
  init(keptIn home: Home) {
    guard let bytes = try? home.system.readFile("\(home.path)/\(Self.name)"),
      let kept = AccountIndex(bytes: bytes)
    else { return }
    self = kept
  }

  /// Keeps the index; one that can't be kept is made anew the next time.
  ///
  /// - Parameter home: where it is kept.
  func keep(in home: Home) {
    let path = "\(home.path)/\(Self.name)"
    let folder = FilePath.split(path).folder
    guard (try? home.prepare(folder: folder)) != nil else { return }
    let system = home.system
    // It holds for this machine alone: a folder shared by git leaves it out.
    let ignored = "\(folder)/.gitignore"
    if (try? system.exists(ignored)) == false,
      let descriptor = try? NewFile.write(Array("*\n".utf8), to: ignored, system: system)
    {
      system.close(descriptor)
    }
    if let descriptor = try? NewFile.write(bytes, to: path, system: system) {
      system.close(descriptor)
    }
  }

  /// Removes the index, which holds names.
  ///
  /// - Parameter home: where it is kept.
  static func remove(from home: Home) {
    try? home.system.remove("\(home.path)/\(name)")
  }

  /// The lines: one a file and one an account, fields between tabs, the checksum of all before at the end.
  var bytes: [UInt8] {
    var text: [UInt8] = []
    func line(_ fields: String...) {
      for (index, field) in fields.enumerated() {
        if index > 0 { text.append(UInt8(ascii: "\t")) }
        Self.add(field, to: &text)
      }
      text.append(UInt8(ascii: "\n"))
    }
    func numbers(_ stamp: FileStamp) -> String { "\(stamp.size) \(stamp.modified) \(stamp.inode)" }
    for visit in visits {
      line("v", visit.path, numbers(visit.stamp), visit.day, visit.customerID, visit.customer)
    }
    for page in pages {
      line(
        "p", page.path, numbers(page.stamp), page.id, page.note,
        page.names.joined(separator: "\u{1F}"), page.assigned.joined(separator: "\u{1F}"))
    }
    for (key, one) in summaries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      line(
        "s", key, one.id, one.name, one.note, one.otherNames.joined(separator: "\u{1F}"),
        one.lastVisit, one.gate,
        "\(one.visits) \(one.promises) \(one.objections) \(one.digest)")
    }
    return text + Array("e\t\(CRC32C.checksum(of: text[...]))\n".utf8)
  }

  private static func add(_ field: String, to text: inout [UInt8]) {
    for byte in field.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): text += Array(#"\\"#.utf8)
      case UInt8(ascii: "\t"): text += Array(#"\t"#.utf8)
      case UInt8(ascii: "\n"): text += Array(#"\n"#.utf8)
      default: text.append(byte)
      }
    }
  }

  /// Reads the lines; nil where any of them isn't as it was written.
  init?(bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? -1
    let body = bytes[..<(end + 1)]
    let last = Self.fields(bytes[(end + 1)...].dropLast())
    guard last.count == 2, last[0] == "e", UInt32(last[1]) == CRC32C.checksum(of: body) else {
      return nil
    }
    var start = body.startIndex
    while start < body.endIndex {
      let stop = body[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      guard take(Self.fields(body[start..<stop])) else { return nil }
      start = stop + 1
    }
  }

  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { field in
      guard field.contains(UInt8(ascii: "\\")) else {
        return String(decoding: field, as: UTF8.self)
      }
      var plain: [UInt8] = []
      var isEscaped = false
      for byte in field {
        if isEscaped {
          plain.append(
            byte == UInt8(ascii: "t")
              ? UInt8(ascii: "\t") : byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else {
          plain.append(byte)
        }
      }
      return String(decoding: plain, as: UTF8.self)
    }
  }

  private mutating func take(_ fields: [String]) -> Bool {
    switch (fields.first, fields.count) {
    case ("v", 6):
      guard let stamp = FileStamp(written: fields[2]) else { return false }
      visits.append(
        IndexedVisit(
          path: fields[1], stamp: stamp, day: fields[3], customerID: fields[4],
          customer: fields[5]))
    case ("p", 7):
      guard let stamp = FileStamp(written: fields[2]) else { return false }
      pages.append(
        IndexedPage(
          path: fields[1], stamp: stamp, id: fields[3], names: Self.list(fields[5]),
          note: fields[4], assigned: Self.list(fields[6])))
    case ("s", 9):
      let numbers = fields[8].split(separator: " ")
      guard numbers.count == 4, let visits = Int(numbers[0]), let promises = Int(numbers[1]),
        let objections = Int(numbers[2]), let digest = UInt64(numbers[3])
      else { return false }
      summaries[fields[1]] = AccountSummary(
        id: fields[2], name: fields[3], note: fields[4], otherNames: Self.list(fields[5]),
        lastVisit: fields[6], visits: visits, gate: fields[7], promises: promises,
        objections: objections, digest: digest)
    default: return false
    }
    return true
  }

  private static func list(_ field: String) -> [String] {
    field.split(separator: "\u{1F}").map(String.init)
  }
}

extension FileStamp {
  fileprivate init?(written: String) {
    // By bytes: a hundred thousand of these are read before a list is shown.
    var numbers: [UInt64] = [0]
    for byte in written.utf8 {
      if byte == UInt8(ascii: " ") {
        numbers.append(0)
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte),
        let last = numbers.last, last < .max / 100
      else { return nil }
      numbers[numbers.count - 1] = last * 10 + UInt64(byte - UInt8(ascii: "0"))
    }
    guard numbers.count == 3, let size = Int(exactly: numbers[0]),
      let modified = Int(exactly: numbers[1])
    else { return nil }
    self.init(size: size, modified: modified, inode: numbers[2])
  }
}
