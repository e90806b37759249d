extension DiagnosticWords {
  /// Spoken as "expected X but saw Y".
  static let english: [Mistake: Sentences] = [
    .missingTitle: .init(
      "expected a title as the first line but saw {saw}",
      "begin the file with a line like '# Objections to the price'"),
    .secondTitle: .init(
      "expected one title but saw another, {saw}", "write '## ' to begin a section"),
    .unknownLine: .init(
      "expected a title, setting, section, item, detail or remark but saw {saw}",
      "begin an item with '- ', a remark with '> '; a text is one line, however long"),
    .widePunctuation: .init(
      "expected {expected} but saw the full-width {saw}",
      "switch the input method to half-width signs for the marks of a line"),
    .tabIndentation: .init(
      "expected two spaces but saw a tab", "indent a detail by two spaces"),
    .wrongIndentation: .init(
      "expected {least} spaces before this but saw {count}",
      "only details are indented, by two spaces; there is no deeper nesting"),
    .settingAfterItem: .init(
      "expected a detail, indented, but saw {saw} at the start of the line",
      "put two spaces before it; settings stand before the first item"),
    .detailWithoutItem: .init(
      "expected an item above this detail but saw none",
      "settings are not indented; a detail stands under a line that begins with '- '"),
    .emptyText: .init("expected a text but saw nothing", "write the text or take the line out"),
    .badUTF8: .init(
      "expected text in UTF-8 but saw other bytes", "save the file with the encoding UTF-8"),
    .controlCharacter: .init(
      "expected a text but saw a control character in it", "delete it and type the text anew"),
    .missingID: .init(
      "expected an id at the end of the line but saw none",
      "end the line with an id of its own, like {#price-clarify-compare}"),
    .malformedID: .init(
      "expected an id of lower-case letters, digits and hyphens but saw {saw}",
      "write it like {#price-clarify-compare}"),
    .duplicateID: .init(
      "expected an id used once but saw {saw} again, first at {place}",
      "give one of the two another id"),
    .idNotAtEnd: .init(
      "expected the id at the end of the line but saw text after {saw}",
      "move the id behind the text"),
    .unclosedBrace: .init(
      "expected '}' but saw the end of the line", "close the brace that opens here"),
    .malformedPlaceholder: .init(
      "expected a word in braces, of letters, digits and hyphens, but saw something else",
      "write it like {name}"),
    .misplacedPlaceholder: .init(
      "expected words to be said as they stand but saw a brace",
      "only phrases have words that are filled in"),
    .missingKind: .init(
      "expected the setting 'kind' but saw none", "write 'kind: ' and one of {list} below the title"
    ),
    .unknownKind: .init("expected a kind of file but saw {saw}", "there are {list}"),
    .kindDiffers: .init(
      "expected the kind {expected}, as in the file that this one is laid over, but saw {saw}",
      "give the file another name or its kind"),
    .misplacedFile: .init(
      "expected a file of kind {saw} at {list} but saw it at {place}", "move the file"),
    .staleWeights: .init(
      "expected weights learnt from these examples but saw older ones",
      "run 'ridealong learn' with this folder"),
    .unknownFolder: .init(
      "expected the folder of a language but saw {saw}", "there are {list}; others are not read"),
    .unknownSetting: .init("expected a setting known here but saw {saw}", "there are: {list}"),
    .unknownDetail: .init("expected a detail known here but saw {saw}", "there are: {list}"),
    .missingSetting: .init(
      "expected the setting {expected} but saw none", "add a line '{list}: …'"),
    .missingDetail: .init(
      "expected the detail {expected} but saw none",
      "add a line '{list}: …' below, indented by two spaces"),
    .repeatedKey: .init(
      "expected {saw} once but saw it again", "keep one of the lines"),
    .valueNotAllowed: .init(
      "expected one of {list} but saw {saw}", "one value a line, spelt as in FORMAT.md"),
    .missingSection: .init(
      "expected a section {expected} but saw none", "add a line like '## Name {#{list}}'"),
    .unknownSection: .init("expected no section {saw} in this kind of file", "there are: {list}"),
    .misplacedItem: .init(
      "expected items within a section but saw one outside", "there are the sections {list}"),
    .unknownAction: .init("expected one of the next actions but saw {saw}", "there are {list}"),
    .tooFewLines: .init(
      "expected at least {least} lines of {expected} but saw {count}",
      "say it in another way as well: who hears the same words twice stops believing"),
    .notANumber: .init(
      "expected a whole number but saw {saw}", "write digits only, as 40 or -5"),
    .unknownReference: .init(
      "expected the id of an item among {list} of this file but saw {saw}",
      "write the id without braces, as it stands at the end of that item"),
    .contradiction: .init("expected {list} but saw {saw}", "FORMAT.md says what goes together"),
    .missingAnswer: .init(
      "expected an answer for the kind of objection {expected} but saw none",
      "add an answer with the detail 'for: {list}'"),
    .missingContent: .init(
      "expected {list} but saw none", "the file is missing, or lies where it is not read"),
    .tooFewItems: .init(
      "expected at least {least} items but saw {count}", "add what is missing"),
    .duplicateText: .init(
      "expected each text once but saw {saw} again, first at {place}", "say something else here"),
    .missingPhrase: .init(
      "expected the phrase {expected} but saw none", "add a line '- … {#{list}}'"),
    .unknownPhrase: .init(
      "expected a phrase that is used but saw {saw}", "nothing shows it; take it out"),
    .missingFile: .init(
      "expected {expected} in {language} as well but saw none", "write the file with the same ids"),
    .missingTranslation: .init(
      "expected {saw} in {place} as well but saw none", "write it there with the same id"),
    .differsBetweenLanguages: .init(
      "expected the same {expected} as in {place} ({list}) but saw {saw}",
      "such facts are the same in every language"),
    .placeholdersDiffer: .init(
      "expected the words in braces of {place} ({list}) but saw {saw}",
      "each language fills in the same words"),
  ]
}
