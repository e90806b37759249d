import Playbook

extension MistakeSample {
  private static let path = "scenarios/sample.md"
  private static let others = "  style: tiger\n  style: peacock\n  style: koala\n"

  static let rehearsal = [
    MistakeSample(
      .tooFewLines, "a fact told in one way only",
      en(path, "- Say fact problem", "- ①Say fact problem"),
      en(path, "  say: Say tells problem two\n", "")),
    MistakeSample(
      .tooFewLines, "a style without enough lines",
      en("buyer/lines.md", "## Say greets {#buyer-greets}", "## ①Say greets {#buyer-greets}"),
      en("buyer/lines.md", "{#buyer-greets-4}\n", "{#buyer-greets-4}\n" + others),
      zh("buyer/lines.md", "## 说 greets {#buyer-greets}", "## ①说 greets {#buyer-greets}"),
      zh("buyer/lines.md", "{#buyer-greets-4}\n", "{#buyer-greets-4}\n" + others)),
    MistakeSample(
      .notANumber, "turns in words",
      en(path, "turns: 20", "turns: ①twenty"), zh(path, "turns: 20", "turns: ①twenty")),
    MistakeSample(
      .unknownReference, "a fact after one that there isn't",
      en(path, "after: sample-problem", "after: ①sample-problm"),
      zh(path, "after: sample-problem", "after: ①sample-problm")),
    MistakeSample(
      .unknownReference, "a limit that there isn't",
      en("buyer/rules.md", "{#limit-signal}", "{#①limit-signl}"),
      zh("buyer/rules.md", "{#limit-signal}", "{#①limit-signl}")
    ),
    MistakeSample(
      .contradiction, "a problem after its consequence",
      en(
        path, "  subject: sample-subject-1\n  amount: 6\n  named: Say named present",
        "  subject: sample-subject-1\n  after: ①sample-loss\n  amount: 6\n  named: Say named present"
      ),
      zh(
        path, "  subject: sample-subject-1\n  amount: 6\n  named: 说 named present",
        "  subject: sample-subject-1\n  after: ①sample-loss\n  amount: 6\n  named: 说 named present")
    ),
    MistakeSample(
      .contradiction, "a case that can't be won, with a step",
      en(path, "winnable: yes", "winnable: no"), zh(path, "winnable: yes", "winnable: no"),
      en(path, "- Say step {", "- ①Say step {"), zh(path, "- 说 step {", "- ①说 step {")),
    MistakeSample(
      .missingDetail, "a consequence of nothing",
      en(path, "- Say fact loss", "- ①Say fact loss"), zh(path, "- 说 fact loss", "- ①说 fact loss"),
      en(path, "  after: sample-problem\n", ""), zh(path, "  after: sample-problem\n", "")),
    MistakeSample(
      .missingDetail, "a fact that no question opens",
      en(path, "- Say fact budget", "- ①Say fact budget"),
      en(path, "  ask: Say ask budget\n", "")),
    MistakeSample(
      .missingDetail, "a goal that names nothing",
      en(path, "- Say goal one", "- ①Say goal one"), zh(path, "- 说 goal one", "- ①说 goal one"),
      en(path, "  need: required\n  fact: sample-problem\n", "  need: required\n"),
      zh(path, "  need: required\n  fact: sample-problem\n", "  need: required\n")),
    MistakeSample(
      .missingDetail, "a result without last words",
      en(path, "## Say endings", "## ①Say endings"), zh(path, "## 说 endings", "## ①说 endings"),
      en(path, "  result: noSale\n", "  result: continuation\n"),
      zh(path, "  result: noSale\n", "  result: continuation\n")),
    MistakeSample(
      .differsBetweenLanguages, "another amount in the other language",
      zh(
        path, "  amount: 6\n  named: 说 named problem", "  amount: ①7\n  named: 说 named problem")),
    MistakeSample(
      .differsBetweenLanguages, "another style in the other language",
      zh(path, "style: owl", "style: ①koala")),
    MistakeSample(
      .unknownSection, "an act that there isn't",
      en(
        "buyer/lines.md", "## Say chats {#buyer-chats}",
        "## Say hums {#①buyer-hums}\n- Say hum {#buyer-hums-1}\n## Say chats {#buyer-chats}"),
      zh(
        "buyer/lines.md", "## 说 chats {#buyer-chats}",
        "## 说 hums {#①buyer-hums}\n- 说 hum {#buyer-hums-1}\n## 说 chats {#buyer-chats}")),
  ]
}
