import Customer
public struct WrittenSum: Sendable {
  public struct Found: Hashable, Sendable { public let range: Range<String.Index>; public let sum: Sum }
  public init(words: WordList) {}
  public func read(_ text: String) -> Sum { Sum(written: text, thousandths: nil, measure: nil) }
  public func find(in text: String) -> [Found] { [] }
}
public struct Described: Sendable {
  public init(words: WordList) {}
  public func text(_ when: When, today: Day) -> String { when.day?.description ?? when.written }
  public func text(_ sum: Sum) -> String { sum.written }
}
