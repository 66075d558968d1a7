import type { Formula } from '../model/formula.ts';
import type { OptionModel } from '../model/option-model.ts';
import type { PartialPreference } from './partial.ts';
import { refineRanks } from './ranks.ts';
import { truthWords } from './statements.ts';

/** A prioritised statement, and whether the party wants it, its opposite, or one of the two that is not known. */
export interface PartialStatement {
  readonly holds: Formula;
  readonly wanted: 'yes' | 'no' | 'unsure';
}

/** So many statements make one word that may serve as a rank. */
const AT_ONCE = 30;

/**
 * What is known of a preference by prioritised statements, most important first, if it is not known of some whether the party
 * wants them or their opposite. As with known ones, the first statement on which two states differ decides between them:
 * where that is an unsure one, it is not known which of the two the party prefers. Its completions are the ways to settle
 * the unsure statements, 2 for each.
 *
 * Cost: states × statements at first; a completion, the states for up to 30 statements, and a sort of them for more.
 */
export function partialStatements(
  model: OptionModel,
  statements: readonly PartialStatement[],
): PartialPreference {
  const chunks: { readonly words: Int32Array; readonly unsure: number }[] = [];
  for (let first = 0; first < statements.length; first += AT_ONCE) {
    const some = statements.slice(first, first + AT_ONCE);
    const where = (answer: PartialStatement['wanted']): number =>
      some.reduce((mask, { wanted }) => mask * 2 + (wanted === answer ? 1 : 0), 0);
    const truths = truthWords(
      model,
      some.map(({ holds }) => holds),
    );
    const turned = where('no');
    chunks.push({ words: truths.map((word) => word ^ turned), unsure: where('unsure') });
  }
  const { states } = model;
  const [only = { words: new Int32Array(states), unsure: 0 }, ...others] = chunks;
  /** Writes the ranks that result if `turned(mask)` of each chunk's unsure statements are wanted not to hold. */
  const settle = (turned: (unsure: number) => number, into: Int32Array): void => {
    const flips = turned(only.unsure);
    for (let state = 0; state < states; state++) into[state] = only.words[state]! ^ flips;
    for (const { words, unsure } of others) {
      const turns = turned(unsure);
      into.set(
        refineRanks(
          into.slice(),
          words.map((word) => word ^ turns),
        ),
      );
    }
  };
  return {
    states,
    completions: 2 ** statements.filter(({ wanted }) => wanted === 'unsure').length,
    unknown(a, b) {
      for (const { words, unsure } of chunks) {
        const differing = words[a]! ^ words[b]!;
        if (differing !== 0) return ((unsure >> (31 - Math.clz32(differing))) & 1) === 1;
      }
      return false;
    },
    complete(index, into) {
      let rest = index;
      settle((unsure) => {
        let turned = 0;
        for (let left = unsure; left !== 0; left &= left - 1) {
          if (rest % 2 === 1) turned |= left & -left;
          rest = Math.floor(rest / 2);
        }
        return turned;
      }, into);
    },
    draw: (random, into) => settle((unsure) => random() & unsure, into),
  };
}
