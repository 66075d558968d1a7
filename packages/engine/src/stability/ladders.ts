/**
 * A party's states sorted, for each choice of its own options, from the worst up. Cost: a sort of the states.
 */
import { keyedItems, sortKeyed } from '../ascending.ts';
import type { OptionModel } from '../model/option-model.ts';

/** The ladders of a party: one for each choice of its own options, one after the other in `states`. */
export interface Ladders {
  readonly states: Int32Array;
  /** Where in `states` the ladder of a code's own options begins. */
  bottom(code: number): number;
  /** Where the states of that ladder begin that are ranked above `rank`. */
  upTo(code: number, rank: number): number;
}

/**
 * Sorts the states of a party.
 *
 * @param ranks the rank of each state, at least 0
 */
export function laddersOf({ bits, codes, own }: OptionModel, party: number, ranks: Int32Array): Ladders {
  const strategyOf = packed(own[party]!, bits);
  const sorted = keyedItems(codes.length);
  const spare = keyedItems(codes.length);
  for (let state = 0; state < codes.length; state++) sorted.items[state] = state;
  sorted.keys.set(ranks);
  sortKeyed(sorted, codes.length, spare);
  for (let place = 0; place < codes.length; place++)
    sorted.keys[place] = strategyOf(codes[sorted.items[place]!]!);
  sortKeyed(sorted, codes.length, spare);
  const { items: states, keys: strategies } = sorted;
  const bottoms = new Int32Array(strategyOf(-1) + 2).fill(codes.length);
  for (let place = codes.length - 1; place >= 0; place--) bottoms[strategies[place]!] = place;
  for (let strategy = bottoms.length - 2; strategy >= 0; strategy--)
    bottoms[strategy] = Math.min(bottoms[strategy]!, bottoms[strategy + 1]!);
  return {
    states,
    bottom: (code) => bottoms[strategyOf(code)]!,
    upTo(code, rank) {
      const strategy = strategyOf(code);
      let low = bottoms[strategy]!;
      let high = bottoms[strategy + 1]!;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ranks[states[middle]!]! <= rank) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Moves the bits of `mask` in a code together. */
function packed(mask: number, bits: number): (code: number) => number {
  const lowBits = bits >> 1;
  const lowMask = 2 ** lowBits - 1;
  const places: number[] = [];
  for (let bit = 0, next = 0; bit < bits; bit++) places.push(((mask >> bit) & 1) === 0 ? 0 : 1 << next++);
  const table = (part: readonly number[]): Int32Array => {
    const entries = new Int32Array(2 ** part.length);
    part.forEach((place, bit) => {
      for (let x = 0; x < 1 << bit; x++) entries[(1 << bit) + x] = entries[x]! | place;
    });
    return entries;
  };
  const low = table(places.slice(0, lowBits));
  const high = table(places.slice(lowBits));
  return (code) => low[code & lowMask]! | high[(code >> lowBits) & (high.length - 1)]!;
}
