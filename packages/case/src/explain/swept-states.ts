import type { Shares } from '@parley/engine';
import { noteworthyFirst } from '../interests/noteworthy.ts';
import type { CaseSweep } from '../interests/sweep.ts';

/** The states to show of a sweep, and how many more there are. */
export interface SweptStates {
  readonly states: readonly number[];
  readonly more: number;
}

/** The share of the completions tried in which a state is an equilibrium, by the place of the concept. */
export function shareAt({ equilibria, tried }: Shares, concept: number, state: number): number {
  return equilibria[concept]![state]! / tried;
}

/**
 * Chooses the states to show: those with the greatest share on the average of the concepts, then by number; only states that
 * are an equilibrium in some completion tried, or in the profile with what is not known left out.
 *
 * @param most how many
 */
export function sweptStates({ compiled, shares, robustness }: CaseSweep, most: number): SweptStates {
  const total = new Float64Array(shares.states);
  for (const counts of shares.equilibria) counts.forEach((count, state) => (total[state]! += count));
  const found = new Set(robustness.equilibria.map(({ state }) => state));
  total.forEach((sum, state) => {
    if (sum > 0) found.add(state);
  });
  const byNote = noteworthyFirst(compiled);
  const states = [...found].sort((a, b) => total[b]! - total[a]! || byNote(a, b));
  return { states: states.slice(0, most), more: Math.max(0, states.length - most) };
}
