import FoundationEssentials
import Playbook
import Sessions

/// Where a trainer's scenarios stand: drafts beside the trainer's own content, finished ones in it.
struct ScenarioDesk {
  let home: Home
  let language: Language

  /// The folder of finished scenarios, which rehearsals read.
  var folder: String { "\(home.path)/prompts/\(language.rawValue)/scenarios" }
  /// The folder of what isn't finished, which nothing else reads.
  var drafts: String { "\(home.path)/drafts/\(language.rawValue)/scenarios" }

  /// Whether a text can name a file and begin ids: lower-case letters, digits and hyphens.
  static func isID(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    return isPlain && (2...40).contains(text.utf8.count) && !text.hasPrefix("-")
      && !text.hasSuffix("-")
  }

  private func draftPath(_ id: String) -> String { "\(drafts)/\(id).json" }

  /// The answers that were kept; nil where there are none.
  ///
  /// - Parameters:
  ///   - id: the id of the scenario.
  ///   - shell: for what has to be said.
  /// - Returns: the answers so far.
  /// - Throws: where they can't be read, or were written by another version.
  func draft(of id: String, _ shell: Shell) throws(CommandError) -> ScenarioAnswers? {
    let path = draftPath(id)
    guard let exists = try? LinuxCalls().exists(path), exists else { return nil }
    let bytes: [UInt8]
    do throws(ContentFiles.Failure) {
      bytes = try ContentFiles.bytes(of: path)
    } catch {
      throw .content(error)
    }
    let answers = try? JSONDecoder().decode(ScenarioAnswers.self, from: Data(bytes))
    guard let answers, answers.isKnown, answers.id == id,
      answers.language == language.rawValue
    else {
      throw .failed(.badData, shell.phrases.text(ScenarioPhrase.newNoDraft, ("file", path)))
    }
    return answers
  }

  /// Keeps the answers.
  func keep(_ answers: ScenarioAnswers, _ shell: Shell) throws(CommandError) {
    _ = try write(JSONText.line(answers) + "\n", in: drafts, "\(answers.id).json", shell)
  }

  /// Forgets the answers, now that the scenario is made of them.
  func removeDraft(of id: String, _ shell: Shell) throws(CommandError) {
    try? LinuxCalls().remove(draftPath(id))
  }

  /// Writes a whole file, synced before it takes its name.
  ///
  /// - Parameters:
  ///   - text: all of it.
  ///   - folder: where; made where it lacks.
  ///   - name: its name.
  ///   - shell: for what has to be said.
  /// - Returns: its path.
  /// - Throws: where it can't be written.
  func write(
    _ text: String, in folder: String, _ name: String, _ shell: Shell
  ) throws(CommandError) -> String {
    let path = "\(folder)/\(name)"
    let system = LinuxCalls()
    do throws(FolderError) {
      try home.prepare(folder: folder)
    } catch {
      throw .failed(.inputOutput, shell.text(error.sentence))
    }
    do throws(SystemError) {
      system.close(try NewFile.write(Array(text.utf8), to: path, system: system))
    } catch {
      let why = error.sentence
      throw .failed(
        .inputOutput,
        shell.text(
          Sentence(
            "\(path) could not be written: \(why.english).", "\(path) 无法写出：\(why.chinese)。")))
    }
    return path
  }
}
