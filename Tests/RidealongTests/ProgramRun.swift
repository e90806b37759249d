import Foundation

/// The program itself, run as a process with a home of its own.
struct ProgramRun {
  let home: URL
  var environment: [String: String]

  /// A run in a new, empty home with the clock fixed.
  init(now: String = "2026-11-24T09:30", language: String = "en") throws {
    home = FileManager.default.temporaryDirectory
      .appending(path: "ridealong-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "RIDEALONG_HOME": home.path, "RIDEALONG_NOW": now, "RIDEALONG_LANG": language,
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": home.path,
    ]
  }

  /// The program beside the tests.
  static let program: URL = {
    let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    let folder = tests.deletingLastPathComponent()
    let beside = folder.appending(path: "ridealong")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    // The tests' own file says where the sources are, and the build lies beside them.
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug/ridealong")
  }()

  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = environment
    return process
  }

  /// Runs to the end.
  func run(_ arguments: [String], input: String = "") throws -> (
    output: String, errors: String, code: Int32
  ) {
    let process = process(arguments)
    let (input_, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input_
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try input_.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try input_.fileHandleForWriting.close()
    let out = try output.fileHandleForReading.readToEnd() ?? Data()
    let err = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      String(decoding: out, as: UTF8.self), String(decoding: err, as: UTF8.self),
      process.terminationStatus
    )
  }

  func remove() { try? FileManager.default.removeItem(at: home) }
}
