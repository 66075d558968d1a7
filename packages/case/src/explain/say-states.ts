import { sayStateWord } from './messages/state.ts';
import { digits, sayList } from './numbers.ts';
import { commas } from './pieces.ts';
import type { Telling } from './telling.ts';

/** More states are counted. */
const MOST_NAMED = 12;

/** Names several states by their numbers, for the middle of a sentence: `states 3, 5 and 8`. */
export function sayStates(states: readonly number[], telling: Telling): string {
  const { voice } = telling;
  const named = states.slice(0, MOST_NAMED).map((state) => digits(state + 1, voice));
  const more = states.length - named.length;
  return more === 0
    ? sayStateWord('numbers', { numbers: sayList(named, voice), count: states.length }, voice)
    : sayStateWord('numbers.more', { numbers: commas(named, telling), more }, voice);
}
