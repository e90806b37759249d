import Arguments
import Glibc
import Playbook

/// Lists every mistake in the content, on standard output.
///
/// - Parameters:
///   - directory: a folder to check: content of its own where it has every part of it, else one to be laid over the
///     content; nil for the content in use with what is laid over it.
///   - language: the language of the messages.
///   - prompts: the value of `--prompts`, where the content in use is looked for first.
///   - overlay: the folder laid over the content in use; it need not exist.
///   - required: the ids of all phrases that the program shows.
/// - Returns: 0 where nothing but warnings was found, 1 for errors, 66 where there is no such folder, 74 where a file can't
///   be read.
func runCheck(
  directory: String?, language: Language, prompts: String? = nil, overlay: String? = nil,
  required: [String] = []
) -> Int32 {
  let result: CheckResult
  do throws(ContentFiles.Failure) {
    result = try checkContent(directory, prompts: prompts, overlay: overlay, required: required)
  } catch {
    Descriptor.write(error.message(in: language) + "\n", to: STDERR_FILENO)
    return CommandError.content(error).code.rawValue
  }
  Descriptor.write(result.text(in: language), to: STDOUT_FILENO)
  return (result.hasErrors ? ExitCode.nothingOrMistakes : .success).rawValue
}

/// What a check found.
struct CheckResult {
  let diagnostics: [Diagnostic]
  let files: Int

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Every mistake with its line, then one line that counts them.
  func text(in language: Language) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let shown = diagnostics.map { $0.rendered(in: language) + "\n\n" }.joined()
    func counted(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    switch language {
    case .en:
      return shown + counted(files, "file") + ": " + counted(errors, "error") + ", "
        + counted(warnings, "warning") + "\n"
    case .zhHans:
      return shown + "\(files) 个文件：\(errors) 个错误，\(warnings) 个警告\n"
    }
  }
}

/// Reads the folder to check, or the content in use, and finds every mistake.
func checkContent(
  _ directory: String?, prompts: String? = nil, overlay: String? = nil, required: [String] = []
) throws(ContentFiles.Failure) -> CheckResult {
  var upper: ContentFiles?
  var lower: ContentFiles
  if let directory {
    lower = try ContentFiles(folder: directory)
    // A folder without a file of content was mistaken for one; no mistakes would be no answer.
    if try readAll(lower).isEmpty {
      throw .notFound(tried: [directory])
    }
    if try !isWhole(lower), directory != prompts {
      upper = lower
      lower = try ContentFiles.find(option: prompts)
    }
  } else {
    lower = try ContentFiles.find(option: prompts)
    if let overlay, ContentFiles.isFolder(overlay) { upper = try ContentFiles(folder: overlay) }
  }
  let files = try readAll(lower)
  let laid = try upper.map(readAll) ?? []
  var diagnostics = try unknownFolders(lower)
  if let upper { diagnostics += try unknownFolders(upper) }
  diagnostics += Playbook.check(files: files, overlay: laid, required: required)
  diagnostics += try staleWeights(Content(files: lower, overlay: upper))
  return CheckResult(
    diagnostics: diagnostics.sorted(by: Diagnostic.isBefore), files: files.count + laid.count)
}

/// Whether a folder has something of every part that content can't do without, phrases aside: a trainer's folder that is
/// laid over the content has not.
private func isWhole(_ content: ContentFiles) throws(ContentFiles.Failure) -> Bool {
  let needed: [PlaybookPart] = [
    .guides, .questions, .openings, .objections, .closings, .actions, .reminders,
  ]
  let paths = try readAll(content).map(\.path)
  return needed.allSatisfy { part in paths.contains { part.covers($0) } }
}

private func readAll(_ content: ContentFiles) throws(ContentFiles.Failure) -> [SourceFile] {
  var files: [SourceFile] = []
  for language in Language.allCases { files += try content.read(language) }
  return files
}

private func unknownFolders(
  _ content: ContentFiles
) throws(ContentFiles.Failure) -> [Diagnostic] {
  let list = Language.allCases.map(\.rawValue).joined(separator: ", ")
  return try content.unknownFolders().map { name in
    Diagnostic(
      .unknownFolder, inAllOf: "\(content.folder)/\(name)", severity: .warning,
      values: ["saw": name, "list": list])
  }
}

/// Runs `check` as the command line asks for it.
///
/// - Parameters:
///   - invocation: the command with a folder, where one is given.
///   - shell: what it works with.
/// - Returns: as the check itself.
/// - Throws: where there is no home.
func runCheck(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  runCheck(
    directory: invocation.string("folder"), language: shell.language,
    prompts: shell.early.prompts, overlay: "\(try shell.home().path)/prompts",
    required: RequiredPhrases.all)
}
