import Arguments
import FoundationEssentials
import Playbook

extension Shell {
  /// Tells why a command ended, on standard error: in words, or with `--json` as one object.
  ///
  /// - Parameter error: why.
  /// - Returns: the code to leave with.
  func report(_ error: CommandError) -> Int32 {
    if early.isJSON {
      if let sentence = sentence(for: error) { note(json(error.code, sentence)) }
      return error.code.rawValue
    }
    switch error {
    case .usage(let usage):
      // Without content the table's own keys would be shown.
      if case .failure(let failure) = texts.result {
        return report(.content(failure))
      }
      note(table.message(for: usage, words: texts.words, width: width))
    case .content(let failure): note(failure.message(in: language))
    case .failed(_, let text): note(errorHead + text)
    case .said: break
    }
    return error.code.rawValue
  }

  private func sentence(for error: CommandError) -> String? {
    switch error {
    case .usage(let usage): table.sentence(for: usage, words: texts.words)
    case .content(let failure): failure.message(in: language)
    case .failed(_, let text): text
    case .said: nil
    }
  }

  /// What begins an error, also where no content can be read.
  private var errorHead: String {
    switch language {
    case .en: "Error: "
    case .zhHans: "错误："
    }
  }

  private func json(_ code: ExitCode, _ message: String) -> String {
    struct Report: Encodable {
      struct Part: Encodable {
        var code: Int32
        var message: String
      }
      var error: Part
    }
    return JSONText.line(Report(error: .init(code: code.rawValue, message: message)))
  }
}

/// JSON as the program writes it: keys sorted, slashes and Chinese as they are.
enum JSONText {
  /// Encodes a value that can't fail to be.
  ///
  /// - Parameter value: strings, numbers, lists and objects of them.
  /// - Returns: one line without its end.
  static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      preconditionFailure("a value of plain strings and numbers could not be encoded: \(error)")
    }
  }
}
