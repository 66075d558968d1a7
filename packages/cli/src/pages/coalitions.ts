import {
  noteworthyFirst,
  sayActingAsOne,
  sayCoalitionConcept,
  sayCoalitions,
  sayList,
  type ActingAsOne,
  type CoalitionsAnalysis,
  type Compiled,
  type StateAgainstBlocs,
} from '@parley/case';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { stacked, tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { amountOf, digitsOf, sayCount } from './counts.ts';
import { differenceAt } from './state-text.ts';
import { nameIn, textIn } from './text.ts';

/** More states are shown only when asked for. */
const MOST = 12;

/** The sections of the page on joint action: how many states hold, which, who leaves the others and how, and the definitions. */
export function coalitionsPage(
  compiled: Compiled,
  analysis: CoalitionsAnalysis,
  together: ActingAsOne | null,
  full: boolean,
  desk: Desk,
): string[][] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const said = sayCoalitions(compiled, analysis, sayCount('states', analysis.states, voice), voice);
  const one = together && sayActingAsOne(compiled, together, voice);
  const shown = statesShown(compiled, analysis);
  const rows = shown.slice(0, full ? shown.length : MOST);
  const departures = said.departures.filter(({ state }) => rows.includes(state));
  const left = shown.length - rows.length;
  return [
    paper.lines([tone('strong', textIn(compiled.case.title, voice.language))]),
    said.lead.flatMap((text) => paper.lines(text)),
    rows.length === 0
      ? []
      : [
          ...paper.lines([tone('strong', label.together)]),
          ...tableOf(compiled, analysis, rows, desk),
          ...(left > 0
            ? paper.lines([
                tone('quiet', label.more(amountOf(left, voice), leftToRight('--full', paper.direction))),
              ])
            : []),
        ],
    ...departures.map(({ sentences }) => paper.lines(sentences.join(' '))),
    one
      ? [
          ...paper.lines([tone('strong', label.actingAsOne)]),
          ...paper.lines(one.lead.join(' ')),
          ...one.verdicts.flatMap((text) => paper.lines(text)),
        ]
      : [],
    [
      ...paper.lines(said.jumps.lead),
      ...said.jumps.items
        .slice(0, full ? said.jumps.items.length : MOST)
        .flatMap((item) => paper.lines(`– ${item}`, { hang: 2 })),
    ],
    said.method.flatMap((text) => paper.lines([tone('quiet', text)])),
  ];
}

/** Those that somebody leaves first, then those that hold; of these the most noteworthy first. */
function statesShown(compiled: Compiled, { byConcept }: CoalitionsAnalysis): readonly number[] {
  const all = byConcept.flatMap(({ states }) => states);
  const left = new Set(all.filter(({ leaving }) => leaving.length > 0).map(({ state }) => state));
  const held = new Set(all.filter(({ state }) => !left.has(state)).map(({ state }) => state));
  return [left, held].flatMap((states) => [...states].sort(noteworthyFirst(compiled)));
}

function tableOf(
  compiled: Compiled,
  { byConcept }: CoalitionsAnalysis,
  rows: readonly number[],
  desk: Desk,
): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { model } = compiled;
  const whole = model.form === 'graph' || model.statusQuo === null;
  const columns = [
    { heading: label.number, figures: true },
    { heading: whole ? label.state : label.difference },
    ...byConcept.map(({ concept }) => ({ heading: sayCoalitionConcept(concept, voice) })),
  ];
  const found = byConcept.map(({ states }) => new Map(states.map((each) => [each.state, each])));
  const cells = rows.map((state): Rich[] => [
    digitsOf(state + 1, voice),
    state === model.statusQuo && model.form !== 'graph'
      ? [tone('strong', label.statusQuo)]
      : differenceAt(compiled, state, voice),
    ...found.map((states) => verdictCell(compiled, states.get(state), desk)),
  ]);
  return tableLines({ columns, rows: cells }, paper);
}

/** It holds; these blocs leave it; or it is no equilibrium under the concept to begin with. */
function verdictCell(
  { case: source }: Compiled,
  found: StateAgainstBlocs | undefined,
  { messages: { label }, voice }: Desk,
): Rich {
  if (!found) return [tone('quiet', label.noEquilibrium)];
  if (found.leaving.length === 0) return [tone('holds', label.holds)];
  return stacked(
    found.leaving.map(({ bloc }) => {
      const names = bloc.map((party) => nameIn(source.parties[party]?.name ?? {}, voice.language));
      return [tone('breaks', label.leaves(sayList(names, voice)))];
    }),
  );
}
