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
    page = Page(title: "", language: language.rawValue, body: [])
  }
}
