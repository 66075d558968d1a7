/**
 * Thresholds: a state is stable iff its rank reaches the best, over the party's moves from it and staying, of the lower of
 * rank and level there. That is one number for each class of strategies and place of a coset. Own construction, from the
 * definitions in Fang, Hipel & Kilgour 1993 and Rêgo & Vieira 2017.
 * Cost: a few operations a place and strategy. Minimum, maximum and comparison are signs of differences, as a branch would be
 * taken at random: all numbers are from -1 to one below the largest 32-bit integer, so no difference overflows.
 * Invariant: thresholds start at 0, so what is infeasible (-1) never raises one; every feasible state reaches at least its own.
 */

/** Raises the thresholds of a class, from `offset` on, to the lower of rank and level at each place. */
export function raise(thresholds: Int32Array, offset: number, ranks: Int32Array, levels: Int32Array): void {
  for (let place = 0; place < ranks.length; place++) {
    const above = (ranks[place]! - levels[place]!) | 0;
    const lower = levels[place]! + (above & (above >> 31));
    const threshold = thresholds[offset + place]!;
    const short = (threshold - lower) | 0;
    thresholds[offset + place] = threshold - (short & (short >> 31));
  }
}

/** Sets the best that a party can have from each place of a coset by a move of its own or staying; -1 where infeasible. */
export function setEscape(escape: Int32Array, best: Int32Array, offset: number, ranks: Int32Array): void {
  for (let place = 0; place < ranks.length; place++)
    escape[place] = best[offset + place]! | (ranks[place]! >> 31);
}

/** Completes thresholds: each class gets the best of all classes that contain it, which are those it can move to. */
export function complete(thresholds: Int32Array, size: number): void {
  for (let bit = size; bit < thresholds.length; bit *= 2)
    for (let entry = 0; entry < thresholds.length; entry++)
      if ((entry & bit) === 0 && thresholds[entry | bit]! > thresholds[entry]!)
        thresholds[entry] = thresholds[entry | bit]!;
}

/** Sets `bit` in the flags of the places whose rank reaches the threshold of the class from `offset` on. */
export function mark(
  flags: Uint8Array,
  bit: number,
  thresholds: Int32Array,
  offset: number,
  ranks: Int32Array,
): void {
  for (let place = 0; place < ranks.length; place++)
    flags[place]! |= ((thresholds[offset + place]! - ranks[place]! - 1) >> 31) & bit;
}
