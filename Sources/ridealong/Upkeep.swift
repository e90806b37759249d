import Glibc
import Records

/// What a command of upkeep found and did: lines to print and the code to leave with.
struct UpkeepReport: Hashable, Sendable {
  /// For standard output.
  var lines: [Sentence] = []
  /// For standard error.
  var errors: [Sentence] = []
  /// 0 where all is well, 65 for damaged data, 74 for a call that the system refused.
  private(set) var code = ExitCode.success

  /// Adds an error; a refusal of the system outweighs damaged data.
  mutating func fail(_ sentence: Sentence, code: ExitCode) {
    errors.append(sentence)
    if code.rawValue > self.code.rawValue { self.code = code }
  }

  mutating func fail(_ path: String, _ error: SystemError) {
    let why = error.sentence
    fail(Sentence("\(path): \(why.english).", "\(path)：\(why.chinese)。"), code: .inputOutput)
  }
}

/// The commands that look after the files: each does one thing and reports.
struct Upkeep {
  let home: Home
  let system: any SystemCalls

  /// Checks every journal in the home and changes nothing.
  func verify() -> UpkeepReport {
    var report = UpkeepReport()
    let paths = journals(&report)
    var whole = 0
    for path in paths {
      guard let bytes = read(path, &report) else { continue }
      switch condition(of: bytes) {
      case .whole(let records):
        whole += 1
        report.lines.append(
          Sentence("\(path): whole, \(records) records.", "\(path)：完好，\(records) 条记录。"))
      case .unfinished(let why):
        whole += 1
        report.lines.append(Sentence("\(path): \(why.english).", "\(path)：\(why.chinese)。"))
      case .damaged(let why):
        let sentence = Sentence("\(path): \(why.english).", "\(path)：\(why.chinese)。")
        guard let later = laterWholeCopy(of: path, among: paths) else {
          report.fail(sentence, code: .badData)
          continue
        }
        report.lines.append(
          Sentence(
            "\(sentence.english) It goes on, whole, in \(later).",
            "\(sentence.chinese)完好的后续文件是 \(later)。"))
      }
    }
    report.lines.append(
      Sentence(
        "\(whole) of \(paths.count) journals are whole.", "\(paths.count) 个文件中 \(whole) 个完好。"))
    return report
  }

  /// Writes a new file beside each damaged journal with all that is whole; the old one stays.
  ///
  /// - Parameter paths: the journals to look at; nil for all that have no whole later copy.
  /// - Returns: what was kept, left out and lost.
  func recover(_ paths: [String]? = nil) -> UpkeepReport {
    var report = UpkeepReport()
    let all = journals(&report)
    for path in paths ?? all.filter({ laterWholeCopy(of: $0, among: all) == nil }) {
      guard let bytes = read(path, &report) else { continue }
      if case .damaged = condition(of: bytes) {
        recover(path, &report)
      } else if paths != nil {
        report.lines.append(Sentence("\(path): nothing to recover.", "\(path)：无需恢复。"))
      }
    }
    if report.lines.isEmpty, report.errors.isEmpty {
      report.lines.append(Sentence("Nothing to recover.", "无需恢复。"))
    }
    return report
  }

  private func recover(_ path: String, _ report: inout UpkeepReport) {
    do throws(SystemError) {
      let descriptor = try system.open(
        path, flags: O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode: 0)
      defer { system.close(descriptor) }
      try system.lock(descriptor)
      let bytes = try system.readAll(descriptor)
      let repair: JournalRepair
      do throws(JournalRefusal) {
        repair = try JournalRepair(of: bytes)
      } catch {
        let why = error.sentence
        report.fail(
          Sentence("\(path): can't be recovered: \(why.english).", "\(path)：无法恢复：\(why.chinese)。"),
          code: .badData)
        return
      }
      let folder = FilePath.split(path).folder
      let new = try FilePath.nextCopy(of: path, in: folder, system: system)
      system.close(try NewFile.write(repair.bytes, to: new, system: system))
      let dropped = repair.dropped.map(String.init).joined(separator: ", ")
      report.lines.append(
        Sentence(
          "\(path): \(repair.kept) lines written to \(new); left out: line \(dropped); "
            + "records lost: \(repair.lost).",
          "\(path)：\(repair.kept) 行已写入 \(new)；略去第 \(dropped) 行；丢失记录 \(repair.lost) 条。"))
    } catch {
      report.fail(path, error)
    }
  }
}

extension Upkeep {
  /// How a journal is, seen as bytes.
  enum Condition {
    case whole(records: Int)
    /// Something was being written when it stopped; nothing acknowledged is missing.
    case unfinished(Sentence)
    case damaged(Sentence)
  }

  func condition(of bytes: [UInt8]) -> Condition {
    let scan = JournalScan(bytes)
    do throws(JournalRefusal) {
      _ = try JournalFormat(scan: scan, bytes: bytes)
    } catch {
      if case .empty = error { return .unfinished(error.sentence) }
      return .damaged(error.sentence)
    }
    switch scan.damage {
    case .none:
      return .whole(records: scan.lines.count { $0.lost == nil } - 1)
    case .tornTail:
      return .unfinished(
        Sentence(
          "the last line is cut short or just being written; all before it is whole",
          "最后一行不完整或正在写入，之前的内容完好"))
    case .badLine(let number, _, let why):
      let words = why.sentence
      return .damaged(
        Sentence("line \(number): \(words.english)", "第 \(number) 行：\(words.chinese)"))
    }
  }

  func journals(_ report: inout UpkeepReport) -> [String] {
    do throws(FolderError) {
      return try home.journals()
    } catch {
      report.fail(error.sentence, code: .inputOutput)
      return []
    }
  }

  func read(_ path: String, _ report: inout UpkeepReport) -> [UInt8]? {
    do throws(SystemError) {
      return try system.readFile(path)
    } catch {
      report.fail(path, error)
      return nil
    }
  }

  /// A whole journal of the same id with a higher number, which makes damage in this one harmless.
  private func laterWholeCopy(of path: String, among paths: [String]) -> String? {
    let own = place(of: path)
    return paths.first { other in
      let place = place(of: other)
      guard place.folder == own.folder, place.id == own.id, place.copy > own.copy,
        let bytes = try? system.readFile(other), case .whole = condition(of: bytes)
      else { return false }
      return true
    }
  }

  private func place(of path: String) -> (folder: String, id: String, copy: Int) {
    let (folder, name) = FilePath.split(path)
    let (id, copy) = CallID.split(stem: FilePath.journalStem(name) ?? name)
    return (folder, id, copy)
  }
}
