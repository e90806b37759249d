import Glibc
import Testing

@testable import ridealong

/// A folder on the real disk that goes when the test ends.
final class TemporaryFolder {
  let path: String
  let system = LinuxCalls()

  init() throws {
    var template = Array("/tmp/ridealong-test-XXXXXX".utf8CString)
    let isMade = mkdtemp(&template) != nil
    try #require(isMade)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    remove(path)
  }

  private func remove(_ folder: String) {
    for name in (try? system.names(in: folder)) ?? [] {
      let inside = "\(folder)/\(name)"
      let status = try? system.status(atPath: inside, followingLinks: false)
      if status?.kind == .folder { remove(inside) } else { try? system.remove(inside) }
    }
    rmdir(folder)
  }

  /// Writes a file anew and never locks it.
  ///
  /// A process that another test is just starting holds copies of every descriptor for a moment, and
  /// with a locked one its lock: a file that was locked to be written could still seem in use.
  func write(_ bytes: [UInt8], to name: String) throws {
    let place = "\(path)/\(name)"
    try? system.remove(place)
    let descriptor = try system.open(
      place, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o600)
    defer { system.close(descriptor) }
    try system.writeAll(bytes, to: descriptor)
  }

  func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}
