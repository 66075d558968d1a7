import type { Formula } from '../model/formula.ts';
import { openTerms, TERMS_AT_ONCE, type OpenTerms } from '../model/open-terms.ts';
import type { OptionModel } from '../model/option-model.ts';
import { refineRanks } from './ranks.ts';

/**
 * Ranks every state by prioritised statements, most important first: a state beats another if, at the first
 * statement on which they differ, it is the one where the statement holds (option prioritisation, Hipel et al. 1997).
 * Equal truth vectors are ties. Exact for any number of statements.
 *
 * @returns the rank of each state, dense from 0 (worst), higher is better
 *
 * Cost: for each 31 statements, states × the terms of the longest, and one sort of the states.
 */
export function rankByStatements(model: OptionModel, statements: readonly Formula[]): Int32Array {
  let ranks: Int32Array | null = null;
  for (let first = 0; first < statements.length; first += TERMS_AT_ONCE)
    ranks = refineRanks(ranks, truthWords(model, statements.slice(first, first + TERMS_AT_ONCE)));
  return ranks ?? new Int32Array(model.states);
}

/** Of each state: the truth values of at most 31 statements as one binary number, the first statement leading. */
export function truthWords({ bits, codes }: OptionModel, statements: readonly Formula[]): Int32Array {
  const words = new Int32Array(codes.length);
  const lastFirst = statements.toReversed();
  const longest = lastFirst.reduce((terms, statement) => Math.max(terms, statement.length), 0);
  for (let position = 0; position < longest; position++) {
    const terms = lastFirst.map((statement) => statement[position] ?? null);
    addWhereHeld(words, codes, openTerms(terms, bits));
  }
  return words;
}

function addWhereHeld(
  words: Int32Array,
  codes: Int32Array,
  { lowBits, lowMask, low, high }: OpenTerms,
): void {
  for (let state = 0; state < codes.length; state++) {
    const code = codes[state]!;
    words[state]! |= low[code & lowMask]! & high[code >> lowBits]!;
  }
}
