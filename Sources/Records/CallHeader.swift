import Customer

/// How a visit is recorded.
public enum CallMode: String, CaseIterable, Codable, Sendable {
  /// While it goes on: by telephone or video.
  case live
  /// Afterwards, out of memory.
  case after
  /// With a simulated customer.
  case rehearsal
}

/// What the first line of a visit's journal says about the rest.
public struct CallHeader: JournalHeader, Hashable {
  /// The name of the file format.
  public static let formatName = "ridealong-call"
  /// The newest version of the format that this program reads.
  public static let newestVersion = 1

  /// The file format, always ``formatName``.
  public let format: String
  /// The format's version.
  public let version: Int
  /// The visit's id, for example `2026-11-22T0930-acme-k3f9`.
  public let id: String
  /// The digest of the playbook that the walk began with, 16 hex digits.
  public let playbook: String
  /// The interface's language at the start, `en` or `zh-Hans`.
  public let language: String
  /// The language of the talk, `en` or `zh-Hans`.
  public let talkLanguage: String
  /// Who writes; nil where not told.
  public let writer: String?
  /// Live or afterwards.
  public let mode: CallMode
  /// The customer's name; nil where not told.
  public let customer: String?
  /// The id of the customer's file, where the name alone doesn't say which; nil where it does.
  public let customerID: String?
  /// When the visit began, local time, `2026-11-24T09:30`.
  public let start: String
  /// How long the visit is planned to last or lasted, in minutes; nil where unknown.
  public let minutes: Int?
  /// The customer's trade, by the tag of the playbook's questions; nil where not told.
  public let trade: String?
  /// The seed for everything that is drawn.
  public let seed: UInt64
  /// What is rehearsed, and how; nil for a real visit.
  public let rehearsal: RehearsalPlan?

  /// Begins a visit's journal of the newest version.
  public init(
    id: String, playbook: String, language: String, talkLanguage: String, writer: String?,
    mode: CallMode, customer: String?, start: String, minutes: Int?, trade: String?,
    seed: UInt64, customerID: String? = nil, rehearsal: RehearsalPlan? = nil
  ) {
    format = CallHeader.formatName
    version = CallHeader.newestVersion
    self.id = id
    self.playbook = playbook
    self.language = language
    self.talkLanguage = talkLanguage
    self.writer = writer
    self.mode = mode
    self.customer = customer
    self.customerID = customerID
    self.start = start
    self.minutes = minutes
    self.trade = trade
    self.seed = seed
    self.rehearsal = rehearsal
  }

  /// The day of the visit.
  public var day: Day? { Day(String(start.prefix(10))) }
}
