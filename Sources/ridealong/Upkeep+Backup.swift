import Glibc
import Records

extension Upkeep {
  /// Copies every journal, as it is, into another folder.
  ///
  /// Only the end of a line that is being written, or was cut short, is left out.
  ///
  /// A file that is there already is replaced only by a journal that begins with all of its bytes:
  /// a backup never takes anything away.
  ///
  /// - Parameter target: an absolute path outside the home.
  /// - Returns: how many were copied, and each that couldn't be.
  func backup(to target: String) -> UpkeepReport {
    var report = UpkeepReport()
    guard !"\(target)/".hasPrefix("\(home.path)/") else {
      report.fail(
        Sentence("\(target) lies in the folder to back up.", "\(target) 位于要备份的文件夹之内。"), code: .usage
      )
      return report
    }
    var copied = 0
    var unchanged = 0
    for path in journals(&report) {
      guard let bytes = read(path, &report) else { continue }
      let place = target + path.dropFirst(home.path.count)
      do throws(FolderError) {
        try home.prepare(folder: FilePath.split(place).folder)
      } catch {
        report.fail(error.sentence, code: .inputOutput)
        continue
      }
      do throws(SystemError) {
        switch try copy(settled(bytes), to: place) {
        case .copied: copied += 1
        case .unchanged: unchanged += 1
        case .differs:
          report.fail(
            Sentence(
              "\(place) is no earlier state of \(path) and is left alone; choose another folder.",
              "\(place) 不是 \(path) 的早期状态，保持不变；请另选文件夹。"), code: .badData)
        }
      } catch {
        report.fail(place, error)
      }
    }
    report.lines.append(
      Sentence(
        "\(copied) journals copied, \(unchanged) unchanged.", "已复制 \(copied) 个文件，\(unchanged) 个无变化。"
      ))
    return report
  }

  /// The bytes that no later opening will cut off.
  private func settled(_ bytes: [UInt8]) -> [UInt8] {
    guard case .tornTail(let offset, _) = JournalScan(bytes).damage else { return bytes }
    return Array(bytes[..<offset])
  }

  private enum Copying { case copied, unchanged, differs }

  private func copy(_ bytes: [UInt8], to place: String) throws(SystemError) -> Copying {
    if try system.exists(place) {
      let old = try system.readFile(place)
      if old == bytes { return .unchanged }
      guard bytes.starts(with: old) else { return .differs }
    }
    system.close(try NewFile.write(bytes, to: place, system: system))
    return .copied
  }
}

extension Upkeep {
  /// Removes a journal with its earlier copies and set-aside ends, and makes that last.
  ///
  /// - Parameter path: any journal of the call.
  /// - Returns: the names removed, in the report; nothing is removed while a process writes it.
  func delete(_ path: String) -> UpkeepReport {
    var report = UpkeepReport()
    let (folder, name) = FilePath.split(path)
    let id = CallID.split(stem: FilePath.journalStem(name) ?? name).id
    var locks: [Int32] = []
    defer { locks.forEach(system.close) }
    do throws(SystemError) {
      let family = try system.names(in: folder).filter { Upkeep.belongs($0, to: id) }
      guard !family.isEmpty else { throw SystemError(call: .remove, code: ENOENT) }
      for member in family where FilePath.journalStem(member) != nil {
        let descriptor = try system.open(
          "\(folder)/\(member)", flags: O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode: 0)
        locks.append(descriptor)
        try system.lock(descriptor)
      }
      for member in family {
        try system.remove("\(folder)/\(member)")
        report.lines.append(
          Sentence("Removed \(folder)/\(member).", "已删除 \(folder)/\(member)。"))
      }
      try system.syncFolder(folder)
    } catch {
      report.fail(path, error)
    }
    return report
  }

  /// Whether a file name is the journal `id`, a copy of it, a torn end or an unfinished write.
  static func belongs(_ name: String, to id: String) -> Bool {
    let visible = name.hasPrefix(".") ? String(name.dropFirst()) : name
    guard let range = visible.firstRange(of: ".jsonl") else { return false }
    let ending = visible[range.upperBound...]
    return CallID.split(stem: String(visible[..<range.lowerBound])).id == id
      && (ending.isEmpty || ending == ".part" || ending.hasPrefix(".torn-"))
  }
}
