import Coaching
import Markup
import Playbook

extension ReviewWords {
  /// A link to a turn, by its number as people count.
  func turnLink(_ turn: Int) -> HTML {
    HTML(
      "a", [("href", "#turn-\(turn + 1)")],
      [HTML(text: say(.place, ("turn", "\(turn + 1)")))])
  }

  /// A link to the first of some turns.
  func turns(_ turns: Range<Int>) -> HTML {
    guard turns.count > 1 else { return turnLink(turns.lowerBound) }
    return HTML(
      "a", [("href", "#turn-\(turns.lowerBound + 1)")],
      [
        HTML(
          text: page(
            .stageTurns, ("first", "\(turns.lowerBound + 1)"), ("last", "\(turns.upperBound)")))
      ])
  }

  /// Words of the talk in its own language, with a link to their turn.
  func quoted(_ quote: Quote, in language: Language, to length: Int = 300) -> [HTML] {
    [turnLink(quote.spot.turn), .blank, spoken(quote.words, in: language, to: length)]
  }

  /// Words of the talk in its own language.
  func spoken(_ words: String, in language: Language, to length: Int = 300) -> HTML {
    HTML(
      "q", [("lang", language.rawValue), ("dir", "auto")],
      [HTML(text: Self.cut(words, to: length))])
  }
}
