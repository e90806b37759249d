import Glibc

/// The folder that holds everything a user has recorded.
struct Home {
  /// Its absolute path.
  let path: String
  let system: any SystemCalls

  /// Finds the home folder: `RIDEALONG_HOME`, else `XDG_DATA_HOME/ridealong`, else
  /// `~/.local/share/ridealong`.
  ///
  /// A relative `RIDEALONG_HOME` counts from the working folder; a relative `XDG_DATA_HOME` counts
  /// as unset, as its specification asks.
  ///
  /// - Parameters:
  ///   - environment: the variables.
  ///   - workingFolder: an absolute path.
  ///   - system: the calls to use.
  /// - Returns: the home, or nil where no variable leads anywhere.
  static func locate(
    environment: [String: String], workingFolder: String, system: any SystemCalls
  ) -> Home? {
    if let own = environment["RIDEALONG_HOME"], !own.isEmpty {
      return Home(path: own.hasPrefix("/") ? own : "\(workingFolder)/\(own)", system: system)
    }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return Home(path: "\(data)/ridealong", system: system)
    }
    if let user = environment["HOME"], user.hasPrefix("/") {
      return Home(path: "\(user)/.local/share/ridealong", system: system)
    }
    return nil
  }

  /// Where calls of a year stand.
  ///
  /// - Parameter id: the call's id, which begins with the year.
  /// - Returns: the absolute path of its journal.
  func callPath(id: String) -> String {
    "\(path)/calls/\(id.prefix(4))/\(id).jsonl"
  }

  /// Makes a folder and those above it, each open only to its owner and synced into the next.
  ///
  /// - Parameter folder: an absolute path.
  /// - Throws: ``FolderError`` with the first folder's reason.
  func prepare(folder: String) throws(FolderError) {
    do throws(SystemError) {
      try make(folder)
    } catch {
      throw FolderError(path: folder, reason: error)
    }
  }

  private func make(_ folder: String) throws(SystemError) {
    do throws(SystemError) {
      let status = try system.status(atPath: folder, followingLinks: true)
      guard status.kind == .folder else { throw SystemError(call: .makeFolder, code: ENOTDIR) }
      return
    } catch  where error.code == ENOENT && folder != "/" {
      // Made below, after the folder that holds it.
    }
    let parent = FilePath.split(folder).folder
    try make(parent)
    do throws(SystemError) {
      try system.makeFolder(folder)
    } catch  where error.code == EEXIST {
      // Another process was quicker.
    }
    try system.syncFolder(parent)
  }
}

/// A folder that can't be made or used.
struct FolderError: Error, Hashable, Sendable {
  var path: String
  var reason: SystemError
}
