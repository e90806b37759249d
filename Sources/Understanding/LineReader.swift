import Playbook

/// Makes features of a line.
struct LineReader: Sendable {
  private let language: Language
  private let book: ClassBook

  init(_ language: Language, _ book: ClassBook) {
    self.language = language
    self.book = book
  }

  /// A line with its grammar and its features.
  func read(_ text: String) -> (grammar: Grammar, bag: FeatureBag) {
    let line = Line(text, language: language)
    let hits = book.hits(in: line)
    let grammar = Grammar(line, hits: hits, brand: book.brand)
    var bag =
      switch language {
      case .en: EnglishFeatures.all(line, hits, book)
      case .zhHans: ChineseFeatures.all(line, hits, book)
      }
    FeatureKinds.addGrammar(grammar.signs + tellingSigns(hits), &bag)
    return (grammar, bag)
  }

  /// A sign for each class that shows a fault or a trait.
  private func tellingSigns(_ hits: [ClassBook.Hit]) -> [Grammar.Sign] {
    hits.compactMap { hit in
      guard GrammarClass.telling.contains(book.ids[hit.wordClass]) else { return nil }
      return Grammar.Sign(hash: book.hashes[hit.wordClass], units: hit.units)
    }
  }
}

extension ClassBook {
  /// Makes the book of the classes that are lists of meaning or grammar.
  init(_ language: Language, _ words: WordList) {
    let lists = words.classes.keys.sorted().map { id in
      (id: id, words: (words.classes[id] ?? []).flatMap(\.words))
    }
    self.init(language, lists)
  }
}
