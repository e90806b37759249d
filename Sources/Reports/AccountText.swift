import Markup
import Playbook
import Records

/// Everything known of a customer in plain text for a screen, Chinese characters counted double.
public struct AccountText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// Writes an account.
  ///
  /// - Parameters:
  ///   - account: what is known of the customer.
  ///   - phrases: the words around the facts, in the reader's language.
  ///   - columns: how wide a line may be, at least 20.
  public init(_ account: CustomerAccount, phrases: Phrases, columns: Int = NoteText.columns) {
    let outline = AccountOutline(account, phrases)
    var layout = TextLayout(columns: max(20, columns))
    layout.add(outline.title)
    for line in outline.head { layout.add(line) }
    for section in outline.sections {
      layout.addGap()
      layout.add(section.title)
      for line in section.lines { layout.add(line, lead: "  - ") }
    }
    text = layout.text
  }
}
