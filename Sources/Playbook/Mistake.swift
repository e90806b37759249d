/// Every mistake that an author can make in the content; the raw value is the id that a diagnostic shows.
public enum Mistake: String, CaseIterable, Sendable {
  /// Mistakes in the form of a file or a line.
  case missingTitle = "missing-title"
  case secondTitle = "second-title"
  case unknownLine = "unknown-line"
  case widePunctuation = "wide-punctuation"
  case tabIndentation = "tab-indentation"
  case wrongIndentation = "wrong-indentation"
  case settingAfterItem = "setting-after-item"
  case detailWithoutItem = "detail-without-item"
  case emptyText = "empty-text"
  case badUTF8 = "bad-utf8"
  case controlCharacter = "control-character"

  /// Mistakes in ids and braces.
  case missingID = "missing-id"
  case malformedID = "malformed-id"
  case duplicateID = "duplicate-id"
  case idNotAtEnd = "id-not-at-end"
  case unclosedBrace = "unclosed-brace"
  case malformedPlaceholder = "malformed-placeholder"
  case misplacedPlaceholder = "misplaced-placeholder"

  /// Mistakes against the kind of file.
  case missingKind = "missing-kind"
  case unknownKind = "unknown-kind"
  case kindDiffers = "kind-differs"
  case misplacedFile = "misplaced-file"
  case unknownFolder = "unknown-folder"
  case staleWeights = "stale-weights"
  case unknownSetting = "unknown-setting"
  case unknownDetail = "unknown-detail"
  case missingSetting = "missing-setting"
  case missingDetail = "missing-detail"
  case repeatedKey = "repeated-key"
  case valueNotAllowed = "value-not-allowed"
  case missingSection = "missing-section"
  case unknownSection = "unknown-section"
  case misplacedItem = "misplaced-item"
  case unknownAction = "unknown-action"
  case tooFewLines = "too-few-lines"
  case notANumber = "not-a-number"
  case unknownReference = "unknown-reference"
  case contradiction = "contradiction"

  /// What the content as a whole lacks or repeats.
  case missingAnswer = "missing-answer"
  case missingContent = "missing-content"
  case tooFewItems = "too-few-items"
  case duplicateText = "duplicate-text"
  case missingPhrase = "missing-phrase"
  case unknownPhrase = "unknown-phrase"

  /// Differences between the languages.
  case missingFile = "missing-file"
  case missingTranslation = "missing-translation"
  case differsBetweenLanguages = "differs-between-languages"
  case placeholdersDiffer = "placeholders-differ"

  /// What shows only when a scenario is played: what no talk reaches, and model lines that are heard as something else.
  case neverTold = "never-told"
  case neverRaised = "never-raised"
  case neverSettled = "never-settled"
  case neverGiven = "never-given"
  case neverAgreed = "never-agreed"
  case neverEndsSo = "never-ends-so"
  case questionMisheard = "question-misheard"
  case answerMisheard = "answer-misheard"
  case proposalMisheard = "proposal-misheard"
  case neverWon = "never-won"
  case wonAnyway = "won-anyway"
  case untranslated = "untranslated"

  /// The mistakes that only playing a scenario shows.
  public static let found: [Mistake] = [
    .neverTold, .neverRaised, .neverSettled, .neverGiven, .neverAgreed, .neverEndsSo,
    .questionMisheard, .answerMisheard, .proposalMisheard, .neverWon, .wonAnyway, .untranslated,
  ]
}
