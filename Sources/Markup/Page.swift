/// A page that stands alone: no script, nothing fetched, light or dark as the reader's screen is, A4 in print.
public struct Page: Hashable, Sendable {
  /// The title in the window's head.
  public let title: String
  /// The language of the page, for example `zh-Hans`.
  public let language: String
  /// Rules for this page beside the frame's.
  public let style: String
  /// What stands on it.
  public let body: [HTML]

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - title: the title in the window's head.
  ///   - language: the language as HTML names it.
  ///   - style: CSS of the program's own.
  ///   - body: what stands on it.
  public init(title: String, language: String, style: String = "", body: [HTML]) {
    self.title = title
    self.language = language
    self.style = style
    self.body = body
  }

  /// The whole file, ending in a line break.
  public var source: String {
    """
    <!DOCTYPE html>
    <html lang="\(HTML.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(HTML.escaped(title))</title>
    <style>
    \(Page.frame)\(style.isEmpty ? "" : "\n" + style)
    </style>
    </head>
    <body>
    \(body.map(\.source).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  /// The frame's rules.
  ///
  /// In print the colours are the light ones whatever the screen's were.
  private static let frame = """
    :root { --ink: #1b1b1b; --paper: #ffffff; --faint: #5c5c5c; --line: #b9b9b9; --accent: #14507a; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e6e3; --paper: #17191c; --faint: #a9a7a2; --line: #55585d; --accent: #8cc4ee; }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem; max-width: 50rem; color: var(--ink); background: var(--paper);
      font: 15px/1.45 system-ui, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
        "Noto Sans SC", sans-serif; overflow-wrap: anywhere;
    }
    h1 { font-size: 1.35em; margin: 0; }
    h2 { font-size: 1em; margin: 1em 0 .3em; color: var(--accent); }
    @page { size: A4; margin: 12mm 14mm; }
    @media print {
      :root { --ink: #000000; --paper: #ffffff; --faint: #444444; --line: #999999; --accent: #000000; }
      body { padding: 0; max-width: none; font-size: 10pt; }
    }
    """
}
