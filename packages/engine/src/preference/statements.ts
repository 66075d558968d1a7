import { holds, type Formula } from '../model/formula.ts';
import type { OptionModel } from '../model/option-model.ts';
import { denseRanks } from './ranks.ts';

/** A rank so far (below 2^30) followed by this many truth values is still an exact double. */
const STATEMENTS_AT_ONCE = 22;

/**
 * Ranks every state by prioritised statements, most important first: a state beats another if, at the first
 * statement on which they differ, it is the one where the statement holds (option prioritisation, Hipel et al. 1997).
 * Equal truth vectors are ties. Exact for any number of statements.
 *
 * @returns the rank of each state, dense from 0 (worst), higher is better
 *
 * Cost: states × terms of the statements, and one sort of the states for each 22 statements.
 */
export function rankByStatements(model: OptionModel, statements: readonly Formula[]): Int32Array {
  let ranks = new Int32Array(model.states);
  for (let first = 0; first < statements.length; first += STATEMENTS_AT_ONCE) {
    const refinement = statements.slice(first, first + STATEMENTS_AT_ONCE);
    const keys = Float64Array.from(ranks);
    for (let state = 0; state < model.states; state++) {
      const code = model.codes[state] as number;
      let key = keys[state] as number;
      for (const statement of refinement) key = key * 2 + (holds(statement, code) ? 1 : 0);
      keys[state] = key;
    }
    ranks = denseRanks(keys) as Int32Array<ArrayBuffer>;
  }
  return ranks;
}
