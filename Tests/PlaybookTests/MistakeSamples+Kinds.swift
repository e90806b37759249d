import Playbook

extension MistakeSample {
  static let kinds = [
    MistakeSample(
      .missingSetting, "a list without the question for more",
      zh(
        "worksheets/man.md", "## 说 people {#sheet-man-people}\neach: person\nask: 说 who\n",
        "## ①说 people {#sheet-man-people}\neach: person\n")),
    MistakeSample(
      .valueNotAllowed, "a question about a person where nobody is asked about",
      en("worksheets/man.md", "fills: man-condition-money", "fills: ①person-role"),
      zh("worksheets/man.md", "fills: man-condition-money", "fills: ①person-role")),
    MistakeSample(
      .valueNotAllowed, "an answer that fills nothing",
      en("worksheets/man.md", "fills: man-condition-money", "fills: ①man-money")),
    MistakeSample(
      .missingKind, "a file without a kind",
      en("openings.md", "# Say openings\nkind: openings\n", "# ①Say openings\n")),
    MistakeSample(
      .unknownKind, "a misspelt kind", zh("openings.md", "kind: openings", "kind: ①opening")),
    MistakeSample(
      .kindDiffers, "a file laid over one of another kind"
    ).laid(en("openings.md", nil, "# Mine\nkind: ①closings\n- Mine {#mine}\n")),
    MistakeSample(
      .misplacedFile, "a file of openings among the questions",
      en(
        "questions/more.md", nil,
        "# ①More\nkind: openings\n- M {#m}\n  kind: fact\n  when: w\n  example: e\n"),
      zh(
        "questions/more.md", nil,
        "# ①多\nkind: openings\n- 多 {#m}\n  kind: fact\n  when: w\n  example: e\n")),
    MistakeSample(
      .unknownSetting, "a misspelt setting",
      en("questions/problem.md", "spin: problem", "①spni: problem")),
    MistakeSample(
      .unknownDetail, "a misspelt detail", zh("openings.md", "kind: fact", "①kin: fact")),
    MistakeSample(
      .unknownDetail, "a detail of another kind of file",
      en("listening.md", "  signs:", "  ①evidence: x\n  signs:")),
    MistakeSample(
      .missingSetting, "a card without signs",
      en(
        "objections/price.md",
        "# Say price\nkind: objection\nfamily: price\nsigns: Say one / Say two\n",
        "# ①Say price\nkind: objection\nfamily: price\n")),
    MistakeSample(
      .missingSetting, "a bank of no kind",
      en(
        "questions/problem.md", "# Say problem\nkind: questions\nspin: problem\n",
        "# ①Say problem\nkind: questions\n")),
    MistakeSample(
      .missingSetting, "a stage without its creed",
      zh(
        "stages.md", "## 说 open {#open}\naim: 说 aim open\ncreed: 说 creed open\n",
        "## ①说 open {#open}\naim: 说 aim open\n")),
    MistakeSample(
      .missingDetail, "a question without what to listen for",
      en(
        "questions/problem.md", "- Say problem 3 {#problem-3}\n  listen: Say sign 3\n",
        "- ①Say problem 3 {#problem-3}\n")),
    MistakeSample(
      .missingDetail, "an opening without its kind",
      zh(
        "openings.md", "- 说 a fact {#opening-fact}\n  kind: fact\n", "- ①说 a fact {#opening-fact}\n"
      )),
    MistakeSample(
      .repeatedKey, "two answers to when",
      en(
        "openings.md", "  when: Say when\n  example: Say example\n- Say a q",
        "  when: a\n  ①when: b\n  example: Say example\n- Say a q")),
    MistakeSample(
      .valueNotAllowed, "a misspelt family",
      en("objections/price.md", "family: price", "family: ①prise")),
    MistakeSample(
      .valueNotAllowed, "two values in a line",
      en(
        "questions/problem.md", "  listen: Say sign 3\n",
        "  listen: Say sign 3\n  phase: ①understand, explore\n"),
      zh(
        "questions/problem.md", "  listen: 说 sign 3\n",
        "  listen: 说 sign 3\n  phase: ①understand、explore\n")),
    MistakeSample(
      .missingSection, "a card without tests",
      en("objections/price.md", "# Say price", "# ①Say price"),
      zh("objections/price.md", "# 说 price", "# ①说 price"),
      en("objections/price.md", "## Say test {#price-test}\n- Say test {#price-test-1}\n", ""),
      zh("objections/price.md", "## 说 test {#price-test}\n- 说 test {#price-test-1}\n", "")),
    MistakeSample(
      .unknownSection, "a misspelt stage", en("stages.md", "{#consult}", "{#①consutl}")),
    MistakeSample(
      .misplacedItem, "an item before the first stage",
      en("stages.md", "kind: stages\n", "kind: stages\n- ①Early {#early}\n"),
      zh("stages.md", "kind: stages\n", "kind: stages\n- ①早 {#early}\n")),
    MistakeSample(
      .unknownAction, "a misspelt action",
      en("actions.md", "{#action-experts}", "{#①action-expert}")),
  ]
}
