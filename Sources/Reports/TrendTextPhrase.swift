import Playbook

/// What is said about scores over time on a screen.
public enum TrendTextPhrase: String, PhraseKey {
  case title = "trend-text-title"
  case few = "trend-text-few"
  case date = "trend-text-date"
  case talk = "trend-text-talk"
  case score = "trend-text-score"
  case noScore = "trend-text-no-score"
  case headSkills = "trend-text-head-skills"
  case whole = "trend-text-whole"
  case won = "trend-text-won"
  case lost = "trend-text-lost"
  case same = "trend-text-same"
  case full = "trend-text-full"
  case fewOfSkill = "trend-text-few-of-skill"
  case headPractice = "trend-text-head-practice"
  case tries = "trend-text-tries"
  case open = "trend-text-open"
  case foot = "trend-text-foot"
}
