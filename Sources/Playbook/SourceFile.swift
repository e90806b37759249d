/// One file of the content as it was read from the folder.
public struct SourceFile: Sendable {
  /// The language in whose folder the file stands.
  public let language: Language
  /// The path within that folder, for example `questions/problem.md`.
  public let path: String
  /// The path that diagnostics show, such as an author can open.
  public let shownPath: String
  /// The bytes of the file, which need not be valid UTF-8.
  public let bytes: [UInt8]

  /// Takes the bytes of a file as they are.
  ///
  /// - Parameters:
  ///   - language: the language in whose folder the file stands.
  ///   - path: the path within that folder, with `/` between its parts.
  ///   - shownPath: the path for diagnostics; nil for `language/path`.
  ///   - bytes: the whole file.
  public init(language: Language, path: String, shownPath: String? = nil, bytes: [UInt8]) {
    self.language = language
    self.path = path
    self.shownPath = shownPath ?? "\(language.rawValue)/\(path)"
    self.bytes = bytes
  }

  /// Takes a text, as tests do.
  ///
  /// - Parameters:
  ///   - language: the language in whose folder the file stands.
  ///   - path: the path within that folder.
  ///   - text: the whole file.
  public init(language: Language, path: String, text: String) {
    self.init(language: language, path: path, bytes: Array(text.utf8))
  }

  /// Where the text begins: after a byte order mark, where there is one.
  var start: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
