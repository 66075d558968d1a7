import { sortByKey } from '../ascending.ts';

/**
 * Turns one comparable number a state into dense ranks: 0 for the lowest, equal numbers tie.
 *
 * @param keys the number of each state
 * @param tolerance keys at most this far above the next lower key count as equal to it
 * @returns the rank of each state, dense from 0
 *
 * Cost: one numeric sort of the states.
 */
export function denseRanks(keys: Float64Array, tolerance: number): Int32Array {
  const ascending = keys.slice().sort();
  const levels = ascending.filter(
    (key, position) => position === 0 || key - (ascending[position - 1] as number) > tolerance,
  );
  return Int32Array.from(keys, (key) => levelOf(levels, key));
}

/**
 * Ranks states by a rank so far and, among equals, by a word each.
 *
 * @param ranks the rank so far of each state, at least 0
 * @param words a number of at least 0 a state
 * @returns the rank of each state, dense from 0
 *
 * Cost: the states, a few times over.
 */
export function refineRanks(ranks: Int32Array, words: Int32Array): Int32Array {
  const order = new Int32Array(ranks.length);
  for (let state = 0; state < order.length; state++) order[state] = state;
  const spare = new Int32Array(order.length);
  sortByKey(order, order.length, words, spare);
  sortByKey(order, order.length, ranks, spare);
  const refined = new Int32Array(order.length);
  let rank = 0;
  for (let place = 1; place < order.length; place++) {
    const state = order[place]!;
    const before = order[place - 1]!;
    if (words[state] !== words[before] || ranks[state] !== ranks[before]) rank++;
    refined[state] = rank;
  }
  return refined;
}

/** The position of the last level that is not above `key`, found by halving. */
function levelOf(levels: Float64Array, key: number): number {
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((levels[middle] as number) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
