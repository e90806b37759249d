/// The languages that Ridealong speaks and teaches in; the raw value names the folder of the content.
public enum Language: String, CaseIterable, Sendable {
  /// English; Simplified Chinese (简体中文).
  case en
  case zhHans = "zh-Hans"

  /// Reads a language as people and locales write it.
  ///
  /// What stands after `.` or `@` is passed over (`en_US.UTF-8`); every Chinese, the traditional one too, is taken for
  /// Simplified Chinese; `C` and `POSIX` are English. It is nil for an empty text and for languages without content.
  ///
  /// - Parameter text: for example `zh`, `zh-CN`, `zh_TW.UTF-8`, `en_US.UTF-8`, `中文`.
  public init?(parsing text: String) {
    let name = text.prefix { $0 != "." && $0 != "@" }.lowercased()
    let first = name.prefix { $0 != "-" && $0 != "_" }
    switch first {
    case "zh", "cmn", "chinese", "中文", "汉语", "简体中文": self = .zhHans
    case "en", "english", "英语", "英文", "c", "posix": self = .en
    default: return nil
    }
  }
}
