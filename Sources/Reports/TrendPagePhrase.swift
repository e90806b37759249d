import Playbook

/// What the page of scores over time says.
public enum TrendPagePhrase: String, PhraseKey {
  case title = "trend-page-title"
  case span = "trend-page-span"
  case skip = "trend-page-skip"
  case tooFew = "trend-page-too-few"
  case version = "trend-page-version"

  /// The skill that is practised.
  case focus = "trend-page-focus"
  case triesOpen = "trend-page-tries-open"
  case tries = "trend-page-tries"

  /// The headings and the tables.
  case total = "trend-page-total"
  case skills = "trend-page-skills"
  case table = "trend-page-table"
  case date = "trend-page-date"
  case talk = "trend-page-talk"
  case noDate = "trend-page-no-date"

  /// How a line goes.
  case none = "trend-page-none"
  case once = "trend-page-once"
  case gained = "trend-page-gained"
  case same = "trend-page-same"
  case lost = "trend-page-lost"
  case line = "trend-page-line"
}
