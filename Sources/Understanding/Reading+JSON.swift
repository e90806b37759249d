import Customer
import Playbook
import VisitModel

extension Reading {
  /// One line of JSON that says everything about a line; its keys are always all there.
  ///
  /// - Parameter utterance: the line that was read.
  /// - Returns: an object without a line break.
  public func json(of utterance: Utterance) -> String {
    let speaker = utterance.speaker.map { JSONText.quoted($0.rawValue) } ?? "null"
    let members = [
      ("text", JSONText.quoted(utterance.text)),
      ("language", JSONText.quoted(utterance.language.rawValue)),
      ("speaker", speaker),
      ("question", isQuestion ? "true" : "false"),
      ("spin", Self.label(spin, \.rawValue)),
      ("eric", Self.label(eric, \.rawValue)),
      ("form", form?.label.map { JSONText.quoted($0.rawValue) } ?? "null"),
      ("traits", Self.list(traits.map(\.rawValue))),
      ("faults", Self.list(faults.map(\.rawValue))),
      ("objection", Self.label(objection, \.rawValue)),
      (
        "buyingSignal",
        Self.object([
          ("label", buyingSignal.label == true ? "true" : "false"),
          ("confidence", JSONText.share(buyingSignal.confidence)),
        ])
      ),
      ("closing", Self.label(closing, \.rawValue)),
      ("because", because),
    ]
    return Self.object(members)
  }

  /// The words that decided each label, for the labels that there are.
  private var because: String {
    var reasons: [(String, [String])] = []
    if let spin, spin.label != nil { reasons.append(("spin", spin.because)) }
    if let eric, eric.label != nil { reasons.append(("eric", eric.because)) }
    if let form { reasons.append(("form", form.because)) }
    for name in traits.map(\.rawValue) + faults.map(\.rawValue) {
      reasons.append((name, marks[name] ?? []))
    }
    if objection.label != nil { reasons.append(("objection", objection.because)) }
    if buyingSignal.label == true { reasons.append(("buyingSignal", buyingSignal.because)) }
    if closing.label != nil { reasons.append(("closing", closing.because)) }
    return Self.object(reasons.map { ($0.0, Self.list($0.1)) })
  }

  private static func label<Label>(
    _ judgement: Judgement<Label>?, _ name: (Label) -> String
  ) -> String {
    let label =
      judgement?.label.map { JSONText.quoted(name($0)) }
      ?? (judgement?.isUnclassified == true ? "\"unclassified\"" : "null")
    return object([
      ("label", label), ("confidence", JSONText.share(judgement?.confidence ?? 0)),
    ])
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(JSONText.quoted).joined(separator: ", ") + "]"
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(JSONText.quoted($0)): \($1)" }.joined(separator: ", ") + "}"
  }
}

/// Pieces of JSON.
enum JSONText {
  /// A text in quotes; control characters are escaped, everything else stays as it is.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [0x22]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A share from 0 to 1 to three places.
  static func share(_ share: Double) -> String {
    let thousandths = Int((min(1, max(0, share)) * 1000).rounded())
    if thousandths == 0 { return "0" }
    if thousandths == 1000 { return "1" }
    let digits = String(thousandths)
    return "0." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
