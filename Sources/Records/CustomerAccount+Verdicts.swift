import AccountModel
import Customer

extension CustomerAccount {
  /// The people on the three dimensions (METHOD M08).
  public var organisation: Organisation {
    Organisation(
      people.map {
        Member(
          $0.name, function: $0.detail.function, level: $0.detail.level, role: $0.detail.role)
      }, relations: relations)
  }

  /// The people of influence (METHOD M09).
  ///
  /// Where nobody said whether a person is won, what he did tells it: the rung of trust is support
  /// and promise gained (METHOD M11).
  public var influencers: Influencers {
    let supporting = ladders.filter { $0.rung == .trust || $0.rung == .alliance }.map(\.person)
    return Influencers(
      people.compactMap { person in
        person.influence.map {
          Influencer(
            person.name, $0, part: person.detail.part, results: person.detail.results,
            wins: person.detail.wins,
            isWon: person.detail.isWon ?? (supporting.contains(person.name) ? .yes : .unknown))
        }
      })
  }

  /// Everybody's way up the trust ladder (METHOD M11).
  public var ladders: [TrustLadder] {
    people.map { person in
      let holding = sightings(of: TrustSign.self, person: person.name)
      let steps = sightings.compactMap { seen -> TrustStep? in
        guard let sign = seen.term(of: TrustSign.self), seen.observation == .yes,
          holding[sign] == .yes, meaning(seen.person) == person.name
        else { return nil }
        return TrustStep(sign, did: seen.words ?? "", day: seen.day)
      }
      return TrustLadder(
        person.name, steps: steps, believed: person.detail.believed, spent: person.spent)
    }
  }

  /// What was observed of a person's style (METHOD M12).
  ///
  /// - Parameter person: the name.
  /// - Returns: the quiz with what was seen.
  public func style(of person: String) -> StyleQuiz {
    StyleQuiz(sightings(of: StyleTrait.self, person: person))
  }

  /// The needs as a tree (METHOD M13): numbered from 1 in the order of ``needs``.
  public var needsTree: NeedsTree {
    NeedsTree(
      needs.enumerated().map { index, need in
        NeedBranch(
          index + 1, need.need, serves: need.serves.flatMap(number), activity: need.activity,
          isBurning: need.isBurning)
      })
  }

  /// The number of a need on the tree; nil where it isn't there.
  ///
  /// - Parameter key: its lasting name.
  /// - Returns: 1 for the first.
  public func number(of key: ItemKey) -> Int? {
    needs.firstIndex { $0.isNamed(key) }.map { $0 + 1 }
  }

  /// The rows of FAB, each tied to its need on the tree (METHOD M16).
  public var valuePlan: ValuePlan {
    ValuePlan(
      values.map { value in
        var row = value.row.row
        // A need that is gone from the tree is named by a number that isn't there.
        row.need = value.row.need.map { number(of: $0) ?? 0 }
        return row
      })
  }

  /// The demonstration and how ready it is (METHOD M16).
  public var demonstration: Demonstration {
    Demonstration(purpose: demonstrationPurpose, checks: sightings(of: DemonstrationCheck.self))
  }

  /// Add-ons held against the deal (METHOD M17); an order heard in a visit makes it agreed.
  public var addOn: AddOn {
    AddOn(
      deal: deal,
      offers: addOns.map {
        $0.sum ?? Sum(written: $0.words, thousandths: nil, measure: nil)
      }, isAgreed: isDealAgreed ?? !orders.isEmpty)
  }

  /// The customer's way through the five phases (METHOD M33).
  public var valueJourney: ValueJourney { ValueJourney(decisions.map(\.point)) }

  /// Objections that still stand.
  public var standingObjections: [AccountObjection] { objections.filter(\.stands) }

  /// What we promised and owe.
  public var openPromises: [AccountPromise] { promises.filter { !$0.isKept } }
}
