import type { Term } from './formula.ts';

/** How many terms one word holds; the sign bit stays clear. */
export const TERMS_AT_ONCE = 31;

/**
 * Tables that evaluate many terms at once: with `low` for the lower options of a code and `high` for the rest,
 * bit k of `low[code & lowMask] & high[code >> lowBits]` tells whether term k holds at the code.
 */
export interface OpenTerms {
  readonly lowBits: number;
  readonly lowMask: number;
  /** Of each value of a half of the options: the terms that it does not contradict. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Tabulates terms over the two halves of the options.
 *
 * @param terms at most 31; term k has bit k, null never holds
 * @param bits number of options of a code
 *
 * Cost: 2^(bits / 2) × terms.
 */
export function openTerms(terms: readonly (Term | null)[], bits: number): OpenTerms {
  const lowBits = bits >> 1;
  const lowMask = 2 ** lowBits - 1;
  const low = new Int32Array(2 ** lowBits);
  const high = new Int32Array(2 ** (bits - lowBits));
  terms.forEach((term, k) => {
    if (!term) return;
    const mark = (table: Int32Array, shift: number, half: number): void => {
      const mask = term.mask & half;
      const value = term.value & half;
      for (let x = 0; x < table.length; x++) if (((x << shift) & mask) === value) table[x]! |= 1 << k;
    };
    mark(low, 0, lowMask);
    mark(high, lowBits, ~lowMask);
  });
  return { lowBits, lowMask, low, high };
}
