import fc from 'fast-check';
import { analyze, conceptBit, engineFor } from '../stability/analyze.ts';
import type { LevelConcept } from '../stability/engine.ts';
import { analyzeLarge } from '../stability/implicit/analyze-large.ts';
import type { LargeConflict } from '../stability/implicit/large-conflict.ts';
import { CONCEPTS } from '../stability/solution-concept.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { largeConflicts, listed } from './large-conflicts.ts';

const LEVEL_CONCEPTS = CONCEPTS.filter((concept) => concept !== 'sim');

/**
 * Compares the large analysis with the ordinary one on random conflicts: the verdict on every state for every party, of
 * states that differ in options nobody mentions too, the counts, and the equilibria, for some of the concepts.
 */
export async function fuzzLarge(runs: number, seed: number): Promise<FuzzReport> {
  const drawn = fc.asyncProperty(
    largeConflicts(),
    fc.shuffledSubarray(LEVEL_CONCEPTS, { minLength: 1 }),
    agrees,
  );
  return reportOf(await fc.check(drawn, { numRuns: runs, seed, endOnFailure: true }), seed);
}

async function agrees(conflict: LargeConflict, concepts: readonly LevelConcept[]): Promise<void> {
  const ordinary = listed(conflict);
  if (!ordinary) return;
  const { model, ranks } = ordinary;
  const expected = analyze(engineFor(model), ranks, concepts);
  const flags = expected.stable.map(() => new Uint8Array(0));
  const found = await analyzeLarge(conflict, {
    concepts,
    onFlags: (party, first, some) => {
      flags[party] = Uint8Array.from([...flags[party]!, ...some]);
      if (first + some.length !== flags[party].length) throw new Error('a stretch is missing');
    },
  });
  const codeOf = (code: number): number =>
    found.mentioned.reduce((bits, option, bit) => bits | (((code >> option) & 1) << bit), 0);
  const wrong: string[] = [];
  model.codes.forEach((code, state) => {
    expected.stable.forEach((ofParty, party) => {
      if (ofParty[state] !== flags[party]![codeOf(code)]) wrong.push(`party ${party} code ${code}`);
    });
    if (expected.equilibria[state] !== found.equilibria[codeOf(code)]) wrong.push(`equilibrium ${code}`);
  });
  const copies = 2 ** found.unmentioned.length;
  if (found.feasible * copies !== model.states) wrong.push('number of states');
  concepts.forEach((concept, k) => {
    const count = (of: Uint8Array): number => of.filter((flag) => (flag & conceptBit(concept)) !== 0).length;
    if (count(expected.equilibria) !== found.equilibrium[k]! * copies)
      wrong.push(`number of equilibria ${concept}`);
    expected.stable.forEach((ofParty, party) => {
      if (count(ofParty) !== found.stable[party]![k]! * copies)
        wrong.push(`number of stable ${concept} ${party}`);
    });
  });
  if (wrong.length > 0) throw new Error(`large: ${wrong.join(', ')} in ${JSON.stringify(conflict)}`);
}
