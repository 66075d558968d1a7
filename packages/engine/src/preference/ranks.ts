import { keyedItems, sortKeyed } from '../ascending.ts';

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
 * @param ranks the rank so far of each state, at least 0; null if they are all the same
 * @param words a number of at least 0 a state
 * @returns the rank of each state, dense from 0
 *
 * Cost: the states, a few times over.
 */
export function refineRanks(ranks: Int32Array | null, words: Int32Array): Int32Array {
  const sorted = keyedItems(words.length);
  const spare = keyedItems(words.length);
  for (let state = 0; state < words.length; state++) sorted.items[state] = state;
  sorted.keys.set(words);
  sortKeyed(sorted, words.length, spare);
  const byWord = ranksInOrder(sorted.items, (place) => sorted.keys[place] !== sorted.keys[place - 1]);
  if (!ranks) return byWord;
  for (let place = 0; place < words.length; place++) sorted.keys[place] = ranks[sorted.items[place]!]!;
  sortKeyed(sorted, words.length, spare);
  const { items, keys } = sorted;
  return ranksInOrder(
    items,
    (place) => keys[place] !== keys[place - 1] || byWord[items[place]!] !== byWord[items[place - 1]!],
  );
}

/** The dense ranks of states in ascending order: a state ranks above the one before it where they differ. */
function ranksInOrder(states: Int32Array, differs: (place: number) => boolean): Int32Array {
  const ranks = new Int32Array(states.length);
  let rank = 0;
  for (let place = 1; place < states.length; place++) {
    if (differs(place)) rank++;
    ranks[states[place]!] = rank;
  }
  return ranks;
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
