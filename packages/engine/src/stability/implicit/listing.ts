/**
 * Lists the ranks of a preference that does not fit a word: codes with the same truth values share a rank, so only different
 * rows of truth values are ranked. Cost: the codes times the rows of terms, and a sort of the different rows.
 */
import type { Formula } from '../../model/formula.ts';
import { denseRanks, refineRanks } from '../../preference/ranks.ts';
import { WEIGHT_TOLERANCE } from '../../preference/weights.ts';
import { distinctRows } from '../hypercube/distinct-rows.ts';
import { STRIDE, type Strides } from '../hypercube/strides.ts';
import { codeWords } from './code-words.ts';
import type { Outline, OutlinedPreference } from './large-conflict.ts';
import { statementRows } from './word-tables.ts';

/** So many conditions share a word of a row. */
const IN_A_WORD = 31;

/** Writes the rank of each code to `ranks`, -1 where infeasible; ranks that were given stand there already. */
export function* listRanks(
  outline: Outline,
  preference: OutlinedPreference,
  ranks: Int32Array,
): Strides<void> {
  if (preference.kind === 'ranks') yield* ruleOutGiven(outline, ranks);
  else {
    const conditions =
      preference.kind === 'weights' ? preference.weights.map(({ when }) => when) : preference.statements;
    const rows = yield* listRows(outline, conditions, ranks);
    const rankOf = yield* rankRows(rows, preference);
    for (let code = 0; code < ranks.length; code++)
      if (ranks[code]! >= 0) ranks[code] = rankOf[ranks[code]!]!;
  }
}

function* ruleOutGiven(outline: Outline, ranks: Int32Array): Strides<void> {
  const { stretch, fill } = codeWords(outline, []);
  const feasible = new Int32Array(stretch);
  for (let start = 0; start < ranks.length; start += stretch) {
    fill(start / stretch, feasible);
    for (let x = 0; x < stretch; x++) ranks[start + x]! |= feasible[x]!;
    if (start % STRIDE === 0) yield;
  }
}

/** The different rows of truth values, one after the other. */
interface TruthRows {
  readonly words: Int32Array;
  /** Numbers a row. */
  readonly length: number;
}

/** Writes to each code the index of its row of truth values. */
function* listRows(
  outline: Outline,
  conditions: readonly Formula[],
  indices: Int32Array,
): Strides<TruthRows> {
  const words = Array.from({ length: Math.ceil(conditions.length / IN_A_WORD) }, (_, word) =>
    codeWords(outline, statementRows(conditions.slice(word * IN_A_WORD, (word + 1) * IN_A_WORD))),
  );
  const { stretch } = words[0]!;
  const truths = words.map(() => new Int32Array(stretch));
  const row = new Int32Array(words.length);
  const rows = distinctRows(row.length);
  for (let start = 0; start < indices.length; start += stretch) {
    words.forEach(({ fill }, word) => fill(start / stretch, truths[word]!));
    for (let x = 0; x < stretch; x++) {
      for (let word = 0; word < row.length; word++) row[word] = truths[word]![x]!;
      indices[start + x] = row[0]! < 0 ? -1 : rows.indexOf(row);
    }
    if (start % STRIDE === 0) yield;
  }
  return { words: rows.kept(), length: row.length };
}

/** The rank of each row, dense from 0. */
function* rankRows({ words, length }: TruthRows, preference: OutlinedPreference): Strides<Int32Array> {
  const count = words.length / length;
  if (preference.kind === 'weights') {
    const weights = preference.weights.map(({ weight }) => weight);
    const sums = Float64Array.from({ length: count }, (_, row) =>
      weights.reduce((sum, weight, k) => {
        const word = Math.floor(k / IN_A_WORD);
        // The last condition of a word is at bit 0.
        const bit = Math.min(IN_A_WORD, weights.length - word * IN_A_WORD) - 1 - (k % IN_A_WORD);
        return ((words[row * length + word]! >> bit) & 1) === 0 ? sum : sum + weight;
      }, 0),
    );
    return denseRanks(sums, WEIGHT_TOLERANCE);
  }
  let ranks: Int32Array | null = null;
  for (let word = 0; word < length; word++) {
    const column = Int32Array.from({ length: count }, (_, row) => words[row * length + word]!);
    ranks = refineRanks(ranks, column);
    yield;
  }
  return ranks!;
}
