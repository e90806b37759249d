import Customer
import Markup
import Playbook

/// A rep's own scores over time, by skill, as a page that stands alone.
public struct TrendPage: Sendable {
  /// How the tries at the skill that is practised went.
  public struct Tries: Hashable, Sendable {
    /// The skill.
    public let skill: SellingSkill
    /// How many tries went well.
    public let succeeded: Int
    /// How many were made.
    public let made: Int
    /// How many there are to be.
    public let wanted: Int

    /// Counts tries.
    ///
    /// - Parameters:
    ///   - skill: the skill.
    ///   - succeeded: how many tries went well.
    ///   - made: how many were made.
    ///   - wanted: how many there are to be.
    public init(_ skill: SellingSkill, succeeded: Int, made: Int, wanted: Int = 3) {
      self.skill = skill
      self.succeeded = succeeded
      self.made = made
      self.wanted = wanted
    }
  }

  /// The page.
  public let page: Page

  /// Draws scores over time.
  ///
  /// - Parameters:
  ///   - entries: the talks, the oldest first.
  ///   - version: the version of the rules that all of them were scored by; nil says nothing of it.
  ///   - skills: the skills that are shown; empty for all.
  ///   - tries: how the tries at the skill that is practised went; nil where none is.
  ///   - language: the language of the page.
  ///   - phrases: the words around the numbers, in that language.
  public init(
    entries: [TrendEntry], version: String? = nil, skills: [SellingSkill] = [],
    tries: Tries? = nil, language: Language, phrases: Phrases
  ) {
    let maker = TrendPageMaker(
      entries: entries, version: version, skills: skills.isEmpty ? SellingSkill.allCases : skills,
      tries: tries, phrases: phrases)
    page = Page(
      title: phrases.text(TrendPagePhrase.title), language: language.rawValue,
      style: PageStyle.figures + "\n" + Self.style, body: maker.body)
  }

  private static let style = """
    .multiples { display: flex; flex-wrap: wrap; gap: .4em 1.6em; }
    .small { width: 228px; max-width: 100%; }
    .small h3 { margin: .6em 0 0; }
    .small figure { margin: .2em 0; }
    .small p { font-size: .88em; margin: 0; }
    .focus { border-left: 4px solid var(--accent); background: var(--tint); padding: .5em .9em; margin: .8em 0; }
    .focus h2 { margin: 0; border: none; padding: 0; font-size: 1em; }
    svg .run { stroke: var(--accent); stroke-width: 2.5; fill: none; }
    svg .dot { fill: var(--accent); }
    .key { margin-top: .8em; color: var(--faint); }
    th, td { padding-right: .6em; }
    .day { white-space: nowrap; }
    thead th { min-width: 3.6em; }
    thead th:nth-child(2) { min-width: 8em; }
    svg .last { font-weight: bold; }
    @media print { .small { break-inside: avoid; } table { font-size: 8pt; } thead th, thead th:nth-child(2) { min-width: 0; } }
    """
}
