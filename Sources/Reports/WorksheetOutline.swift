import AccountModel
import Coaching
import Customer
import Playbook
import Records

/// A worksheet as headings, lines and drawings, before it takes a form.
struct WorksheetOutline {
  /// A line, with the id of the sentence that it is, where it is one of the content's.
  struct Line: Hashable {
    var words: String
    var id: String?
  }

  /// What stands under a heading.
  enum Content: Hashable {
    case lines([Line])
    case table(head: [String], rows: [[String]])
    /// Lines that branch: each with how deep it stands.
    case tree([Branch])
  }

  /// A line that branches off another.
  struct Branch: Hashable {
    /// How deep it stands, 0 at the root.
    let depth: Int
    let words: String
  }

  /// What a section is for.
  enum Kind: String {
    case verdict, why, next, drawing, rules
  }

  /// A heading with what stands under it.
  struct Section {
    let kind: Kind
    let title: String
    let content: Content
  }

  /// What it is about.
  let title: String
  /// What the worksheet is for, and how far it is filled.
  let head: [String]
  /// The sections that say something.
  let sections: [Section]
  /// How many of its questions are answered, and of how many.
  let progress: (known: Int, of: Int)
}
