import FoundationEssentials
import Glibc

/// The lines entered in earlier sessions: one JSON object a line, readable by the owner alone.
///
/// A history is a convenience: whatever goes wrong with its file, the program goes on.
struct HistoryFile: Sendable {
  private struct Entry: Codable {
    var line: String
  }

  private let path: String
  private let limit: Int

  /// A history file.
  ///
  /// - Parameters:
  ///   - path: where it is; the folder is made when the first line is written.
  ///   - limit: how many lines are kept.
  init(path: String, limit: Int = 1_000) {
    self.path = path
    self.limit = limit
  }

  /// The lines, the newest last; lines that can't be read are left out.
  ///
  /// - Returns: the lines, none if there is no file.
  func load() -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let decoder = JSONDecoder()
    let lines = data.split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap { try? decoder.decode(Entry.self, from: $0).line }
    // Lines are only ever appended; now and then the old ones have to go.
    if entries.count > 2 * limit { rewrite(entries.suffix(limit)) }
    return Array(entries.suffix(limit))
  }

  /// Adds a line.
  ///
  /// - Parameter line: what was entered.
  func append(_ line: String) {
    guard let bytes = Self.encoded(line) else { return }
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    write(bytes, to: path, flags: O_APPEND)
  }

  /// Takes lines out for good.
  ///
  /// - Parameter isUnwanted: says of a line whether it goes.
  func remove(where isUnwanted: (String) -> Bool) {
    let entries = load()
    let kept = entries.filter { !isUnwanted($0) }
    if kept.count < entries.count { rewrite(kept[...]) }
  }

  private func rewrite(_ entries: ArraySlice<String>) {
    let new = path + ".new"
    unlink(new)
    let bytes = entries.compactMap(Self.encoded).reduce([], +)
    if write(bytes, to: new, flags: O_EXCL) { rename(new, path) }
  }

  private static func encoded(_ line: String) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let data = try? encoder.encode(Entry(line: line)) else { return nil }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  @discardableResult
  private func write(_ bytes: [UInt8], to path: String, flags: Int32) -> Bool {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
    guard file >= 0 else { return false }
    var bytes = bytes
    var last: UInt8 = 0
    // Whoever was killed while writing left a line without its end; that one is lost, not the next.
    if pread(file, &last, 1, lseek(file, 0, SEEK_END) - 1) == 1, last != UInt8(ascii: "\n") {
      bytes.insert(UInt8(ascii: "\n"), at: 0)
    }
    let written = Glibc.write(file, bytes, bytes.count)
    return close(file) == 0 && written == bytes.count
  }
}
