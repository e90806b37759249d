import AccountModel
import Customer
import Testing

@Suite("Customer data")
struct CustomerDataTests {
  @Test("every item belongs to one of the four classes, and what has no fact is missing")
  func missing() {
    let empty = CustomerData()
    #expect(empty.emptyClasses == DataClass.allCases)
    let counts = DataClass.allCases.map { empty.missing(of: $0).count }
    #expect(counts == [10, 3, 12, 3])
    let some = CustomerData([DataEntry(.usedBrand, "Brand K"), DataEntry(.rivalReps, " ")])
    #expect(some.emptyClasses == [.organisation, .personal, .competition])
    #expect(!some.missing(of: .presentState).contains(.usedBrand))
  }

  @Test("personal data is asked for person by person")
  func persons() {
    let data = CustomerData([DataEntry(.hobbies, "chess", person: "Ms Li")])
    #expect(!data.missing(of: .personal, about: "Ms Li").contains(.hobbies))
    #expect(data.missing(of: .personal, about: "Mr Wu").contains(.hobbies))
    #expect(!data.missing(of: .personal).contains(.hobbies))
  }

  @Test("data is fixed, and facts stand in their items' order")
  func order() {
    let data = CustomerData([DataEntry(.phone, "2"), DataEntry(.name, "1"), DataEntry(.phone, "3")])
    #expect(data.known(of: .presentState).map(\.words) == ["1", "2", "3"])
    #expect(data.entries.allSatisfy { $0.lasting == .fixed })
  }

  @Test("asking a key person for data is a fault, and so is missing data without a guide")
  func faults() {
    #expect(CustomerData([], guide: "Xiao Chen").faults.isEmpty)
    #expect(CustomerData().faults == [.noGuide])
    let asked = CustomerData(
      [DataEntry(.size, "300 people", source: .askedKeyPerson)], guide: "Xiao Chen")
    #expect(asked.faults == [.askedKeyPerson])
    let whole = CustomerData(DataItem.allCases.map { DataEntry($0, "known", source: .research) })
    #expect(whole.faults.isEmpty)
  }
}

@Suite("Organisation")
struct OrganisationTests {
  @Test("contacts are a point, a line or a plane")
  func reach() {
    let li = Member("Li", function: .endUser, level: .operations, role: .user)
    #expect(Organisation().reach == .nobody)
    #expect(Organisation([li]).reach == .point)
    #expect(Organisation([li, li]).reach == .point)
    #expect(Organisation([li, Member("Wu")]).reach == .line)
    #expect(Organisation(whole).reach == .plane)
    for left in whole.indices {
      var rest = whole
      rest.remove(at: left)
      #expect(Organisation(rest).reach == .line, "without \(whole[left].name)")
    }
  }

  @Test("who is missing is named on each of the three dimensions")
  func missing() {
    let organisation = Organisation([
      Member("Li", function: .endUser, level: .operations, role: .initiator),
      Member("Wu", function: .technical, role: .designer),
    ])
    #expect(organisation.missingFunctions == [.finance])
    #expect(organisation.missingLevels == [.management, .decision])
    #expect(organisation.missingRoles == [.decider, .evaluator, .user])
    #expect(organisation.unplaced.map(\.name) == ["Wu"])
  }

  @Test("a single contact, a missing leader, somebody unplaced and unknown relations are warned of")
  func warnings() {
    #expect(Organisation([Member("Li")]).warnings == [.singleContact, .noLeader, .unplaced])
    #expect(Organisation(whole).warnings == [.relationsUnknown])
    let related = Organisation(
      whole, relations: [Relation(from: "D", to: "E", words: "listens to him")])
    #expect(related.warnings.isEmpty)
  }

  private let whole = [
    Member("A", function: .endUser, level: .operations, role: .initiator),
    Member("B", function: .endUser, level: .operations, role: .user),
    Member("C", function: .technical, level: .management, role: .designer),
    Member("D", function: .technical, level: .operations, role: .evaluator),
    Member("E", function: .finance, level: .decision, role: .decider),
  ]
}

@Suite("Four key influencers")
struct InfluencersTests {
  @Test("the deal needs the support of every one of the four")
  func supported() {
    var people = Influence.allCases.map { Influencer("\($0)", $0, isWon: .yes) }
    #expect(Influencers(people).isSupported)
    #expect(Influencers(people).next == nil)
    people.append(Influencer("second user", .user, isWon: .no))
    #expect(!Influencers(people).isSupported)
    #expect(Influencers(people).standing(of: .user) == .notWon)
  }

  @Test("who is missing, not won or unknown is named")
  func standings() {
    let deal = Influencers([
      Influencer("Li", .user, isWon: .yes), Influencer("Wu", .gatekeeper, isWon: .no),
      Influencer("Zhao", .economicBuyer),
    ])
    #expect(deal.influences(.missing) == [.coach])
    #expect(deal.influences(.notWon) == [.gatekeeper])
    #expect(deal.influences(.unknown) == [.economicBuyer])
    #expect(deal.influences(.won) == [.user])
    #expect(deal.next == .coach)
  }

  @Test(
    "who is missing is sought before who isn't won, the coach first",
    arguments: [
      ([], Influence.coach),
      ([(Influence.coach, Observation.no)], .economicBuyer),
      ([(.coach, .no), (.economicBuyer, .no), (.gatekeeper, .yes), (.user, .unknown)], .coach),
      (
        [(.coach, .yes), (.economicBuyer, .unknown), (.gatekeeper, .no), (.user, .unknown)],
        .gatekeeper
      ),
      (
        [(.coach, .yes), (.economicBuyer, .unknown), (.gatekeeper, .yes), (.user, .unknown)],
        .economicBuyer
      ),
    ] as [([(Influence, Observation)], Influence)])
  func next(marks: [(Influence, Observation)], next: Influence) {
    #expect(Influencers(marks.map { Influencer("x", $0.0, isWon: $0.1) }).next == next)
  }

  @Test("a person lacks what isn't known of part, results and wins")
  func lacks() {
    #expect(Influencer("Li", .user).lacks == [.part, .results, .wins])
    let known = Influencer("Li", .user, part: "tests it", results: "half the overtime", wins: " ")
    #expect(known.lacks == [.wins])
  }
}
