/// What a person did at the keyboard, as the terminal's bytes tell it.
enum Key: Equatable, Sendable {
  /// One scalar of text; a character may arrive in several.
  case text(Unicode.Scalar)
  /// Everything between the two marks of a bracketed paste.
  case paste(String)
  /// Control with a letter, in lower case; Enter, Tab and Backspace have cases of their own.
  case control(Unicode.Scalar)
  /// Alt, or Esc first, with a letter, in lower case.
  case alt(Unicode.Scalar)
  case enter, altEnter, tab, backTab, escape
  case backspace, altBackspace, delete
  case left, right, up, down, home, end, wordLeft, wordRight
  /// A sequence that means nothing here: function keys, mouse, answers of the terminal.
  case other
}
