import Glibc
import Records

/// A sentence about storage in both languages: it must be sayable when no content can be read.
struct Sentence: Hashable, Sendable {
  var english: String
  var chinese: String

  init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }
}

extension SystemError {
  /// What went wrong, without a full stop, for use inside a sentence.
  var sentence: Sentence {
    switch code {
    case ENOSPC: Sentence("the disk is full", "磁盘已满")
    case EDQUOT: Sentence("the disk quota is used up", "磁盘配额已用完")
    case EFBIG: Sentence("the file would exceed its size limit", "文件将超出大小限制")
    case EIO: Sentence("the disk reports an error", "磁盘报告错误")
    case EROFS: Sentence("the disk is read-only", "磁盘为只读")
    case EACCES, EPERM: Sentence("permission is denied", "没有权限")
    case ENOENT: Sentence("it doesn't exist", "不存在")
    case EEXIST: Sentence("something of that name exists already", "同名文件已存在")
    case ENOTDIR: Sentence("it is not a folder", "不是文件夹")
    case ELOOP: Sentence("it is a symbolic link", "是符号链接")
    case EMFILE, ENFILE: Sentence("too many files are open", "打开的文件太多")
    case ENAMETOOLONG: Sentence("the name is too long", "名称太长")
    case EWOULDBLOCK: Sentence("another process is using it", "另一个进程正在使用")
    case EISDIR: Sentence("it is a folder", "是文件夹")
    case EINVAL where call == .open: Sentence("it is not a regular file", "不是普通文件")
    default:
      Sentence(
        "system error \(code), \(String(cString: strerror(code)))",
        "系统错误 \(code)（\(String(cString: strerror(code)))）")
    }
  }
}

extension NotSaved {
  /// That answers are only in memory, and why.
  var sentence: Sentence {
    let why = reason.sentence
    return Sentence(
      "NOT SAVED (\(count) in memory): \(why.english). File: \(path)",
      "未保存（内存中 \(count) 条）：\(why.chinese)。文件：\(path)")
  }
}

extension FolderError {
  /// Which folder can't be made or used, and why.
  var sentence: Sentence {
    Sentence(
      "Can't use \(path): \(reason.sentence.english).",
      "无法使用 \(path)：\(reason.sentence.chinese)。")
  }
}

extension Departure {
  /// Why a call goes on in another file.
  ///
  /// - Parameter newPath: the file in which it goes on.
  /// - Returns: a whole sentence.
  func sentence(to newPath: String) -> Sentence {
    let reason: Sentence =
      switch why {
      case .syncFailed(let error): error.sentence
      case .tornTailStays(let error): error.sentence
      case .changed: Sentence("another program has changed it", "被其他程序改动")
      case .removed: Sentence("it has been removed or replaced", "已被删除或替换")
      case .asked: Sentence("as you asked", "按你的要求")
      }
    return Sentence(
      "Everything is now saved in \(newPath); \(path) is given up: \(reason.english).",
      "全部内容现已保存在 \(newPath)；不再使用 \(path)：\(reason.chinese)。")
  }
}

extension TornTail {
  /// What happened to the end of a line that was cut short.
  var sentence: Sentence {
    guard let copy else {
      return Sentence(
        "The last line was cut short (\(count) bytes, never confirmed as saved) and is left out.",
        "最后一行不完整（\(count) 字节，从未确认保存），已略去。")
    }
    return Sentence(
      "The last line was cut short (\(count) bytes, never confirmed as saved); kept in \(copy).",
      "最后一行不完整（\(count) 字节，从未确认保存），已另存为 \(copy)。")
  }
}

extension ReadOnly {
  /// Why a journal may only be read, and what to do.
  var sentence: Sentence {
    switch self {
    case .inUse(let process?):
      Sentence(
        "Process \(process) has this call open; it can only be read here.",
        "进程 \(process) 正在使用这次拜访的记录，这里只能阅读。")
    case .inUse(nil):
      Sentence(
        "Another process has this call open; it can only be read here.",
        "另一个进程正在使用这次拜访的记录，这里只能阅读。")
    case .notWritable(let error):
      Sentence(
        "This call can only be read: \(error.sentence.english).",
        "这次拜访的记录只能阅读：\(error.sentence.chinese)。")
    case .damaged(let line, let why):
      Sentence(
        "Line \(line) is damaged (\(why.sentence.english)); what stands before it can be read, "
          + "and `ridealong recover` makes a new file of all that is whole.",
        "第 \(line) 行已损坏（\(why.sentence.chinese)）；之前的内容可以阅读，"
          + "`ridealong recover` 会用完好的部分另写一个新文件。")
    }
  }
}

extension BadLine {
  /// What is wrong with a line, without a full stop.
  var sentence: Sentence {
    switch self {
    case .checksum: Sentence("its checksum doesn't fit", "校验和不符")
    case .notARecord: Sentence("it is not a record", "不是记录")
    case .sequence(let expected, let found):
      Sentence("record \(expected) was due, \(found) is there", "应为第 \(expected) 条，实为第 \(found) 条")
    case .unknownType: Sentence("this version doesn't know its kind", "此版本不认识这种记录")
    }
  }
}

extension JournalRefusal {
  /// Why nothing of a file is read, without a full stop.
  var sentence: Sentence {
    switch self {
    case .empty: Sentence("it was being created and holds nothing yet", "创建未完成，没有内容")
    case .notAJournal: Sentence("it is not one of this program's files", "不是本程序的文件")
    case .otherFormat(let name): Sentence("it is of another kind, \(name)", "属于另一种文件：\(name)")
    case .newerVersion(let version, let newest):
      Sentence(
        "a newer program wrote it (version \(version), this one reads up to \(newest))",
        "由更新版本的程序写成（版本 \(version)，本程序最高支持 \(newest)）")
    case .damagedHeader(let why):
      Sentence(
        "its first line is damaged: \(why.sentence.english)",
        "第一行已损坏：\(why.sentence.chinese)")
    }
  }
}
