import { sortByKey } from '../ascending.ts';
import type { Temptations } from './temptations.ts';

/** The states by what they are worth to a party as the end of a sanction, worst first. */
export interface Ends {
  /** Of each state: the party's rank there or, with counter-moves, the best it can then get to by itself. */
  readonly worth: Int32Array;
  readonly ascending: Int32Array;
}

/** Orders the states by what they are worth to a party with these improvements. Cost: the states and improvements. */
function endsOf(own: Int32Array, { first, to }: Temptations, counterMove: boolean): Ends {
  const worth = own.slice();
  if (counterMove)
    for (let state = 0; state < own.length; state++)
      for (let at = first[state]!; at < first[state + 1]!; at++)
        worth[state] = Math.max(worth[state]!, own[to[at]!]!);
  const ascending = new Int32Array(own.length);
  for (let state = 0; state < own.length; state++) ascending[state] = state;
  sortByKey(ascending, ascending.length, worth, new Int32Array(ascending.length));
  return { worth, ascending };
}

/** Gives the ends of sanctions of a party with an interest. */
export type EndsOf = (party: number, interest: number, counterMove: boolean) => Ends;

/** Orders ends when they are first asked for, and keeps them. */
export function keptEnds(
  ranks: readonly (readonly (Int32Array | null)[])[],
  temptations: readonly (readonly (Temptations | null)[])[],
): EndsOf {
  const kept = new Map<string, Ends>();
  return (party, interest, counterMove) => {
    const key = `${party} ${interest} ${String(counterMove)}`;
    const known =
      kept.get(key) ?? endsOf(ranks[party]![interest]!, temptations[party]![interest]!, counterMove);
    kept.set(key, known);
    return known;
  };
}
