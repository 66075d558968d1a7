import type { Compiled } from '@parley/case';
import type { Desk } from '../desk.ts';
import { tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { digitsOf } from './counts.ts';
import { differenceAt } from './state-text.ts';

/** States by number with what differs in them from the status quo. */
export function namedStates(compiled: Compiled, states: readonly number[], desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  if (states.length === 0) return [];
  const isWhole = compiled.model.form === 'graph' || compiled.model.statusQuo === null;
  const columns = [
    { heading: label.number, figures: true },
    { heading: isWhole ? label.state : label.difference },
  ];
  const rows = states.map((state): Rich[] => [digitsOf(state + 1, voice), stateCell(compiled, state, desk)]);
  return tableLines({ columns, rows }, paper);
}

/** What differs at a state from the status quo, or that it is the status quo. */
export function stateCell(compiled: Compiled, state: number, { messages, voice }: Desk): Rich {
  const isSame = state === compiled.model.statusQuo && compiled.model.form === 'options';
  return isSame ? [tone('strong', messages.label.statusQuo)] : differenceAt(compiled, state, voice);
}
