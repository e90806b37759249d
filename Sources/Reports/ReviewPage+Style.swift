extension ReviewPage {
  /// The rules of this page alone.
  static let style = """
    header { display: flex; flex-wrap: wrap; gap: .8em 2em; justify-content: space-between; align-items: flex-start; }
    header > div { flex: 1 1 18rem; }
    .score { margin: 0; border: 1px solid var(--line); border-radius: 6px; padding: .3em .9em .4em; background: var(--tint); }
    .score strong { font-size: 2.2em; line-height: 1.1; }
    .score.none { flex: 1 1 14rem; }
    .score.none b { font-weight: 600; }
    .focus { border-left: 4px solid var(--accent); background: var(--tint); padding: .5em .9em; margin: .6em 0; }
    .focus h3 { margin: 0 0 .2em; }
    .quotes { list-style: none; padding: 0; margin: .2em 0; font-size: .93em; }
    .better { margin: .25em 0; }
    .better b { color: var(--good); }
    .tables { display: flex; flex-wrap: wrap; gap: 1em 1.8em; }
    .sum { white-space: nowrap; }
    .of { display: flex; align-items: center; gap: .5em; white-space: nowrap; }
    .of b { min-width: 2.1em; text-align: right; }
    svg .bar { fill: var(--accent); }
    svg .bar.empty { fill: none; stroke: var(--line); }
    .rules { list-style: none; padding: 0; }
    .rules > li { padding: .5em 0 .5em .8em; border-left: 4px solid var(--line); margin: .5em 0; }
    .rules > .passed { border-color: var(--good); }
    .rules > .partly { border-color: var(--p); border-left-style: dashed; }
    .rules > .lost { border-color: var(--wrong); border-left-style: double; }
    .passed .result { color: var(--good); } .partly .result { color: var(--p); } .lost .result { color: var(--wrong); }
    .result { font-weight: bold; }
    .earned { color: var(--faint); font-size: .9em; white-space: nowrap; }
    .measured { color: var(--faint); font-size: .9em; }
    .source p { color: var(--faint); font-size: .88em; }
    .source { margin-top: .2em; }
    svg .band { fill: var(--accent); }
    svg .mark { stroke: none; }
    svg .s { fill: var(--s); } svg .p { fill: var(--p); } svg .i { fill: var(--i); } svg .n { fill: var(--n); }
    svg .q, svg .other { fill: var(--faint); } svg .need { fill: var(--ink); } svg .offer { fill: var(--ink); }
    svg .objection { fill: var(--wrong); } svg .signal { fill: var(--good); } svg .close { fill: var(--accent); }
    svg .hollow { fill: var(--paper); stroke-width: 1.8; }
    svg .need.hollow, svg .offer.hollow { stroke: var(--ink); } svg .objection.hollow { stroke: var(--wrong); }
    svg .signal.hollow { stroke: var(--good); } svg .close.hollow { stroke: var(--accent); }
    svg .piece { stroke: var(--paper); stroke-width: 1; }
    svg .sign { fill: var(--paper); text-anchor: middle; font-size: 11px; font-weight: bold; pointer-events: none; }
    svg .sign.hollow { fill: var(--ink); stroke: none; }
    svg .sign.small { font-size: 9px; }
    svg .within, svg .beyond { font-weight: bold; }
    svg .within { fill: var(--paper); } svg .beyond { text-anchor: end; }
    svg .ring { fill: none; stroke: var(--ink); stroke-width: 1.5; }
    svg a:focus-visible { outline: none; }
    svg a:focus-visible .mark, svg a:focus-visible .band { stroke: var(--ink); stroke-width: 3; }
    svg a:hover .mark, svg a:hover .band { opacity: .8; }
    svg .rep { fill: var(--accent); } svg .customer { fill: var(--tint); stroke: var(--accent); stroke-width: 1.5; }
    svg .halo { stroke: var(--paper); stroke-width: 6; fill: none; }
    svg .limit { stroke: var(--wrong); stroke-width: 2; fill: none; }
    svg .trust, svg .patience, svg .value { fill: none; stroke-width: 2.5; }
    svg .trust { stroke: var(--accent); } svg .patience { stroke: var(--p); stroke-dasharray: 7 4; } svg .value { stroke: var(--n); stroke-dasharray: 2 4; }
    svg .point { fill: var(--ink); }
    .key { color: var(--faint); font-size: .88em; }
    .ledger, .chosen { padding-left: 1.4em; }
    .ledger b { font-weight: 600; }
    .steps { display: flex; flex-wrap: wrap; gap: .1em 1.4em; list-style: none; padding: 0; margin: .2em 0; font-size: .93em; }
    .steps li { margin: 0; }
    .fault { color: var(--wrong); }
    h3 small { font-weight: normal; }
    .talk { list-style: none; padding: 0; }
    .talk > li { padding: .35em .6em; margin: .15em 0; border-left: 3px solid var(--line); }
    .talk > .rep { border-color: var(--accent); background: var(--tint); }
    .talk > li:target { background: var(--here); outline: 2px solid var(--accent); }
    .who { font-size: .88em; margin: 0; }
    .who a { display: inline-block; min-width: 1.8em; }
    .time, .standing { color: var(--faint); }
    .chip { display: inline-block; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4em; font-size: .8em; line-height: 1.5; background: var(--paper); color: var(--ink); }
    .chip b { display: inline-block; min-width: .8em; text-align: center; }
    .chip.s { border-color: var(--s); } .chip.s b { color: var(--s); } .chip.p { border-color: var(--p); } .chip.p b { color: var(--p); }
    .chip.i { border-color: var(--i); } .chip.i b { color: var(--i); } .chip.n { border-color: var(--n); } .chip.n b { color: var(--n); }
    .chip.objection { border-color: var(--wrong); } .chip.objection b { color: var(--wrong); }
    .chip.signal { border-color: var(--good); } .chip.signal b { color: var(--good); } .chip.close { border-color: var(--accent); } .chip.close b { color: var(--accent); }
    @media print {
      .source::details-content { content-visibility: visible; block-size: auto; }
      .source summary { display: none; }
      .rules, .rest { columns: 2; column-gap: 8mm; font-size: 9pt; }
      .rules > li:first-child { margin-top: 0; }
      .talk > li { padding: .15em .5em; }
      .score, .focus { border: 1px solid var(--line); }
    }
    """
}
