import Playbook

extension ContentFiles.Failure {
  /// Says what is missing and what to do, before any content can be read.
  ///
  /// - Parameter language: the language of the interface.
  /// - Returns: lines without a line break at the end.
  func message(in language: Language) -> String {
    switch (self, language) {
    case (.notFound(let tried), .en):
      "Error: there is no folder of content. Tried:\n" + Self.list(tried)
        + "\nHelp: name it with --prompts FOLDER or RIDEALONG_PROMPTS."
    case (.notFound(let tried), .zhHans):
      "错误：找不到内容文件夹。找过这些地方：\n" + Self.list(tried)
        + "\n帮助：用 --prompts 文件夹 或环境变量 RIDEALONG_PROMPTS 指明位置。"
    case (.unreadable(let path, let reason), .en):
      "Error: '\(Self.shown(path))' can't be read: \(reason)."
    case (.unreadable(let path, let reason), .zhHans):
      "错误：读不了“\(Self.shown(path))”：\(reason)。"
    }
  }

  private static func list(_ paths: [String]) -> String {
    paths.map { "  " + shown($0) }.joined(separator: "\n")
  }

  /// A path comes from the command line, and control characters in it never reach the terminal.
  private static func shown(_ path: String) -> String {
    Phrases(["path": "{path}"]).text(id: "path", [("path", path)])
  }
}
