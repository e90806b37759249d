import Arguments
import Foundation

/// Runs a shell on a driver's text, with the sample's completion script lying in a folder beside it.
///
/// - Returns: what was printed, errors too.
func output(of shell: Shell, _ driver: String) throws -> String {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let script = folder.appendingPathComponent("_teahouse")
  try Data(sample.completionScript(for: shell, words: english).utf8).write(to: script)
  let program = folder.appendingPathComponent("teahouse")
  try Data(teahouse.utf8).write(to: program)
  try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
  for file in ["bill.txt", "folder/bill"] {
    let url = folder.appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: url)
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  let plain = [Shell.bash: ["--norc"], .zsh: ["-f"], .fish: ["-N"]]
  process.arguments = [shell.rawValue] + (plain[shell] ?? []) + ["-c", driver]
  process.currentDirectoryURL = folder
  process.environment = [
    "PATH": "\(folder.path):/usr/bin:/bin:/usr/local/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
  ]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}

/// The lines of what a shell prints, sorted.
func lines(of shell: Shell, _ driver: String) throws -> [String] {
  try output(of: shell, driver).split(separator: "\n").map(String.init).sorted()
}

/// Answers `---complete` as the real program would.
private let teahouse = """
  #!/bin/sh
  test "$1" = ---complete || exit 64
  case $2 in
    teas) printf '%s\\n' oolong "green tea" '龙井茶' "Li's" ;;
    things) printf '%s\\n' cake nuts ;;
  esac
  """

func isInstalled(_ shell: Shell) -> Bool { isInstalled(shell.rawValue) }

func isInstalled(_ program: String) -> Bool {
  ["/usr/bin/", "/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + program)
  }
}

/// What an interactive zsh offers for each of some lines, in the order of the lines.
///
/// Its own `compadd` is wrapped, so that each candidate is printed between angle brackets.
func zshOffers(_ lines: [String]) throws -> [[String]] {
  let typed = lines.map { "'\($0)'" }.joined(separator: " ")
  let printed = try output(of: .zsh, zshDriver.replacing("LINES", with: typed))
  return printed.split(separator: "@@", omittingEmptySubsequences: false).dropFirst().map { part in
    Set(part.matches(of: #/<([^<>]+)>/#).map { String($0.1) }).subtracting(["end"]).sorted()
  }
}

private let zshDriver = #"""
  zmodload zsh/zpty
  zpty z zsh -f -i
  zpty -w z 'PROMPT=; stty -echo; unset zle_bracketed_paste
  fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D
  compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
    local -a hits; builtin compadd -A hits "$@"
    local hit; for hit in $hits; do print -r -- "<$hit>"; done
    builtin compadd "$@"
  }
  show() { _main_complete; compstate[insert]=; compstate[list]=; print "<<end>>" }
  zle -C show list-choices show
  bindkey "^I" show
  print RE""ADY'
  zpty -r z out '*READY*'
  for line in LINES; do
    zpty -w -n z $'\C-u'"$line"$'\t'
    zpty -r z out '*<<end>>*'
    print -r -- "@@$out"
  done
  zpty -d z
  """#
