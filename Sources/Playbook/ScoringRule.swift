/// A rule by which a talk is scored: what is looked for, how it is measured, and what it weighs.
///
/// A talk gets all the points where the measure lies between `least` and `most`, and none from `floor` downwards or `ceiling`
/// upwards; between them the points grow evenly. Without a floor or ceiling there is nothing between all and nothing.
public struct ScoringRule: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// What is looked for, in plain words.
  public let words: String
  /// What is counted.
  public let measure: TalkMeasure
  /// The least that gets all the points; nil where there is no least.
  public let least: Int?
  /// The most that gets all the points; nil where there is no most.
  public let most: Int?
  /// The number, below `least`, from which downwards there are no points.
  public let floor: Int?
  /// The number, above `most`, from which upwards there are no points.
  public let ceiling: Int?
  /// How many cases (questions, objections …) there have to be before anything is scored; at least 1.
  public let enough: Int
  /// How many points it can bring.
  public let weight: Int
  /// The stage that it belongs to; nil for the talk as a whole.
  public let stage: ReviewStage?
  /// The skill that it belongs to.
  public let skill: SellingSkill
  /// The systems of the method that it stands for, for example `M23`.
  public let methods: [String]
  /// Where the rule and its number come from.
  public let source: String
  /// How well the source supports it.
  public let strength: Strength
  /// Better lines to try where points were lost; `{words}` stands for what was said in the talk.
  public private(set) var tries: [String]

  /// How well a rule is supported.
  public enum Strength: String, CaseIterable, Sendable {
    /// The method asks for it; it holds by definition; a choice of the makers.
    case method, definition, ours
    /// A meta-analysis or an experiment with a control group; a field study by who sells training.
    case experiment, fieldStudy
    /// Found together with success, which proves no cause; reported without its figures; a standard of a neighbouring field.
    case correlational, reported, neighbouring
    /// What trainers go by.
    case practice
  }

  init?(_ item: Item) {
    func number(_ key: String) -> Int? { item.value(key).flatMap { Int($0) } }
    guard let id = item.id?.text,
      let measure = item.value("measure").flatMap(TalkMeasure.init(rawValue:)),
      let skill = item.value("skill").flatMap(SellingSkill.init(rawValue:)),
      let strength = item.value("strength").flatMap(Strength.init(rawValue:)),
      let weight = number("weight")
    else { return nil }
    self.id = id
    self.measure = measure
    self.skill = skill
    self.strength = strength
    self.weight = max(0, weight)
    words = item.words.text
    least = number("least")
    most = number("most")
    floor = number("floor")
    ceiling = number("ceiling")
    enough = max(1, number("enough") ?? 1)
    stage = item.value("stage").flatMap(ReviewStage.init(rawValue:))
    methods = item.values("method")
    source = item.value("source") ?? ""
    tries = item.values("try")
  }

  /// The same rule with other lines to try, as a talk in another language needs them.
  ///
  /// - Parameter lines: the lines.
  /// - Returns: the rule.
  public func trying(_ lines: [String]) -> ScoringRule {
    var rule = self
    rule.tries = lines
    return rule
  }

  /// How many of a hundred points a number gets.
  ///
  /// - Parameter value: what the measure counted.
  /// - Returns: 0 to 100, rounded down between the limits.
  public func share(of value: Int) -> Int {
    if let least, value < least {
      guard let floor, value > floor, floor < least else { return 0 }
      return (value - floor) * 100 / (least - floor)
    }
    if let most, value > most {
      guard let ceiling, value < ceiling, ceiling > most else { return 0 }
      return (ceiling - value) * 100 / (ceiling - most)
    }
    return 100
  }
}

/// A part of a talk, as it is followed from what is said (METHOD M18); an objection may come in at any time.
public enum ReviewStage: String, CaseIterable, Sendable {
  /// Open 开始, consult 协商, propose 提议, objection 回应异议, close 完成.
  case open, consult, propose, objection, close
}

/// What a rep can get better at, one behaviour at a time.
public enum SellingSkill: String, CaseIterable, Sendable {
  /// Preparing and opening 准备与开场; asking 提问; developing needs 挖掘需求; listening 倾听.
  case opening, asking, needs, listening
  /// Proposing 提议; handling objections 处理异议; closing 缔结.
  case proposing, objections, closing
}
