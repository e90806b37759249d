import AccountModel
import Customer
import Playbook
import Records

/// What is known of the entries of the lists.
extension WorksheetForm {
  static func observation(_ holds: Bool) -> Observation { holds ? .yes : .no }

  func answer(
    _ part: WorksheetPart, of person: AccountPerson?, _ wasAsked: Bool
  ) -> WorksheetAnswer {
    guard let person else { return .missing }
    let detail = person.detail
    func asked(_ field: PersonDetail.Field) -> Bool { person.unknown.contains(field) }
    switch part {
    case .personFunction: return WorksheetAnswer(detail.function, wasAsked: asked(.function))
    case .personLevel: return WorksheetAnswer(detail.level, wasAsked: asked(.level))
    case .personRole: return WorksheetAnswer(detail.role, wasAsked: asked(.role))
    case .personInfluence: return WorksheetAnswer(person.influence, wasAsked: asked(.influence))
    case .personPart: return WorksheetAnswer(words: detail.part, wasAsked: asked(.part))
    case .personResults: return WorksheetAnswer(words: detail.results, wasAsked: asked(.results))
    case .personWins: return WorksheetAnswer(words: detail.wins, wasAsked: asked(.wins))
    case .personWon: return WorksheetAnswer(seen: detail.isWon, wasAsked: asked(.isWon))
    case .personBelieved: return WorksheetAnswer(detail.believed, wasAsked: asked(.believed))
    case .personSpent: return WorksheetAnswer(words: person.spent.last, wasAsked: wasAsked)
    case .personSigns:
      let signs = account.sightings(of: TrustSign.self, person: person.name)
      guard let last = signs.terms(.yes).last else {
        return WorksheetAnswer(standing: wasAsked ? .unknown : .missing)
      }
      return WorksheetAnswer(
        standing: .known, value: .term(last.phraseID), words: signs.words(of: last))
    default: return .missing
    }
  }

  func answer(_ part: WorksheetPart, of need: AccountNeed?, _ wasAsked: Bool) -> WorksheetAnswer {
    guard let need else { return .missing }
    switch part {
    case .needLayer: return WorksheetAnswer(need.need.layer, wasAsked: wasAsked)
    case .needServes:
      let served = need.serves.flatMap { account.need($0) }
      return WorksheetAnswer(words: served?.need.words, wasAsked: wasAsked)
    case .needSide: return WorksheetAnswer(need.need.side, wasAsked: wasAsked)
    case .needActivity:
      // Who said plainly that he wants it changed knows it and wants to act.
      let said: NeedActivity? = need.need.kind == .explicit ? .active : nil
      let told = need.activity == .unknown ? nil : need.activity
      return WorksheetAnswer(told ?? said, wasAsked: wasAsked || need.activity == .unknown)
    case .needBurning: return WorksheetAnswer(seen: need.isBurning, wasAsked: wasAsked)
    case .needAmount: return WorksheetAnswer(words: need.need.amount?.written, wasAsked: wasAsked)
    default: return .missing
    }
  }

  func pointAnswer(
    _ part: WorksheetPart, _ member: WorksheetMember?, _ wasAsked: Bool
  ) -> WorksheetAnswer {
    let view = view(member)
    switch part {
    case .pointRival: return WorksheetAnswer(words: point(member)?.rival, wasAsked: wasAsked)
    case .pointNeed: return WorksheetAnswer(words: view?.tie.need, wasAsked: wasAsked)
    case .pointPerson: return WorksheetAnswer(words: view?.tie.person, wasAsked: wasAsked)
    case .pointRelative:
      let known = view?.relative == .unknown ? nil : view?.relative
      return WorksheetAnswer(known, wasAsked: wasAsked)
    case .pointCriterion:
      return WorksheetAnswer(seen: point(member)?.isCriterion, wasAsked: wasAsked)
    default: return .missing
    }
  }

  func answer(_ part: WorksheetPart, of kept: ValueRow?, _ wasAsked: Bool) -> WorksheetAnswer {
    guard let row = kept?.row else { return .missing }
    switch part {
    case .valueProduct: return WorksheetAnswer(words: row.product, wasAsked: wasAsked)
    case .valueAdvantage: return WorksheetAnswer(words: row.advantage, wasAsked: wasAsked)
    case .valueBenefit: return WorksheetAnswer(words: row.benefit, wasAsked: wasAsked)
    case .valueNeed:
      let need = kept?.need.flatMap { account.need($0) }
      return WorksheetAnswer(words: need?.need.words, wasAsked: wasAsked)
    case .valueRival: return WorksheetAnswer(seen: row.rivalHasIt, wasAsked: wasAsked)
    case .valueDifferent: return WorksheetAnswer(seen: row.seenAsDifferent, wasAsked: wasAsked)
    case .valueWorth: return WorksheetAnswer(seen: row.seenAsValuable, wasAsked: wasAsked)
    default: return .missing
    }
  }
}
