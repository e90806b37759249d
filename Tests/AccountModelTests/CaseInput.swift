import AccountModel

/// The input of a case, or a row of it, read key by key; whatever isn't known to the reader is an error.
struct CaseInput {
  private let fields: [String: Plain]

  /// Takes the fields.
  ///
  /// - Parameters:
  ///   - fields: what the case gives.
  ///   - keys: the keys that are read, all of them and no others.
  /// - Throws: where the case has other keys.
  init(_ fields: [String: Plain], keys: [String]) throws {
    guard Set(fields.keys) == Set(keys) else {
      throw Unmapped("has the keys \(fields.keys.sorted()), and \(keys.sorted()) are read")
    }
    self.fields = fields
  }

  func flag(_ key: String) throws -> Bool {
    guard case .flag(let flag) = fields[key] else { throw wrong(key) }
    return flag
  }

  /// Yes, no, or null for what nobody knows.
  func mark(_ key: String) throws -> Observation {
    if fields[key] == .null { return .unknown }
    return try flag(key) ? .yes : .no
  }

  func number(_ key: String) throws -> Int {
    guard case .number(let number) = fields[key] else { throw wrong(key) }
    return number
  }

  func text(_ key: String) throws -> String {
    guard case .text(let text) = fields[key] else { throw wrong(key) }
    return text
  }

  /// The text, nil for null.
  func textIfAny(_ key: String) throws -> String? {
    fields[key] == .null ? nil : try text(key)
  }

  /// The number, nil for null.
  func numberIfAny(_ key: String) throws -> Int? {
    fields[key] == .null ? nil : try number(key)
  }

  func texts(_ key: String) throws -> [String] {
    try list(key).map {
      guard case .text(let text) = $0 else { throw wrong(key) }
      return text
    }
  }

  func numbers(_ key: String) throws -> [Int] {
    try list(key).map {
      guard case .number(let number) = $0 else { throw wrong(key) }
      return number
    }
  }

  /// A term that the case calls by its own name.
  func term<Term: RawRepresentable<String>>(_ key: String) throws -> Term {
    guard let term = Term(rawValue: try text(key)) else { throw wrong(key) }
    return term
  }

  /// A term that the case calls by its own name, nil for null.
  func termIfAny<Term: RawRepresentable<String>>(_ key: String) throws -> Term? {
    fields[key] == .null ? nil : try term(key)
  }

  /// What a word of the case stands for.
  func looked<Value>(up key: String, in table: [String: Value]) throws -> Value {
    guard let value = table[try text(key)] else { throw wrong(key) }
    return value
  }

  /// What the words of the case stand for.
  func allLooked<Value>(up key: String, in table: [String: Value]) throws -> [Value] {
    try texts(key).map {
      guard let value = table[$0] else { throw wrong(key) }
      return value
    }
  }

  func rows(_ key: String, keys: [String]) throws -> [CaseInput] {
    try list(key).map {
      guard case .fields(let row) = $0 else { throw wrong(key) }
      return try CaseInput(row, keys: keys)
    }
  }

  /// The fields under a key, nil for null.
  func rowIfAny(_ key: String, keys: [String]) throws -> CaseInput? {
    if fields[key] == .null { return nil }
    guard case .fields(let row) = fields[key] else { throw wrong(key) }
    return try CaseInput(row, keys: keys)
  }

  private func list(_ key: String) throws -> [Plain] {
    guard case .list(let list) = fields[key] else { throw wrong(key) }
    return list
  }

  private func wrong(_ key: String) -> Unmapped {
    Unmapped("has \(fields[key] ?? .null) under '\(key)', which isn't read")
  }
}

/// Something in a case that no reader takes up.
struct Unmapped: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
