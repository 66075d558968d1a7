/**
 * Thresholds: a state is stable iff its rank reaches the best, over the party's moves from it and staying, of the lower of
 * rank and level there. That is one number for each class of strategies and place of a coset. Own construction, from the
 * definitions in Fang, Hipel & Kilgour 1993 and Rêgo & Vieira 2017.
 * Cost: a few operations a place and strategy. Minimum, maximum and comparison are signs of differences, as a branch would be
 * taken at random: all numbers are from -1 to one below the largest 32-bit integer, so no difference overflows.
 * Invariant: thresholds start at 0, so what is infeasible (-1) never raises one; every feasible state reaches at least its own.
 */
import type { Levels } from './any-moves.ts';

/** Raises the thresholds of a class, from `offset` on, to the lower of rank and level at each place. */
export function raise(thresholds: Int32Array, offset: number, ranks: Int32Array, levels: Levels): void {
  if (typeof levels === 'number') raiseTo(thresholds, offset, ranks, levels);
  else raiseEach(thresholds, offset, ranks, levels);
}

function raiseEach(thresholds: Int32Array, offset: number, ranks: Int32Array, levels: Int32Array): void {
  for (let place = 0; place < ranks.length; place++) {
    const above = (ranks[place]! - levels[place]!) | 0;
    const lower = levels[place]! + (above & (above >> 31));
    const threshold = thresholds[offset + place]!;
    const short = (threshold - lower) | 0;
    thresholds[offset + place] = threshold - (short & (short >> 31));
  }
}

/** The same where the level is one for all places. */
function raiseTo(thresholds: Int32Array, offset: number, ranks: Int32Array, level: number): void {
  for (let place = 0; place < ranks.length; place++) {
    const above = (ranks[place]! - level) | 0;
    const lower = level + (above & (above >> 31));
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
  completeWithin(thresholds, thresholds.length / size, size, 0, size);
}

/** The same for the places from `from` to before `to` alone. */
export function completeWithin(
  thresholds: Int32Array,
  classes: number,
  size: number,
  from: number,
  to: number,
): void {
  for (let bit = 1; bit < classes; bit *= 2)
    for (let cls = 0; cls < classes; cls++) {
      if ((cls & bit) !== 0) continue;
      const [lower, upper] = [cls * size, (cls | bit) * size];
      for (let place = from; place < to; place++)
        if (thresholds[upper + place]! > thresholds[lower + place]!)
          thresholds[lower + place] = thresholds[upper + place]!;
    }
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
