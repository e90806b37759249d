import Testing

@Suite("The cases written from the method alone")
struct MethodCaseTests {
  @Test("the room says what the method says", arguments: MethodCase.all)
  func agrees(with given: MethodCase) throws {
    let answers = try Self.answers(to: given)
    #expect(!given.expect.isEmpty)
    for (key, expected) in given.expect.sorted(by: { $0.key < $1.key }) {
      guard let answer = answers[key] else {
        Issue.record("\(given.id): the room has no answer under '\(key)'")
        continue
      }
      #expect(
        answer.agrees(with: expected),
        "\(given.id): \(key) is \(answer), the method says \(expected)")
    }
  }

  @Test("every case is read, under an id of its own")
  func everyCaseIsRead() throws {
    let cases = try MethodCase.read()
    #expect(cases.count == 244)
    #expect(Set(cases.map(\.id)).count == cases.count)
    #expect(cases.allSatisfy { $0.id.hasPrefix("\($0.system)-") })
    #expect(Set(cases.map(\.system)).count == 16)
  }

  static func answers(to given: MethodCase) throws -> [String: Answer] {
    switch given.system {
    case "M01": try qualification(given.input)
    case "M02": try buying(given.input)
    case "M06": try journey(given.input)
    case "M07": try customerData(given.input)
    case "M08": try organisation(given.input)
    case "M09": try influencers(given.input)
    case "M10": try opportunity(given.input)
    case "M11": try trust(given.input)
    case "M12": try style(given.input)
    case "M13": try needs(given.input)
    case "M14": try purchase(given.input)
    case "M15": try competition(given.input)
    case "M16": try value(given.input)
    case "M17": try addOn(given.input)
    case "M20": try goal(given.input)
    case "M33": try valueJourney(given.input)
    default: throw Unmapped("\(given.id): no reader for the system \(given.system)")
    }
  }
}
