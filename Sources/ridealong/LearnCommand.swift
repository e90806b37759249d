import Arguments
import Glibc
import Playbook
import Understanding

/// Learns the weights of every language that has examples, and writes them beside these.
///
/// - Parameters:
///   - invocation: the command, with the folder of the trainer's own content where it is given.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where a file can't be read or written.
func runLearn(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let content = try shell.learningContent(invocation.string("folder"))
  let target = (content.overlay ?? content.files).folder
  for language in Language.allCases {
    let learned: LearnedContent
    do throws(ContentFiles.Failure) {
      learned = try LearnedContent(content, language, hasExamples: true)
    } catch {
      throw .content(error)
    }
    let examples = learned.examples
    guard !examples.isEmpty else { continue }
    let bytes = Learner(language, words: learned.words, examples: examples)
      .learn(digest: learned.digest)
    let path = "\(target)/\(language.rawValue)/\(LearnedContent.weightsPath)"
    try shell.write(bytes, to: path)
    shell.show("\(path): \(examples.count) → \(bytes.count)")
  }
  return ExitCode.success.rawValue
}

extension Shell {
  /// The content to learn from: a folder of one's own is laid over the content in use.
  ///
  /// - Parameter folder: the folder; nil for the content in use.
  /// - Returns: the content, not yet read.
  /// - Throws: where there is none.
  func learningContent(_ folder: String?) throws(CommandError) -> Content {
    let content = try content()
    guard let folder else { return content }
    do throws(ContentFiles.Failure) {
      let own = try ContentFiles(folder: folder)
      let isWhole = Language.allCases.allSatisfy {
        ContentFiles.isFolder("\(own.folder)/\($0.rawValue)/questions")
      }
      return isWhole
        ? Content(files: own, overlay: nil) : Content(files: content.files, overlay: own)
    } catch {
      throw .content(error)
    }
  }

  /// Writes a file of content whole, in a folder that is made where it lacks.
  fileprivate func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    let system = LinuxCalls()
    do throws(SystemError) {
      let folder = FilePath.split(path).folder
      if try !system.exists(folder) { try system.makeFolder(folder) }
      let descriptor = try NewFile.write(bytes, to: path, system: system)
      // Content is read by everybody, unlike what is recorded.
      try? system.setMode(descriptor, 0o644)
      system.close(descriptor)
    } catch {
      let why = error.sentence
      throw .failed(
        .inputOutput,
        text(
          Sentence(
            "\(path) could not be written: \(why.english).", "\(path) 无法写出：\(why.chinese)。")))
    }
  }
}
