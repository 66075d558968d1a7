/**
 * How bad an end the others can bring a party to, by steps that are listed. In option form any sequence of moves is as good
 * as a legal one, since who moves twice in a row could have moved once; so states are searched, not last movers.
 * Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017. Cost: the steps of the others.
 * Invariant: ends are taken from the worst up, so the first label of a state is its lowest.
 */
import { NEVER } from '../stability/engine.ts';
import type { Ends } from './ends.ts';
import type { StepsInto } from './temptations.ts';

/**
 * Finds the sanction levels of a party, as `StabilityEngine.sanctionLevels` describes them.
 *
 * @param steps those of each of the others
 * @returns of each state, the least that an end which the others can reach from there is worth to the party
 */
export function reachableEnds({ worth, ascending }: Ends, steps: readonly StepsInto[]): Int32Array {
  const levels = new Int32Array(worth.length).fill(NEVER);
  const queue = new Int32Array(worth.length);
  for (let place = 0; place < ascending.length; place++) {
    const end = ascending[place]!;
    if (levels[end] !== NEVER) continue;
    const level = worth[end]!;
    levels[end] = level;
    queue[0] = end;
    let length = 1;
    for (let next = 0; next < length; next++) {
      const to = queue[next]!;
      for (let other = 0; other < steps.length; other++) {
        const { first, from } = steps[other]!;
        const last = first[to + 1]!;
        for (let at = first[to]!; at < last; at++) {
          const source = from[at]!;
          if (levels[source] !== NEVER) continue;
          levels[source] = level;
          queue[length++] = source;
        }
      }
    }
  }
  return levels;
}
