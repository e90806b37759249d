import Records

/// One line of `--json`: a record that is on the disk, or words that belong to none.
struct Acknowledgement: Encodable {
  /// The record's number; nil where the line changed nothing.
  var seq: Int?
  /// When it was recorded, in seconds since 1970 UTC.
  var at: Int?
  /// The line as typed.
  var line: String?
  /// What it did.
  var did: [CallEntry] = []
  /// The state of the visit's machine, as named in the exported chart.
  var place: String?
  /// What would have been shown.
  var say: [String]

  /// The object on one line.
  var json: String { JSONText.line(self) }
}
