import Playbook

/// What the command about worksheets says.
enum WorksheetCommandPhrase: String, PhraseKey {
  case columnName = "worksheet-column-name"
  case columnAim = "worksheet-column-aim"
  case columnFilled = "worksheet-column-filled"
  case columnVerdict = "worksheet-column-verdict"
  case unknown = "worksheet-unknown"
  case unknownNearest = "worksheet-unknown-nearest"
  case needsCustomer = "worksheet-needs-customer"
  case personUnknown = "worksheet-person-unknown"
  case filled = "worksheet-filled"
  case notBegun = "worksheet-not-begun"
  case begins = "worksheet-begins"
}
