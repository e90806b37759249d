extension JourneyPage {
  /// The page's own rules; the drawings take their colours from the frame and two of their own.
  static let style = """
    :root { --good: #1f6b3a; --wrong: #a33313; }
    @media (prefers-color-scheme: dark) { :root { --good: #7fd19b; --wrong: #f0a184; } }
    header p { margin: .3em 0 0; }
    nav ul { display: flex; flex-wrap: wrap; gap: .2em 1.2em; list-style: none; padding: 0; margin: 1em 0 0; font-size: .9em; }
    a { color: var(--accent); }
    h2 { font-size: 1.15em; margin: 1.6em 0 .5em; border-bottom: 1px solid var(--line); padding-bottom: .2em; }
    ul, ol { padding-left: 1.5em; margin: .5em 0; }
    li { margin: .25em 0; }
    .tasks { list-style: none; padding-left: 0; }
    .tasks li { display: flex; gap: .6em; }
    .box { flex: none; width: 1.05em; height: 1.05em; margin-top: .2em; border: 1px solid var(--ink); border-radius: 2px; font-size: .8em; line-height: 1; text-align: center; }
    figure { margin: .8em 0; }
    figcaption { display: flex; flex-wrap: wrap; gap: 0 1em; font-size: .85em; }
    figcaption > span { display: inline-flex; align-items: center; }
    .wide { overflow-x: auto; }
    svg { display: block; max-width: none; }
    svg text { fill: var(--ink); font-size: 12px; }
    svg .head { text-anchor: middle; fill: var(--faint); }
    svg .rule { stroke: var(--line); stroke-width: 1; fill: none; opacity: .6; }
    svg .full { fill: var(--accent); }
    svg .empty { fill: none; stroke: var(--line); }
    svg .none { fill: var(--faint); }
    svg .open, svg .parked { stroke: var(--wrong); stroke-width: 6; fill: none; }
    svg .parked { stroke-width: 2; stroke-dasharray: 4 3; }
    svg .done, svg .reached { fill: var(--good); }
    svg .early { fill: var(--paper); stroke: var(--wrong); stroke-width: 2; }
    svg .stairs { stroke: var(--good); stroke-width: 2; fill: none; }
    table { border-collapse: collapse; font-size: .85em; }
    caption { text-align: left; color: var(--faint); padding-bottom: .3em; }
    th, td { text-align: left; vertical-align: top; padding: .25em .7em .25em 0; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
    th[scope="col"] { font-weight: 600; }
    th small { display: block; white-space: nowrap; font-weight: normal; color: var(--faint); }
    tbody th { font-weight: normal; min-width: 9em; position: sticky; left: 0; background: var(--paper); }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    @media (max-width: 30rem) { body { padding: 1rem; } }
    @media print {
      :root { --good: #000000; --wrong: #000000; }
      nav { display: none; }
      .wide { overflow: visible; }
      figure, table, li { break-inside: avoid; }
      h2, caption { break-after: avoid; }
      table { font-size: 8pt; }
    }
    """
}
