import Coaching
import Markup
import Playbook

extension ReviewPageMaker {
  /// Objections, signals, commitments asked for and the next step, each with its turns.
  var ledgers: [HTML] {
    let signals = facts.signals.map { signal -> HTML in
      let name = words.page(signal.taken == nil ? .signalMissed : .signalTaken)
      return HTML(
        "li", [],
        quote(signal.spot, signal.words)
          + [.blank, HTML("b", text: name)]
          + (signal.taken.map { [.blank, words.turnLink($0.turn)] } ?? []))
    }
    let closes = facts.closes.map { close -> HTML in
      let technique = words.phrases.text(
        id: "heard-closing-move-\(close.technique.identifier)")
      return HTML(
        "li", [], quote(close.spot, close.words) + [.blank, HTML("b", text: technique)])
    }
    return [
      ledger(.headObjections, facts.objections.map(objection), .noObjections),
      ledger(.headSignals, signals, .noSignals), ledger(.headCloses, closes, .noCloses),
      [HTML("h3", text: words.say(.noteNext)), nextStep],
    ].flatMap(\.self)
  }

  private func ledger(
    _ title: ReviewPhrase, _ rows: [HTML], _ none: ReviewPagePhrase
  ) -> [HTML] {
    [
      HTML("h3", text: words.say(title)),
      rows.isEmpty
        ? HTML("p", text: words.page(none)) : HTML("ul", [("class", "ledger")], rows),
    ]
  }

  private func quote(_ spot: TalkSpot, _ text: String) -> [HTML] {
    words.quoted(Quote(spot: spot, words: text), in: talk.language)
  }

  private func objection(_ objection: ObjectionMet) -> HTML {
    let family = objection.family.map { family in
      let name = words.phrases.text(id: "heard-objection-family-\(family.identifier)")
      return [.blank, HTML("b", text: name)]
    }
    let steps = objection.steps.map { step in
      HTML(
        "li", [],
        [
          HTML("span", text: words.phrases.text(id: "objection-step-\(step.kind.rawValue)")),
          .blank, words.turnLink(step.spot.turn),
        ])
    }
    let done =
      steps.isEmpty
      ? HTML("p", [("class", "fault")], [HTML(text: words.say(.unhandled))])
      : HTML("ol", [("class", "steps")], steps)
    let fault =
      objection.isAnsweredFirst
      ? [HTML("p", [("class", "fault")], [HTML(text: words.page(.answeredFirst))])] : []
    return HTML(
      "li", [],
      quote(objection.raised, objection.words) + (family ?? []) + [done] + fault)
  }

  private var nextStep: HTML {
    guard let step = facts.nextStep else { return HTML("p", text: words.say(.noNextStep)) }
    let parts = words.page(.nextStepParts, ("parts", "\(step.parts.count)"))
    return HTML(
      "p", [],
      quote(step.spot, step.words)
        + [
          .blank, HTML("b", text: words.page(step.isAgreed ? .agreed : .notAgreed)), .blank,
          HTML("span", text: parts),
        ])
  }
}
