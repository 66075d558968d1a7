/**
 * Turns one comparable number a state into dense ranks: 0 for the lowest, equal numbers tie.
 *
 * @param keys the number of each state
 * @param tolerance keys at most this far above the next lower key count as equal to it; default 0
 * @returns the rank of each state, dense from 0
 *
 * Cost: one numeric sort of the states.
 */
export function denseRanks(keys: Float64Array, tolerance = 0): Int32Array {
  const ascending = keys.slice().sort();
  const levels = ascending.filter(
    (key, position) => position === 0 || key - (ascending[position - 1] as number) > tolerance,
  );
  return Int32Array.from(keys, (key) => levelOf(levels, key));
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
