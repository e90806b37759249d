/// What the first line of one writer's journal of a customer says.
public struct CustomerHeader: JournalHeader, Hashable {
  /// The name of the file format.
  public static let formatName = "ridealong-customer"
  /// The newest version of the format that this program reads.
  public static let newestVersion = 1

  /// The file format, always ``formatName``.
  public let format: String
  /// The format's version.
  public let version: Int
  /// The customer's id, which is the folder's name, for example `acme` or `acme-2`.
  public let id: String
  /// The customer's name as it was first written.
  public let name: String
  /// The word that told this customer from another of the same name; nil where there was none.
  public let note: String?
  /// Who writes, as in the file's name.
  public let writer: String
  /// The interface's language at the start, `en` or `zh-Hans`.
  public let language: String

  /// Begins a customer's journal of the newest version.
  public init(id: String, name: String, note: String?, writer: String, language: String) {
    format = CustomerHeader.formatName
    version = CustomerHeader.newestVersion
    self.id = id
    self.name = name
    self.note = note
    self.writer = writer
    self.language = language
  }
}
