import Playbook
import Records

extension Doctor {
  /// The language of the interface and what decided it.
  static func language(_ shell: Shell) -> Finding {
    let choice = shell.choice
    let words = choice.words ?? ""
    let origin: Sentence =
      switch choice.origin {
      case .option: Sentence("--lang \(words)", "--lang \(words)")
      case .variable(let variable):
        Sentence("\(variable.rawValue)=\(words)", "\(variable.rawValue)=\(words)")
      case .nothing: Sentence("no locale is set", "未设置区域")
      }
    var hint = Sentence("", "")
    if choice.isUnknown {
      hint = Sentence("; not spoken here, so English", "；不支持该语言，使用英语")
    } else if choice.isTraditional {
      hint = Sentence("; traditional Chinese is answered in Simplified", "；繁体中文以简体显示")
    }
    return Finding(
      "language", Sentence("language", "语言"),
      Sentence(
        "\(choice.language.rawValue) (\(origin.english)\(hint.english))",
        "\(choice.language.rawValue)（\(origin.chinese)\(hint.chinese)）"))
  }

  /// The content's folder, what is laid over it, and its digest.
  static func content(_ shell: Shell) -> (findings: [Finding], code: Int32) {
    let label = Sentence("prompts", "内容文件夹")
    do throws(ContentFiles.Failure) {
      let home = try? shell.home()
      let content = try Content.find(prompts: shell.early.prompts, home: home)
      let loaded = try content.load(shell.language, parts: PlaybookPart.walk)
      let errors = loaded.diagnostics.count { $0.severity == .error }
      let none = home.map { "\($0.path)/prompts" } ?? "-"
      return (
        [
          Finding("prompts", label, content.files.folder),
          Finding(
            "overlay", Sentence("laid over it", "叠加的文件夹"),
            content.overlay.map { Sentence($0.folder, $0.folder) }
              ?? Sentence("\(none) (not there)", "\(none)（不存在）")),
          Finding(
            "digest", Sentence("digest", "内容摘要"),
            Sentence(
              "\(loaded.playbook.digest), errors: \(errors)",
              "\(loaded.playbook.digest)，错误 \(errors) 个")),
        ], errors == 0 ? 0 : ExitCode.badData.rawValue
      )
    } catch {
      let text = Sentence(error.message(in: .en), error.message(in: .zhHans))
      return ([Finding("prompts", label, text)], CommandError.content(error).code.rawValue)
    }
  }

  /// The home and the state of what is in it.
  static func data(_ shell: Shell) -> (findings: [Finding], code: Int32) {
    let label = Sentence("home", "数据文件夹")
    guard let home = try? shell.home() else {
      let none = Sentence(
        "none: set RIDEALONG_HOME or HOME", "没有：请设置 RIDEALONG_HOME 或 HOME")
      return ([Finding("home", label, none)], ExitCode.noInput.rawValue)
    }
    let report = Upkeep(home: home, system: home.system).verify()
    let last = report.lines.last ?? Sentence("-", "-")
    return (
      [
        Finding("home", label, home.path),
        Finding("journals", Sentence("journals", "记录文件"), last),
      ]
        + report.errors.enumerated().map { number, error in
          Finding("damage-\(number + 1)", Sentence("damage", "损坏"), error)
        }, report.code.rawValue
    )
  }
}
