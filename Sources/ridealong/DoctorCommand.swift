import Arguments
import Glibc
import LineEditing
import Playbook

/// Says what the program makes of its surroundings, so that somebody can be helped from afar.
///
/// - Parameter shell: what it works with.
/// - Returns: 0, 65 where a journal is damaged, 66 where there is no content, 74 for what the system refused.
func runDoctor(_ shell: inout Shell) -> Int32 {
  let doctor = Doctor(shell: shell)
  if shell.early.isJSON {
    let pairs = doctor.findings.map { ($0.name, $0.value.english) }
    shell.hand(JSONText.line(Dictionary(pairs) { first, _ in first }))
  } else {
    for finding in doctor.findings {
      let line = Sentence(
        "\(finding.label.english): \(finding.value.english)",
        "\(finding.label.chinese)：\(finding.value.chinese)")
      shell.show(shell.text(line))
    }
  }
  return doctor.code
}

/// What the doctor finds, sayable where no content can be read.
struct Doctor {
  /// One finding.
  struct Finding {
    /// The key in JSON.
    var name: String
    var label: Sentence
    var value: Sentence

    init(_ name: String, _ label: Sentence, _ value: Sentence) {
      self.name = name
      self.label = label
      self.value = value
    }

    init(_ name: String, _ label: Sentence, _ value: String) {
      self.init(name, label, Sentence(value, value))
    }
  }

  /// All findings, in the order in which they are shown.
  let findings: [Finding]
  /// The code to leave with.
  let code: Int32

  /// Looks at everything.
  ///
  /// - Parameter shell: what is looked at.
  init(shell: Shell) {
    let (content, contentCode) = Doctor.content(shell)
    let (data, dataCode) = Doctor.data(shell)
    findings =
      [
        Finding("version", Sentence("version", "版本"), shell.table.version ?? ""),
        Doctor.terminal(shell), Doctor.colour(shell), Doctor.language(shell), Doctor.clock(shell),
      ] + content + data
    code = contentCode == 0 ? dataCode : contentCode
  }

  private static func terminal(_ shell: Shell) -> Finding {
    let around = shell.surroundings
    let name = around[.terminal] ?? "-"
    let size = RawMode.size(of: STDOUT_FILENO)
    func words(_ yes: Bool) -> (String, String) { yes ? ("yes", "是") : ("no", "否") }
    let (input, output) = (words(around.inputIsTerminal), words(around.outputIsTerminal))
    let edits = words(
      around.hasPerson && !shell.isPlain && !ColourChoice.isDumb(around[.terminal]))
    return Finding(
      "terminal", Sentence("terminal", "终端"),
      Sentence(
        "TERM=\(name), \(size.columns) x \(size.rows); input \(input.0), output \(output.0); "
          + "lines are edited: \(edits.0)",
        "TERM=\(name)，\(size.columns) x \(size.rows)；输入为终端：\(input.1)，输出为终端：\(output.1)；行编辑：\(edits.1)"
      ))
  }

  private static func colour(_ shell: Shell) -> Finding {
    let around = shell.surroundings
    let choice = ColourChoice(wish: shell.colourWish, environment: around.environment)
    let isOn = choice.isOn(isTerminal: around.outputIsTerminal)
    let why: Sentence =
      if shell.early.isColourless {
        Sentence("--no-color", "--no-color")
      } else if around[.noColor] != nil {
        Sentence("NO_COLOR is set", "设置了 NO_COLOR")
      } else if let force = around[.forceColor], force != "0" {
        Sentence("CLICOLOR_FORCE is set", "设置了 CLICOLOR_FORCE")
      } else if !around.outputIsTerminal {
        Sentence("the output is no terminal", "输出不是终端")
      } else if ColourChoice.isDumb(around[.terminal]) {
        Sentence("TERM is dumb or not set", "TERM 为 dumb 或未设置")
      } else {
        Sentence("the output is a terminal", "输出是终端")
      }
    return Finding(
      "colour", Sentence("colour", "颜色"),
      Sentence(
        "\(isOn ? "on" : "off") (\(why.english))", "\(isOn ? "开" : "关")（\(why.chinese)）"))
  }

  private static func clock(_ shell: Shell) -> Finding {
    let now = shell.surroundings.now
    let isFixed = shell.surroundings.fixedInstant != nil
    return Finding(
      "clock", Sentence("clock", "时钟"),
      Sentence(
        now.written + (isFixed ? " (fixed by RIDEALONG_NOW)" : ""),
        now.written + (isFixed ? "（由 RIDEALONG_NOW 固定）" : "")))
  }
}
