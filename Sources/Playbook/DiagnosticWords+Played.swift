extension DiagnosticWords {
  /// What shows only when a scenario is played; `list` holds the reason, in the reader's language.
  static let playedEnglish: [Mistake: Sentences] = [
    .neverTold: .init(
      "expected a talk in which {saw} is told but found none: {list}",
      "change what this names; FORMAT.md says what opens which tier"),
    .neverRaised: .init(
      "expected a talk in which {saw} comes up but found none: {list}",
      "see 'cause' in FORMAT.md: what brings up an objection"),
    .neverSettled: .init(
      "expected a talk in which {saw} is settled but found none: {list}",
      "change what settles it, or the model answer that has to hold it"),
    .neverGiven: .init(
      "expected a talk in which the signal {saw} is given but found none: {list}",
      "signals come by themselves once enough value is seen: give products more that they answer"),
    .neverAgreed: .init(
      "expected a talk in which {saw} is agreed to but found none: {list}",
      "lower its trust or value, or what has to be told and settled before"),
    .neverEndsSo: .init(
      "expected a talk that ends in {saw} but found none: {list}",
      "see that a step of this result can be reached, or take the ending out"),
    .questionMisheard: .init(
      "expected a question of the kind {list} on its subject but this is heard as {place}",
      "word it more plainly, and with a word of the subject"),
    .answerMisheard: .init(
      "expected an answer that holds one of {list} but this is heard as {place}",
      "put a word of what settles it into the answer, or the word into its 'words'"),
    .proposalMisheard: .init(
      "expected a proposal of this step but this is heard as {place}",
      "ask for it outright, with one of the step's words"),
    .neverWon: .init(
      "expected the consultative rep to win some of {count} talks but saw none",
      "'simulate --policy consultative' shows where the talks end"),
    .wonAnyway: .init(
      "expected the consultative rep to win most often but saw {saw}: {list}",
      "let the steps want more trust and value, or facts told"),
    .untranslated: .init(
      "expected a translation but saw the mark of one that is to be made", "translate the text"),
  ]

  /// The same in Simplified Chinese.
  static let playedChinese: [Mistake: Sentences] = [
    .neverTold: .init("应当有谈得出{saw}的谈法，却没有找到：{list}", "照这里说的改；哪一层怎样打开，见 FORMAT.md"),
    .neverRaised: .init("应当有引出{saw}的谈法，却没有找到：{list}", "异议由什么引起，见 FORMAT.md 的 cause"),
    .neverSettled: .init("应当有解决{saw}的谈法，却没有找到：{list}", "改 settle，或改示范回答，让它带上能解决问题的那一样"),
    .neverGiven: .init("应当有引出信号{saw}的谈法，却没有找到：{list}", "客户看到足够的价值，信号自然会来：让产品多满足几条情况"),
    .neverAgreed: .init("应当有谈成{saw}的谈法，却没有找到：{list}", "降低它要求的信任或价值，或减少事先要说出、要解决的"),
    .neverEndsSo: .init("应当有以{saw}结束的谈法，却没有找到：{list}", "让这种结果的一步能够达到，或删掉这个结局"),
    .questionMisheard: .init("应当听成针对主题的{list}，却听成了{place}", "问得更直白一些，并带上主题的一个词"),
    .answerMisheard: .init("回答里应当有 {list} 之一，却听成了{place}", "把能解决问题的词放进回答，或把这个词加进它的 words"),
    .proposalMisheard: .init("应当听成提出这一步，却听成了{place}", "直接提出来，并带上这一步的一个词"),
    .neverWon: .init("顾问式业务员谈 {count} 次应当有谈成的，却一次也没有", "用 simulate --policy consultative 看谈到哪里停住"),
    .wonAnyway: .init("顾问式业务员应当谈成最多，却是{saw}：{list}", "把各步要求的信任、价值提高，或要求先说出情况"),
    .untranslated: .init("应当已经译好，却还有待译的记号", "把这段文字译出来"),
  ]
}
