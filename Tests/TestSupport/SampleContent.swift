import Customer
import Playbook
import VisitModel

/// A small content in both languages without any mistake, for tests that need one whole.
///
/// Words and ids tell what they are: `problem-3` is the third question about problems.
public enum SampleContent {
  /// The ids of the phrases that it has.
  public static let phraseIDs = ["sample-hello", "sample-saved"]

  /// The files of a language.
  ///
  /// - Parameter language: the language.
  /// - Returns: the files by path.
  public static func files(_ language: Language) -> [SourceFile] {
    texts(language).map { SourceFile(language: language, path: $0.path, text: $0.text) }
  }

  /// The texts of the files of a language.
  ///
  /// - Parameter language: the language.
  /// - Returns: path and text by path.
  public static func texts(_ language: Language) -> [(path: String, text: String)] {
    let say = language == .en ? "Say" : "说"
    var texts = [
      ("actions.md", actions(say)), ("closings.md", closings(say)),
      ("listening.md", listening(say)), ("openings.md", openings(say)),
      ("phrases/sample.md", phrases(language)), ("stages.md", stages(say)),
      ("words/sample.md", words(language)),
    ]
    texts += ObjectionFamily.allCases.map { ("objections/\($0.rawValue).md", card($0, say)) }
    texts += QuestionKind.allCases.map { kind in
      let name = kind == .needPayoff ? "payoff" : kind.rawValue
      return ("questions/\(name).md", bank(name, "spin: \(kind.rawValue)", 12, say))
    }
    texts += ERICStep.allCases.map {
      ("questions/\($0.rawValue).md", bank($0.rawValue, "eric: \($0.rawValue)", 8, say))
    }
    texts += rehearsal(say)
    texts.append(("questions/redevelop.md", bank("redevelop", "redevelop: yes", 8, say)))
    return texts.map { (path: $0.0, text: $0.1) }.sorted { $0.path < $1.path }
  }

  private static func stages(_ say: String) -> String {
    let names = Stage.allCases.map(\.rawValue) + ["objection"]
    let sections = names.map { name in
      """

      ## \(say) \(name) {#\(name)}
      aim: \(say) aim \(name)
      creed: \(say) creed \(name)
      hint: \(say) hint \(name)
      - \(say) \(name) one {#\(name)-one}
      - \(say) \(name) two {#\(name)-two}

      """
    }
    return "# \(say) stages\nkind: stages\n" + sections.joined()
  }

  private static func bank(_ name: String, _ setting: String, _ count: Int, _ say: String) -> String
  {
    let items = (1...count).map { number in
      "- \(say) \(name) \(number) {#\(name)-\(number)}\n  listen: \(say) sign \(number)\n"
    }
    return "# \(say) \(name)\nkind: questions\n\(setting)\n\n" + items.joined()
  }

  private static func card(_ family: ObjectionFamily, _ say: String) -> String {
    let name = family.rawValue
    let answers = ObjectionKind.allCases.map { kind in
      """
      - \(say) answer \(kind.rawValue) {#\(name)-answer-\(kind.rawValue.lowercased())}
        for: \(kind.rawValue)
        evidence: \(say) proof

      """
    }
    return """
      # \(say) \(name)
      kind: objection
      family: \(name)
      signs: \(say) one / \(say) two

      ## \(say) clarify {#\(name)-clarify}
      - \(say) clarify {#\(name)-clarify-1}

      ## \(say) test {#\(name)-test}
      - \(say) test {#\(name)-test-1}

      ## \(say) answer {#\(name)-answer}
      \(answers.joined())
      """
  }

  private static func openings(_ say: String) -> String {
    """
    # \(say) openings
    kind: openings
    - \(say) a fact {#opening-fact}
      kind: fact
      when: \(say) when
      example: \(say) example
    - \(say) a question {#opening-question}
      kind: question
      when: \(say) when
      example: \(say) example

    """
  }

  private static func closings(_ say: String) -> String {
    """
    # \(say) closings
    kind: closings
    - \(say) summary {#closing-summary}
      list: 1
      how: \(say) how
      when: \(say) when
      example: \(say) example

    """
  }

  private static func actions(_ say: String) -> String {
    let items = NextAction.allCases.map { action in
      """
      - \(say) \(action.rawValue) {#\(ActionCard.id(of: action))}
        phase: understand
        ask: \(say) ask

      """
    }
    return "# \(say) actions\nkind: actions\n" + items.joined()
  }

  private static func listening(_ say: String) -> String {
    """
    # \(say) listening
    kind: reminders
    - \(say) wait {#listen-wait}
      signs: \(say) sign

    """
  }

  private static func phrases(_ language: Language) -> String {
    switch language {
    case .en:
      "# Phrases\nkind: phrases\n- Hello. {#sample-hello}\n- Saved as {id}. {#sample-saved}\n"
    case .zhHans:
      "# 用语\nkind: phrases\n- 您好。 {#sample-hello}\n- 已存为 {id}。 {#sample-saved}\n"
    }
  }

  private static func words(_ language: Language) -> String {
    let friday = language == .en ? "Friday / Fri" : "周五 / 星期五"
    return """
      # Words
      kind: words
      ## Weekdays {#weekday}
      - \(friday) {#weekday-friday}
        value: 5

      """
  }
}
