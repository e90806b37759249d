import Customer
import Playbook
import VisitModel

extension Reading {
  /// One line of JSON that says everything about a line; its keys are always all there.
  ///
  /// - Parameter utterance: the line that was read.
  /// - Returns: an object without a line break.
  public func json(of utterance: Utterance) -> String {
    var json = JSONText()
    json.open("{")
    json.key("text")
    json.quoted(utterance.text)
    json.key("language")
    json.quoted(utterance.language.rawValue)
    json.key("speaker")
    if let speaker = utterance.speaker { json.quoted(speaker.rawValue) } else { json.raw("null") }
    json.key("question")
    json.raw(isQuestion ? "true" : "false")
    Self.add("spin", spin, \.rawValue, to: &json)
    Self.add("eric", eric, \.rawValue, to: &json)
    json.key("form")
    if let form = form?.label { json.quoted(form.rawValue) } else { json.raw("null") }
    json.key("traits")
    json.list(traits.map(\.rawValue))
    json.key("faults")
    json.list(faults.map(\.rawValue))
    Self.add("objection", objection, \.rawValue, to: &json)
    json.key("buyingSignal")
    json.open("{")
    json.key("label")
    json.raw(buyingSignal.label == true ? "true" : "false")
    Self.closeConfidence(buyingSignal.confidence, &json)
    Self.add("closing", closing, \.rawValue, to: &json)
    Self.add("act", act, \.rawValue, to: &json)
    addStep(to: &json)
    Self.add("need", need, \.rawValue, to: &json)
    Self.add("stance", stance, \.rawValue, to: &json)
    Self.add("style", style, \.rawValue, to: &json)
    addReasons(to: &json)
    json.close("}")
    return json.text
  }

  /// The next step with the keys that a call note gives it.
  private func addStep(to json: inout JSONText) {
    json.key("step")
    guard let step else { return json.raw("null") }
    func add(_ name: StaticString, _ text: String?) {
      json.key(name)
      if let text { json.quoted(text) } else { json.raw("null") }
    }
    json.open("{")
    add("actor", step.actor)
    add("action", step.action)
    add("date", step.when.map { $0.day?.description ?? $0.written })
    add("side", step.side?.rawValue)
    json.close("}")
  }

  private static func add<Label>(
    _ name: StaticString, _ judgement: Judgement<Label>?, _ label: (Label) -> String,
    to json: inout JSONText
  ) {
    json.key(name)
    json.open("{")
    json.key("label")
    if let known = judgement?.label {
      json.quoted(label(known))
    } else {
      json.raw(judgement?.isUnclassified == true ? "\"unclassified\"" : "null")
    }
    closeConfidence(judgement?.confidence ?? 0, &json)
  }

  private static func closeConfidence(_ confidence: Double, _ json: inout JSONText) {
    json.key("confidence")
    json.share(confidence)
    json.close("}")
  }

  /// The words that decided each label, for the labels that there are.
  private func addReasons(to json: inout JSONText) {
    func add(_ name: String, _ words: [String]) {
      json.key(name)
      json.list(words)
    }
    json.key("because")
    json.open("{")
    if let spin, spin.label != nil { add("spin", spin.because) }
    if let eric, eric.label != nil { add("eric", eric.because) }
    if let form { add("form", form.because) }
    for trait in traits { add(trait.rawValue, marks[trait.rawValue] ?? []) }
    for fault in faults { add(fault.rawValue, marks[fault.rawValue] ?? []) }
    if objection.label != nil { add("objection", objection.because) }
    if buyingSignal.label == true { add("buyingSignal", buyingSignal.because) }
    if closing.label != nil { add("closing", closing.because) }
    if act.label != nil { add("act", act.because) }
    if need.label != nil { add("need", need.because) }
    if stance.label != nil { add("stance", stance.because) }
    if style.label != nil { add("style", style.because) }
    json.close("}")
  }
}
