import {
  sayConcept,
  sayList,
  sayStrength,
  type Compiled,
  type StrengthExplanation,
  type StrengthVerdict,
} from '@parley/case';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { amountOf, digitsOf } from './counts.ts';
import { stateCell } from './named-states.ts';
import { nameIn, textIn } from './text.ts';

/** More equilibria than this are shown only when asked for. */
const MOST_STATES = 12;

/** The sections of the page on how strongly equilibria hold: what is much preferred, a line an equilibrium, the definitions. */
export function strengthPage(
  compiled: Compiled,
  explanation: StrengthExplanation,
  full: boolean,
  desk: Desk,
): string[][] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { concepts, states } = explanation;
  const { lead, method } = sayStrength(compiled, explanation, voice);
  const shown = full ? states : states.slice(0, MOST_STATES);
  const isWhole = compiled.model.form === 'graph' || compiled.model.statusQuo === null;
  const columns = [
    { heading: label.number, figures: true },
    { heading: isWhole ? label.state : label.difference },
    ...concepts.map((concept) => ({ heading: sayConcept(concept, voice).short })),
  ];
  const rows = shown.map(({ state, verdicts }): Rich[] => [
    digitsOf(state + 1, voice),
    stateCell(compiled, state, desk),
    ...verdicts.map((verdict) => verdictCell(compiled, verdict, desk)),
  ]);
  const left = states.length - shown.length;
  const option = leftToRight('--full', paper.direction);
  return [
    paper.lines([tone('strong', textIn(compiled.case.title, voice.language))]),
    lead.flatMap((text) => paper.lines(text)),
    [
      ...(rows.length > 0 ? tableLines({ columns, rows }, paper) : []),
      ...(left > 0 ? paper.lines([tone('quiet', label.more(amountOf(left, voice), option))]) : []),
    ],
    method.flatMap((text) => paper.lines([tone('quiet', text)])),
  ];
}

function verdictCell(
  compiled: Compiled,
  { strength, weakly, leaving }: StrengthVerdict,
  { messages: { label }, voice }: Desk,
): Rich {
  const names = (parties: readonly number[]): string =>
    sayList(
      parties.map((party) => nameIn(compiled.case.parties[party]?.name ?? {}, voice.language)),
      voice,
    );
  switch (strength) {
    case 'strong':
      return [tone('holds', label.strong)];
    case 'weak':
      return [tone('warning', label.weakFor(names(weakly)))];
    case null:
      return [tone('breaks', label.leaves(names(leaving)))];
  }
}
