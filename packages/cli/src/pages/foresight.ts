import { sayForesight, tiedStates, type Compiled, type ForesightExplanation } from '@parley/case';
import type { Horizon } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { digitsOf } from './counts.ts';
import { namedStates } from './named-states.ts';
import { nameIn, textIn } from './text.ts';

/** Horizons beyond so many are not shown, nor those at which verdicts only repeat. */
const MOST_HORIZONS = 16;

/** The sections of the page on parties that look ahead: what comes of it, a line a horizon, the states named, the definitions. */
export function foresightPage(compiled: Compiled, explanation: ForesightExplanation, desk: Desk): string[][] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { lead, ties, method } = sayForesight(compiled, explanation, voice);
  const { limited, nonMyopic, stackelberg } = explanation;
  const { parties, title } = compiled.case;
  const names = parties.map(({ name }) => nameIn(name, voice.language));
  const columns = [
    { heading: label.movesAhead },
    ...names.map((name) => ({ heading: label.stableFor(name) })),
    { heading: label.equilibria },
  ];
  const cells = ({ stable, equilibria }: Horizon): Rich[] =>
    [...stable, equilibria].map((flags) => statesCell(flags, desk));
  const last = limited.cycle ? limited.cycle.from + limited.cycle.period - 1 : limited.horizons.length;
  const shown = limited.horizons.slice(0, Math.min(last, MOST_HORIZONS));
  const rows = [
    ...shown.map((horizon, index): Rich[] => [digitsOf(index + 1, voice), ...cells(horizon)]),
    ...(nonMyopic ? [[label.nonMyopic, ...cells(nonMyopic)]] : []),
    ...names.map((name, leader): Rich[] => [
      label.leader(name),
      '',
      '',
      statesCell(stackelberg[leader]!, desk),
    ]),
  ];
  const held = [...limited.horizons.map(({ equilibria }) => equilibria), ...stackelberg].flatMap(
    (flags) => tiedStates(flags).states,
  );
  const named = [...new Set(held)].sort((a, b) => a - b);
  return [
    paper.lines([tone('strong', textIn(title, voice.language))]),
    paper.lines(lead.join(' ')),
    [...tableLines({ columns, rows }, paper), ...(ties === null ? [] : paper.lines([tone('quiet', ties)]))],
    namedStates(compiled, named, desk),
    method.flatMap((text) => paper.lines([tone('quiet', text)])),
  ];
}

/** States by number; what hangs on ties is marked. */
function statesCell(flags: Uint8Array, { voice }: Desk): Rich {
  const { states, doubtful, possible } = tiedStates(flags);
  const written = states.map((state) => digitsOf(state + 1, voice) + (doubtful.includes(state) ? '~' : ''));
  const otherwise = possible.map((state) => `(${digitsOf(state + 1, voice)})`);
  return [...written, ...otherwise].join(' ') || '–';
}
