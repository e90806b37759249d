/// A value as a case writes it, whatever it stands for.
enum Plain: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([Plain])
  case fields([String: Plain])

  /// A list of texts.
  static func texts(_ texts: [String]) -> Plain { .list(texts.map(Plain.text)) }

  /// A text, or null where there is none.
  static func text(orNull text: String?) -> Plain { text.map(Plain.text) ?? .null }
}

extension Plain: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([Plain].self) {
      self = .list(list)
    } else {
      self = .fields(try container.decode([String: Plain].self))
    }
  }
}

extension Plain: CustomStringConvertible {
  var description: String {
    switch self {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .text(let text): text
    case .list(let list): "[\(list.map(\.description).joined(separator: ", "))]"
    case .fields(let fields):
      "{\(fields.map { "\($0): \($1)" }.sorted().joined(separator: ", "))}"
    }
  }
}
