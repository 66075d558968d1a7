import { noteworthyFirst, sayConcept, sayList, sayViews, type CaseViews, type Compiled } from '@parley/case';
import { conceptBit, statesWith, type Concept } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { amountOf, digitsOf, sayCount } from './counts.ts';
import { differenceAt } from './state-text.ts';
import { nameIn, textIn } from './text.ts';

/** More states are shown only when asked for. */
const MOST = 12;

/** The sections of the page on views: what holds, how each party sees the conflict, and the definitions. */
export function viewsPage(compiled: Compiled, found: CaseViews, full: boolean, desk: Desk): string[][] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const said = sayViews(compiled, found, sayCount('states', found.states, voice), voice);
  const held = new Set(found.concepts.flatMap((concept) => statesWith(found.equilibria, concept)));
  const all = [...held].sort(noteworthyFirst(compiled));
  const rows = all.slice(0, full ? all.length : MOST);
  const left = all.length - rows.length;
  return [
    paper.lines([tone('strong', textIn(compiled.case.title, voice.language))]),
    said.lead.flatMap((text) => paper.lines(text)),
    ...said.parties.map((sentences) => paper.lines(sentences.join(' '))),
    rows.length === 0
      ? []
      : [
          ...paper.lines([tone('strong', label.asSeen)]),
          ...tableOf(compiled, found, rows, desk),
          ...(left > 0
            ? paper.lines([
                tone('quiet', label.more(amountOf(left, voice), leftToRight('--full', paper.direction))),
              ])
            : []),
        ],
    said.method.flatMap((text) => paper.lines([tone('quiet', text)])),
  ];
}

function tableOf(compiled: Compiled, found: CaseViews, rows: readonly number[], desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { case: source, model } = compiled;
  const whole = model.form === 'graph' || model.statusQuo === null;
  const someHidden = found.hidden.some(({ length }) => length > 0);
  const columns = [
    { heading: label.number, figures: true },
    { heading: whole ? label.state : label.difference },
    ...found.concepts.map((concept) => ({ heading: sayConcept(concept, voice).short })),
    ...(someHidden ? [{ heading: label.hiddenFrom }] : []),
  ];
  const namesOf = (parties: readonly number[]): string =>
    sayList(
      parties.map((party) => nameIn(source.parties[party]?.name ?? {}, voice.language)),
      voice,
    );
  const verdictOf = (state: number, concept: Concept): Rich => {
    const leaving = source.parties.flatMap((_, party) =>
      ((found.stable[party]?.[state] ?? 0) & conceptBit(concept)) === 0 ? [party] : [],
    );
    return leaving.length === 0
      ? [tone('holds', label.holds)]
      : [tone('breaks', label.leaves(namesOf(leaving)))];
  };
  const cells = rows.map((state): Rich[] => [
    digitsOf(state + 1, voice),
    state === model.statusQuo && model.form !== 'graph'
      ? [tone('strong', label.statusQuo)]
      : differenceAt(compiled, state, voice),
    ...found.concepts.map((concept) => verdictOf(state, concept)),
    ...(someHidden
      ? [namesOf(source.parties.flatMap((_, party) => (found.hidden[party]?.includes(state) ? [party] : [])))]
      : []),
  ]);
  return tableLines({ columns, rows: cells }, paper);
}
