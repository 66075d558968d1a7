/** A party's ranks read from a list by code, for preferences that do not fit a word. Cost: a look-up a place. */
import { toggled } from '../hypercube/layout.ts';
import { levelSetter } from '../hypercube/order-types.ts';
import type { CosetRanks } from './coset-ranks.ts';

/**
 * Prepares the ranks of a party.
 *
 * @param order the option at each bit of a place
 * @param bits the bits of a place: the party's, and the lower and upper half of the others
 * @param listed the rank of each code, -1 where infeasible
 */
export function listedRanks(
  order: readonly number[],
  bits: {
    readonly own: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  },
  listed: Int32Array,
): CosetRanks {
  const codes = (part: readonly number[]): Int32Array => toggled(part.map((bit) => 1 << order[bit]!));
  const [own, low, high] = [codes(bits.own), codes(bits.low), codes(bits.high)];
  const stretch = low.length;
  const setLevels = levelSetter(own.length);
  const ranks = new Int32Array(own.length);
  const block = (at: number, out: Int32Array): void => {
    const rest = low[at & (stretch - 1)]! | high[at >> bits.low.length]!;
    for (let strategy = 0; strategy < own.length; strategy++) out[strategy] = listed[own[strategy]! | rest]!;
  };
  return {
    stretch,
    fill(strategy, from, to, out) {
      for (let y = from; y < to; y++) {
        const start = (y - from) * stretch;
        const fixed = own[strategy]! | high[y]!;
        for (let x = 0; x < stretch; x++) out[start + x] = listed[fixed | low[x]!]!;
      }
    },
    block,
    key: {
      length: own.length + 1,
      set(at, key) {
        block(at, ranks);
        setLevels(ranks, key);
      },
    },
  };
}
