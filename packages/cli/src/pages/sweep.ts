import {
  sayConcept,
  sayExtensions,
  sayShare,
  saySweep,
  type CaseSweep,
  type SaidSweep,
  type SweptStates,
} from '@parley/case';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { joined, stacked, tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { amountOf, digitsOf } from './counts.ts';
import { differenceAt } from './state-text.ts';
import { textIn } from './text.ts';

/** More swaps and statements than this are shown only when asked for. */
const MOST_SWAPS = 3;
const MOST_STATEMENTS = 5;

/**
 * The sections of the page on what is not known: what it is, the share of completions in which each state is an equilibrium,
 * what decides, how far equilibria rest on the order of preferences, which statement matters most, the definitions.
 */
export function sweepPage(sweep: CaseSweep, shown: SweptStates, full: boolean, desk: Desk): string[][] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const said = saySweep(sweep, shown.states, voice);
  const { items, sentences } = said.unknowns;
  const option = leftToRight('--full', paper.direction);
  return [
    [
      ...paper.lines([tone('strong', textIn(sweep.compiled.case.title, voice.language))]),
      ...(said.assumed.length > 0 ? paper.lines(said.assumed.join(' ')) : []),
    ],
    [
      ...paper.lines([tone('strong', label.notKnown)]),
      ...items.flatMap((item) => paper.lines(`– ${item}`, { hang: 2 })),
      ...paper.lines(sentences.join(' ')),
    ],
    [
      ...paper.lines([tone('strong', label.shares)]),
      ...(shown.states.length > 0 ? sharesTable(sweep, shown.states, desk) : paper.lines(label.nothingSwept)),
      ...(shown.more > 0
        ? paper.lines([tone('quiet', label.more(amountOf(shown.more, voice), option))])
        : []),
    ],
    decidingLines(said, desk),
    robustnessLines(said, full, desk),
    omissionLines(said, full, desk),
    said.method.flatMap((text) => paper.lines([tone('quiet', text)])),
  ];
}

function sharesTable(sweep: CaseSweep, states: readonly number[], desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { compiled, concepts, extensions } = sweep;
  const whole = compiled.model.form === 'graph' || compiled.model.statusQuo === null;
  const columns = [
    { heading: label.number, figures: true },
    { heading: whole ? label.state : label.difference },
    { heading: label.concept },
    { heading: label.share, figures: true },
    ...(extensions ? [{ heading: label.extensions }] : []),
  ];
  const rows = states.map((state): Rich[] => [
    digitsOf(state + 1, voice),
    state === compiled.model.statusQuo && compiled.model.form === 'options'
      ? [tone('strong', label.statusQuo)]
      : differenceAt(compiled, state, voice),
    stacked(concepts.map((concept) => sayConcept(concept, voice).short)),
    stacked(
      concepts.map((_, place): Rich => {
        const none = sweep.shares.equilibria[place]?.[state] === 0;
        return [tone(none ? 'quiet' : 'plain', sayShare(sweep, place, state, voice))];
      }),
    ),
    ...(extensions
      ? [stacked(concepts.map((concept) => sayExtensions(sweep, concept, state, voice) ?? ''))]
      : []),
  ]);
  return tableLines({ columns, rows }, paper);
}

function decidingLines({ deciding }: SaidSweep, desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  if (deciding.sentence === null) return [];
  const columns = [
    { heading: label.number, figures: true },
    { heading: label.concept },
    { heading: label.ifWanted, figures: true },
    { heading: label.ifOpposite, figures: true },
    { heading: label.notKnown },
  ];
  const rows = deciding.rows.flatMap(({ state, most }): Rich[][] =>
    most
      ? [[digitsOf(state + 1, voice), sayConcept(most.concept, voice).short, most.yes, most.no, most.what]]
      : [],
  );
  return [
    ...paper.lines([tone('strong', label.deciding)]),
    ...paper.lines(deciding.sentence),
    ...(rows.length > 1 ? tableLines({ columns, rows }, paper) : []),
  ];
}

function robustnessLines({ robustness }: SaidSweep, full: boolean, desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { rows, sentences } = robustness;
  if (rows.length === 0 && sentences.length === 0) return [];
  const columns = [
    { heading: label.number, figures: true },
    { heading: label.concept },
    { heading: label.survives, figures: true },
    { heading: label.fewest, figures: true },
    { heading: label.endsIf },
  ];
  const cells = rows.map(({ state, concepts, survived, fewest, ends }, index): Rich[] => {
    const named = full ? ends : ends.slice(0, MOST_SWAPS);
    const left = ends.length - named.length;
    return [
      rows[index - 1]?.state === state ? '' : digitsOf(state + 1, voice),
      concepts.map((concept) => sayConcept(concept, voice).short).join(label.comma),
      survived,
      fewest,
      joined(stacked(named), left > 0 ? ['\n', tone('quiet', label.moreOf(amountOf(left, voice)))] : ''),
    ];
  });
  return [
    ...paper.lines([tone('strong', label.robustness)]),
    ...(sentences.length > 0 ? paper.lines(sentences.join(' ')) : []),
    ...(cells.length > 0 ? tableLines({ columns, rows: cells }, paper) : []),
  ];
}

function omissionLines({ omissions }: SaidSweep, full: boolean, desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  if (omissions.sentence === null) return [];
  const shown = full ? omissions.rows : omissions.rows.slice(0, MOST_STATEMENTS);
  const left = omissions.rows.length - shown.length;
  const columns = [
    { heading: label.without },
    { heading: label.lost, figures: true },
    { heading: label.gained, figures: true },
  ];
  const rows = shown.map(({ statement, lost, gained }): Rich[] => [
    statement,
    digitsOf(lost, voice),
    digitsOf(gained, voice),
  ]);
  return [
    ...paper.lines([tone('strong', label.mattersMost)]),
    ...paper.lines(omissions.sentence),
    ...(rows.length > 1 ? tableLines({ columns, rows }, paper) : []),
    ...(left > 0
      ? paper.lines([
          tone('quiet', label.more(amountOf(left, voice), leftToRight('--full', paper.direction))),
        ])
      : []),
  ];
}
