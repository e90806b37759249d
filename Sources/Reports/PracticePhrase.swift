import Playbook

/// What is said about scores beside a review: at the end of a rehearsal, and over time.
public enum PracticePhrase: String, PhraseKey {
  case scoreHead = "practice-score-head"
  case scoreNone = "practice-score-none"
  case scoreLine = "practice-score-line"
  case scoreAnswer = "practice-score-answer"
  case scoreFoot = "practice-score-foot"
}
