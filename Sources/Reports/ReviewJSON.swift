import Coaching
import FoundationEssentials
import Playbook
import Understanding

/// A review as one JSON object whose keys are always there; what isn't known is null.
///
/// Turns count from 1.
public struct ReviewJSON: Sendable {
  /// The version of the keys and their meaning.
  public static let version = 1

  /// The object, without a line break at its end.
  public let text: String

  /// Writes a review.
  ///
  /// - Parameter review: the review.
  public init(_ review: Review) { text = JSONTree.text(JSONReview(review: review).object) }
}

/// The rules that talks are scored by, as one JSON object.
public struct RulesJSON: Sendable {
  /// The object, without a line break at its end.
  public let text: String

  /// Writes rules.
  ///
  /// - Parameter rules: the rules in the order in which they are shown.
  public init(_ rules: [ScoringRule]) {
    text = JSONTree.text(
      .object([
        "version": .whole(ReviewJSON.version),
        "rulesVersion": .text(ScoringRule.version(of: rules)),
        "rules": .list(rules.map(\.json)),
      ]))
  }
}

/// Writes a tree of JSON.
enum JSONTree {
  static func text(_ tree: JSONValue) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    do {
      return NoteJSON.harmless(String(decoding: try encoder.encode(tree), as: UTF8.self))
    } catch {
      preconditionFailure("a tree of texts and numbers could not be written as JSON: \(error)")
    }
  }
}

extension ScoringRule {
  /// The rule with all that it says.
  var json: JSONValue {
    func number(_ value: Int?) -> JSONValue { value.map(JSONValue.whole) ?? .null }
    return .object([
      "id": .text(id), "words": .text(words), "measure": .text(measure.rawValue),
      "unit": .text(measure.unit.rawValue), "least": number(least), "most": number(most),
      "floor": number(floor), "ceiling": number(ceiling), "enough": .whole(enough),
      "weight": .whole(weight), "stage": .text(stage?.rawValue ?? "whole"),
      "skill": .text(skill.rawValue), "methods": .list(methods.map(JSONValue.text)),
      "source": .text(source), "strength": .text(strength.rawValue),
      "tries": .list(tries.map(JSONValue.text)),
    ])
  }
}

extension JSONValue {
  /// A whole number, or null.
  init(_ number: Int?) { self = number.map(JSONValue.whole) ?? .null }

  /// The number of a turn as people count.
  init(_ spot: TalkSpot?) { self.init(spot.map { $0.turn + 1 }) }
}
