import Coaching
import Markup
import Playbook

/// An account over its visits in plain text for a screen, with plots in characters.
public struct JourneyText: Sendable {
  /// What a screen can show.
  public struct Screen: Sendable {
    /// How wide a line may be, at least 20.
    public let columns: Int
    /// Whether it shows ASCII alone.
    public let isASCII: Bool
    /// Whether it shows colours; whoever shows the text has to let sequences of colour through.
    public let isColoured: Bool

    /// Takes what a screen can show.
    ///
    /// - Parameters:
    ///   - columns: how wide a line may be; less than 20 counts as 20.
    ///   - isASCII: whether it shows ASCII alone in plots.
    ///   - isColoured: whether it shows colours.
    public init(columns: Int = NoteText.columns, isASCII: Bool = false, isColoured: Bool = false) {
      self.columns = max(20, columns)
      self.isASCII = isASCII
      self.isColoured = isColoured
    }
  }

  /// The text, ending in a line break.
  public let text: String

  /// Writes an account's journey.
  ///
  /// - Parameters:
  ///   - history: the account over its visits.
  ///   - phrases: the words around the facts, in the reader's language.
  ///   - screen: what the screen can show.
  public init(_ history: JourneyHistory, phrases: Phrases, screen: Screen = Screen()) {
    let outline = JourneyOutline(history, phrases)
    var layout = TextLayout(columns: screen.columns)
    layout.add(outline.title)
    for line in outline.lead { layout.add(line) }
    for section in outline.sections {
      layout.addGap()
      for line in Columns.wrapped(section.title, to: screen.columns) {
        layout.addLine(screen.isColoured ? JourneyPaint.heading(line) : line)
      }
      for block in section.blocks {
        switch block {
        case .lines(let lines): for line in lines { layout.add(line, lead: "  - ") }
        case .numbered(let lines):
          for (index, line) in lines.enumerated() { layout.add(line, lead: "  \(index + 1) ") }
        case .tasks(let tasks):
          for task in tasks { layout.add(task.words, lead: task.isDone ? "  [x] " : "  [ ] ") }
        case .plot(let plot):
          JourneyCharacters(plot, outline: outline, screen: screen).draw(in: &layout)
        }
      }
    }
    text = layout.text
  }
}
