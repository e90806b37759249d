/// What pages with figures look like beside the frame of every page.
///
/// Words on their grounds have a contrast of 4.5 to 1 at least, shapes that say something 3 to 1, in light and dark.
enum PageStyle {
  /// Headings, figures, tables, links and folds; the drawings take their colours from here.
  static let figures = """
    :root { --good: #1f6b3a; --wrong: #a33313; --tint: #f1f4f7; --here: #fff3c4; --s: #44617f; --p: #8a4b00; --i: #8f2a63; --n: #1f6b3a; }
    @media (prefers-color-scheme: dark) {
      :root { --good: #7fd19b; --wrong: #f0a184; --tint: #22262b; --here: #3b3413; --s: #9fbbd8; --p: #f0b26b; --i: #f09ac6; --n: #7fd19b; }
    }
    html { scroll-padding-top: .5rem; }
    a { color: var(--accent); }
    p { margin: .3em 0; }
    h2 { font-size: 1.2em; margin: 1.8em 0 .5em; border-bottom: 1px solid var(--line); padding-bottom: .2em; }
    h3 { font-size: 1em; margin: 1.2em 0 .3em; }
    ul, ol { padding-left: 1.4em; margin: .4em 0; }
    li { margin: .25em 0; }
    nav ul { display: flex; flex-wrap: wrap; gap: .3em 1.2em; list-style: none; padding: 0; margin: 1em 0 0; font-size: .9em; }
    nav li { margin: 0; }
    footer { margin-top: 2em; color: var(--faint); font-size: .85em; }
    .skip { position: absolute; left: -100vw; background: var(--paper); padding: .4em .8em; z-index: 1; }
    .skip:focus { left: 1rem; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    :target, [tabindex="-1"]:target { background: var(--here); }
    main:target, section:target, div:target { background: none; }
    .figure { display: flex; flex-wrap: wrap; gap: .6em 2em; align-items: flex-start; }
    figure { margin: .5em 0; max-width: 100%; }
    figcaption { display: flex; flex-wrap: wrap; gap: .1em 1em; font-size: .85em; margin-top: .3em; max-width: 46rem; }
    figcaption > span { display: inline-flex; align-items: center; gap: .3em; }
    .wide { overflow-x: auto; max-width: 100%; }
    summary { cursor: pointer; color: var(--accent); font-size: .85em; }
    details.table { min-width: 0; max-width: 100%; }
    svg { display: block; }
    svg text { fill: var(--ink); font-size: 12px; }
    figure > svg { max-width: 100%; height: auto; }
    svg .rule { stroke: var(--line); stroke-width: 1; fill: none; }
    svg .scale { text-anchor: end; fill: var(--faint); font-size: 11px; }
    svg .begin { text-anchor: start; fill: var(--faint); font-size: 11px; }
    svg .tick { text-anchor: middle; fill: var(--faint); font-size: 11px; }
    table { border-collapse: collapse; font-size: .88em; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--faint); padding-bottom: .3em; }
    th, td { text-align: left; vertical-align: top; padding: .25em .8em .25em 0; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
    th[scope="col"] { font-weight: 600; }
    tbody th { font-weight: normal; }
    tbody th a { white-space: nowrap; }
    @media (max-width: 30rem) { body { padding: 1rem; } }
    @media print {
      :root { --good: #0d4a22; --wrong: #7a2000; --tint: #ffffff; --here: #ffffff; --s: #44617f; --p: #8a4b00; --i: #8f2a63; --n: #1f6b3a; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      nav, .skip, details.table { display: none; }
      .wide { overflow: visible; }
      .wide > svg { max-width: 100%; height: auto; }
      .figure { display: block; }
      .figure, figure, .wide, tr, li { break-inside: avoid; }
      h2, h3, caption { break-after: avoid; }
      a { text-decoration: none; color: inherit; }
    }
    """
}
