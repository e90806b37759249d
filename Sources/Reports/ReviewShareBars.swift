import Coaching
import Markup
import Playbook

/// How much the rep spoke, and how much the customer did, as bars.
struct ReviewShareBars {
  let review: Review
  let words: ReviewWords

  private static let width = 328
  private static let row = 58

  /// A bar: the rep's share of the whole talk, or of the consultation.
  private struct Bar {
    let name: String
    let share: Int
    /// The most that gets all the points by the rules; nil where no rule says anything.
    let most: Int?
  }

  private var bars: [Bar] {
    func most(_ measure: TalkMeasure) -> Int? {
      review.card.findings.first { $0.rule.measure == measure }?.rule.most
    }
    let shares = review.facts.shares
    let whole = shares.repShare.map {
      Bar(name: words.page(.whole), share: $0, most: most(.talkShare))
    }
    let consult = shares.repShareInConsult.map {
      Bar(name: words.page(.consult), share: $0, most: most(.consultShare))
    }
    return [whole, consult].compactMap(\.self)
  }

  /// The drawing with its table.
  var figure: PageFigure {
    PageFigure(
      drawing: drawing, label: words.page(.share),
      legend: [
        (Self.sample("rep"), words.page(.rep)), (Self.sample("customer"), words.page(.customer)),
      ],
      tables: [table], fold: words.page(.asTable))
  }

  private static func sample(_ look: String) -> HTML {
    SVG.sample(width: 22, height: 16, [SVG.box(.init(1, 2), width: 18, height: 12, look)])
  }

  private var drawing: HTML {
    let full = Self.width - 2
    let shapes = bars.enumerated().flatMap { place, bar -> [HTML] in
      let top = place * Self.row
      let own = full * bar.share / 100
      var shapes = [
        SVG.words(bar.name, at: .init(1, top + 12), "label"),
        SVG.box(.init(1, top + 18), width: full, height: 20, "customer"),
        SVG.box(.init(1, top + 18), width: max(1, own), height: 20, "rep"),
      ]
      if let most = bar.most {
        let x = 1 + full * min(100, max(0, most)) / 100
        let line = [SVG.Point(x, top + 15), SVG.Point(x, top + 43)]
        let text = words.page(.shareLimit, ("most", "\(most)"))
        shapes += [
          SVG.line(line, "halo"), SVG.line(line, "limit"),
          SVG.words(
            text, at: .init(most > 50 ? x - 5 : x + 5, top + 50), most > 50 ? "scale" : "begin"),
        ]
      }
      if bar.share >= 14 {
        shapes.append(SVG.words("\(bar.share) %", at: .init(8, top + 32), "within"))
      }
      if bar.share <= 86 {
        shapes.append(
          SVG.words("\(100 - bar.share) %", at: .init(full - 6, top + 32), "beyond"))
      }
      return shapes
    }
    let description = bars.map { bar in
      words.page(
        .shareText, ("name", bar.name), ("rep", "\(bar.share)"), ("customer", "\(100 - bar.share)"))
    }
    return SVG.drawing(
      id: "plot-share", width: Self.width, height: bars.count * Self.row, title: words.page(.share),
      description: words.joined(description), shapes: shapes)
  }

  private var table: PageFigure.Table {
    PageFigure.Table(
      caption: words.page(.share),
      heads: [words.page(.what), words.page(.rep), words.page(.customer)],
      rows: bars.map { bar in
        [
          HTML(text: bar.name), HTML(text: "\(bar.share) %"), HTML(text: "\(100 - bar.share) %"),
        ]
      })
  }
}
