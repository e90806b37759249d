import Playbook

extension MistakeSample {
  static let wholeContent = [
    MistakeSample(
      .missingAnswer, "a card without an answer to mistakes",
      en("objections/price.md", "## Say answer", "## ①Say answer"),
      zh("objections/price.md", "## 说 answer", "## ①说 answer"),
      en(
        "objections/price.md",
        "- Say answer ourMistake {#price-answer-ourmistake}\n  for: ourMistake\n  evidence: Say proof\n",
        ""),
      zh(
        "objections/price.md",
        "- 说 answer ourMistake {#price-answer-ourmistake}\n  for: ourMistake\n  evidence: 说 proof\n",
        "")),
    MistakeSample(.missingContent, "no closings").without(
      "closings.md", reported: ["en/closings", "zh-Hans/closings"]),
    MistakeSample(.missingContent, "a worksheet is gone").without(
      "worksheets/fab.md", reported: ["en/worksheets", "zh-Hans/worksheets"]),
    MistakeSample(.missingContent, "a family without a card").without(
      "objections/trust.md", reported: ["en/objections", "zh-Hans/objections"]),
    MistakeSample(
      .tooFewItems, "eleven questions about problems",
      en("questions/problem.md", "# Say problem", "# ①Say problem"),
      zh("questions/problem.md", "# 说 problem", "# ①说 problem"),
      en("questions/problem.md", "- Say problem 3 {#problem-3}\n  listen: Say sign 3\n", ""),
      zh("questions/problem.md", "- 说 problem 3 {#problem-3}\n  listen: 说 sign 3\n", "")),
    MistakeSample(
      .duplicateText, "a question asked twice",
      zh("questions/problem.md", "说 problem 3", "①说 problem 2")),
    MistakeSample(
      .missingPhrase, "a phrase that is shown but not there",
      en("phrases/sample.md", "# Phrases", "# ①Phrases"),
      zh("phrases/sample.md", "# 用语", "# ①用语"),
      en("phrases/sample.md", "- Hello. {#sample-hello}\n", ""),
      zh("phrases/sample.md", "- 您好。 {#sample-hello}\n", "")),
    MistakeSample(
      .unknownPhrase, "a phrase that nothing shows",
      en("phrases/sample.md", "- Hello. ", "- Bye. {#①sample-bye}\n- Hello. "),
      zh("phrases/sample.md", "- 您好。 ", "- 再见。 {#①sample-bye}\n- 您好。 ")
    ).warned(),
  ]

  static let languages = [
    MistakeSample(
      .missingFile, "a file in English alone",
      en("rules.md", nil, "# ①Rules\nkind: rules\n- Ask {#rule-ask}\n  source: s\n  why: w\n")),
    MistakeSample(.missingFile, "a file in a folder laid over the content").warned()
      .laid(zh("mine.md", nil, "# ①我的\nkind: reminders\n- 等 {#mine}\n")),
    MistakeSample(
      .missingTranslation, "an item in Chinese alone",
      zh("listening.md", "- 说 wait", "- 静 {#①listen-silence}\n- 说 wait")),
    MistakeSample(
      .missingTranslation, "an id spelt otherwise",
      zh("listening.md", "{#listen-wait}", "{#①listen-wiat}")),
    MistakeSample(.missingTranslation, "an item laid over the content in one language").warned()
      .laid(en("listening.md", nil, "# Mine\nkind: reminders\n- Be still {#①listen-still}\n")),
    MistakeSample(
      .differsBetweenLanguages, "another kind of opening",
      zh("openings.md", "kind: fact", "kind: ①tool")),
    MistakeSample(
      .differsBetweenLanguages, "a tag in English alone",
      en("questions/problem.md", "  listen: Say sign 3\n", "  listen: Say sign 3\n  trade: feed\n"),
      zh("questions/problem.md", "说 problem 3 ", "①说 problem 3 ")),
    MistakeSample(
      .placeholdersDiffer, "a placeholder of another name",
      zh("phrases/sample.md", "已存为 {id}。", "①已存为 {name}。")),
  ]
}
