import { firstAlike, isKnown, type KnownOrder } from './known-order.ts';

/**
 * Lists the rankings of all states that agree with what is known of a party and in which nothing else ties.
 *
 * @param most stops, with null, when there are more
 * @returns one rank a state, dense from 0, higher is better
 *
 * Cost: the rankings × the states squared.
 */
export function strictOrders(states: number, known: KnownOrder, most: number): Int32Array[] | null {
  const first = Array.from({ length: states }, (_, state) => firstAlike(known, state));
  const all = [...new Set(first)];
  const found: Int32Array[] = [];
  const ranks = new Int32Array(states).fill(-1);
  const place = (rank: number): boolean => {
    if (rank === all.length) return found.push(Int32Array.from(first, (state) => ranks[state]!)) <= most;
    const open = all.filter((state) => ranks[state] === -1);
    for (const state of open) {
      if (open.some((other) => isKnown(known, state, other))) continue;
      ranks[state] = rank;
      const within = place(rank + 1);
      ranks[state] = -1;
      if (!within) return false;
    }
    return true;
  };
  return place(0) ? found : null;
}
