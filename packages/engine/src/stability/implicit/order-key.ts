/**
 * Keys of blocks: how a party orders its strategies depends only on which terms with its own options the others leave open,
 * among the statements that the others have not settled. Own construction.
 * Cost: the rows of terms.
 * Invariant: two blocks with equal keys are ordered alike, ties and what is infeasible included.
 */
import { mentioning, type TermRows } from './word-tables.ts';

/** Gives each block a key. */
export interface OrderKey {
  /** How many numbers a key has. */
  readonly length: number;
  /** Works out the key of a block. */
  set(block: number, key: Int32Array): void;
}

/** A block in which nothing is feasible; words of terms are never negative. */
const NOTHING = -1;

/**
 * Prepares keys by terms.
 *
 * @param own the bits of the party
 * @param enabled where `setEnabled` leaves the word of each row of statements, then of rules: the terms that a block leaves open
 */
export function keyByTerms(
  statements: TermRows,
  rules: TermRows,
  own: readonly number[],
  enabled: Int32Array,
  setEnabled: (block: number) => void,
): OrderKey {
  const options = own.reduce((mask, bit) => mask | (1 << bit), 0);
  const ofParty = Int32Array.from([...statements, ...rules], (row) => mentioning(row, options));
  const count = statements.length;
  return {
    length: ofParty.length,
    set(block, key) {
      setEnabled(block);
      let settled = 0;
      for (let row = 0; row < count; row++) settled |= enabled[row]! & ~ofParty[row]!;
      for (let row = 0; row < count; row++) key[row] = enabled[row]! & ofParty[row]! & ~settled;
      for (let row = count; row < ofParty.length; row++) {
        const open = enabled[row]!;
        if ((open & ~ofParty[row]!) !== 0) {
          key.fill(NOTHING);
          return;
        }
        key[row] = open;
      }
    },
  };
}
