import Playbook

/// Learns the weights of one language from its examples: the same examples give the same bytes.
public struct Learner: Sendable {
  private let language: Language
  private let book: ClassBook
  private let examples: [Example]
  private let bags: [FeatureBag]

  /// Reads the examples.
  ///
  /// - Parameters:
  ///   - language: the language of the examples.
  ///   - words: the classes of words that lines are read with.
  ///   - examples: the lines to learn from.
  public init(_ language: Language, words: WordList, examples: [Example]) {
    self.language = language
    book = ClassBook(language, words)
    self.examples = examples
    let reader = LineReader(language, book)
    bags = examples.map { reader.read($0.text).bag }
  }

  /// Learns.
  ///
  /// - Parameters:
  ///   - digest: the digest of what is learnt from, kept with the weights.
  ///   - isUsed: whether an example is learnt from, so that a writer can be held out.
  /// - Returns: the bytes of a file of weights.
  public func learn(
    digest: String, isUsed: (Example) -> Bool = { _ in true }
  ) -> [UInt8] {
    let used = examples.indices.filter { isUsed(examples[$0]) }
    let chosen = used.map { examples[$0] }
    let chosenBags = used.map { bags[$0] }
    let all = Vocabulary(chosenBags)
    let kept = all.kept(by: Learner.models(chosen, chosenBags, all))
    var writer = WeightsWriter(kept)
    for (head, weights) in Learner.models(chosen, chosenBags, kept) { writer.add(head, weights) }
    return writer.bytes(digest: digest)
  }

  /// Learns every model of which there are examples.
  private static func models(
    _ examples: [Example], _ bags: [FeatureBag], _ vocabulary: Vocabulary
  ) -> [(head: ModelHead, weights: [Double])] {
    let rowsOfViews = View.allCases.map { view in
      (view: view, rows: bags.map { vocabulary.row($0, view) })
    }
    return ModelHead.all.compactMap { head in
      let lessons = head.lessons(in: examples)
      // Without an example of each side there is nothing to learn.
      guard Set(lessons.map(\.labels)).count > 1 else { return nil }
      let rows = rowsOfViews.first { $0.view == head.view }?.rows ?? []
      let learnt = weights(
        lessons.map { rows[$0.example] }, lessons.map(\.labels), columns: head.columns,
        trust: head.view.trust, of: vocabulary.keys.count)
      return (head, learnt)
    }
  }

  /// Learns one model; features that none of its lines has are left at zero.
  private static func weights(
    _ rows: [(places: [Int32], values: [Float])], _ labels: [[Int]], columns: Int,
    trust: Double, of count: Int
  ) -> [Double] {
    var places = [Int32](repeating: -1, count: count)
    var used: [Int] = []
    let narrow = rows.map { row in
      (
        places: row.places.map { place -> Int32 in
          if places[Int(place)] < 0 {
            places[Int(place)] = Int32(used.count)
            used.append(Int(place))
          }
          return places[Int(place)]
        },
        values: row.values
      )
    }
    let learnt = Regression.learn(
      narrow, labels: labels, features: used.count, columns: columns, trust: trust)
    var weights = [Double](repeating: 0, count: (count + 1) * columns)
    for (place, wide) in used.enumerated() {
      for column in 0..<columns {
        weights[wide * columns + column] = learnt[place * columns + column]
      }
    }
    for column in 0..<columns {
      weights[count * columns + column] = learnt[used.count * columns + column]
    }
    return weights
  }
}
