import Customer
import Playbook
import Understanding
import VisitModel

/// What `classify` says for people of a line that it has read.
enum HeardPhrase: String, PhraseKey {
  case nothing = "heard-nothing"
  case unclassified = "heard-unclassified"
  /// Two things that were heard, one after the other.
  case joint = "heard-joint"
  case fault = "heard-fault"
  case objection = "heard-objection"
  case signal = "heard-signal"
  case closing = "heard-closing"
  case need = "heard-need"
  case stance = "heard-stance"
  case style = "heard-style"

  /// The ids of the phrases that name the labels themselves.
  static let named: [String] = [
    ids(QuestionKind.self), ids(ERICStep.self), ids(QuestionForm.self), ids(QuestionTrait.self),
    ids(QuestionFault.self), ids(ObjectionFamily.self), ids(ClosingMove.self),
    ids(RepAct.self), ids(NeedKind.self), ids(Stance.self), ids(StyleHint.self),
  ].flatMap(\.self)

  /// The id of the phrase that names a label.
  static func id<Label: RawRepresentable<String>>(_ label: Label) -> String {
    "heard" + dashed("\(Label.self)") + "-" + dashed(label.rawValue).drop(while: { $0 == "-" })
  }

  private static func ids<Label: RawRepresentable<String> & CaseIterable>(
    _ type: Label.Type
  ) -> [String] {
    type.allCases.map { id($0) }
  }

  /// A name with a hyphen before each capital, all in small letters.
  private static func dashed(_ name: String) -> String {
    let characters = Array(name)
    var text = ""
    for (place, character) in characters.enumerated() {
      let isBegun = place == 0 || !characters[place - 1].isUppercase
      let isFollowed = place + 1 < characters.count && characters[place + 1].isLowercase
      if character.isUppercase, isBegun || isFollowed { text += "-" }
      text += character.lowercased()
    }
    return text
  }
}

extension Reading {
  /// What was heard, in words, on one line with the line itself.
  ///
  /// - Parameters:
  ///   - utterance: the line that was read.
  ///   - phrases: the phrases of the interface's language.
  /// - Returns: what was heard, a tab, and the line.
  func words(of utterance: Utterance, _ phrases: Phrases) -> String {
    var heard: [String] = []
    func add<Label: RawRepresentable<String>>(_ label: Label?, _ key: HeardPhrase? = nil) {
      guard let label else { return }
      let name = phrases.text(id: HeardPhrase.id(label))
      heard.append(key.map { phrases.text($0, ("label", name)) } ?? name)
    }
    if let spin, spin.label == nil { heard.append(phrases.text(HeardPhrase.unclassified)) }
    add(spin?.label)
    add(form?.label)
    add(eric?.label)
    for trait in traits { add(trait) }
    for fault in faults { add(fault, .fault) }
    add(objection.label, .objection)
    if objection.isUnclassified {
      let unknown = phrases.text(HeardPhrase.unclassified)
      heard.append(phrases.text(HeardPhrase.objection, ("label", unknown)))
    }
    if buyingSignal.label == true { heard.append(phrases.text(HeardPhrase.signal)) }
    add(closing.label, .closing)
    add(act.label)
    add(need.label, .need)
    add(stance.label, .stance)
    add(style.label, .style)
    guard let first = heard.first else {
      return phrases.text(HeardPhrase.nothing) + "\t" + utterance.text
    }
    let words = heard.dropFirst().reduce(first) { before, next in
      phrases.text(HeardPhrase.joint, ("before", before), ("next", next))
    }
    return words + "\t" + utterance.text
  }
}
