import fc from 'fast-check';
import { analyze, conceptBit } from '../stability/analyze.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf } from '../stability/game.ts';
import { fitsMasks, masksEngine } from '../stability/masks.ts';
import type { MakeFunction } from '../stability/sliced/generated-tape.ts';
import { CONCEPTS, isEquilibrium, type Concept } from '../stability/solution-concept.ts';
import { equilibriumShares } from '../stability/uncertainty/shares.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, optionModels } from './random-conflict.ts';
import { partlyUnknown, type RandomPreferences } from './random-preference.ts';

/** Makes functions from text, where that is allowed. */
export const makeFunction: MakeFunction = (parameter, body) =>
  // The very thing that is tried here.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function(parameter, body) as ReturnType<MakeFunction>;

const LEVEL_CONCEPTS = CONCEPTS.filter((concept) => concept !== 'sim');

/**
 * Compares the counts of equilibria over completions with trying them one by one: by the definitions, by the engine for small
 * models, and with all preferences of a word at once, interpreted and generated. Stops at the first difference.
 *
 * @param runs how many conflicts with partly unknown preferences to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzShares(runs: number, seed: number): FuzzReport {
  const models = fc.oneof(
    { weight: 3, arbitrary: optionModels({ parties: 4, bits: 4 }) },
    { weight: 1, arbitrary: conflicts({ parties: 4, states: 7, bits: 5 }).map(({ model }) => model) },
  );
  return reportOf(
    fc.check(fc.property(partlyUnknown(models, 8), agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

/** Up to so many completions, the definitions judge each. */
const FEW_COMPLETIONS = 8;

function agrees(question: RandomPreferences): void {
  const { model, preferences, written } = question;
  const complain = (what: string): never => {
    throw new Error(`${what} in ${JSON.stringify({ model, written })}`);
  };
  const concepts: readonly Concept[] = LEVEL_CONCEPTS;
  const shares = equilibriumShares({ model, preferences, concepts });
  const isSmall = fitsMasks(model);
  if (!shares.exact || (shares.method === 'sliced') !== isSmall) complain('method');
  if (shares.completions > FEW_COMPLETIONS && !isSmall) return;

  const expected = concepts.map(() => new Float64Array(model.states));
  const engine = isSmall ? masksEngine(model) : null;
  for (let index = 0; index < shares.completions; index++) {
    const ranks = profileAt(question, index);
    const flags = engine && analyze(engine, ranks, concepts).equilibria;
    const game = !flags || shares.completions <= FEW_COMPLETIONS ? gameOf(model, ranks) : null;
    concepts.forEach((concept, place) => {
      for (let state = 0; state < model.states; state++) {
        const byEngine = flags && (flags[state]! & conceptBit(concept)) !== 0;
        const byDefinition = game && isEquilibrium(DEFINITIONS[concept], game, state);
        if (byEngine !== null && byDefinition !== null && byEngine !== byDefinition) complain('engine');
        if (byDefinition ?? byEngine) expected[place]![state]!++;
      }
    });
  }
  if (JSON.stringify(expected) !== JSON.stringify(shares.equilibria)) complain(`counts by ${shares.method}`);
  const made = equilibriumShares({ model, preferences, concepts, makeFunction });
  if (JSON.stringify(expected) !== JSON.stringify(made.equilibria)) complain('counts by generated code');
}

/** One completion a party. */
function profileAt({ model, preferences }: RandomPreferences, index: number): Int32Array[] {
  let rest = index;
  return preferences.map((preference) => {
    const ranks = new Int32Array(model.states);
    preference.complete(rest % preference.completions, ranks);
    rest = Math.floor(rest / preference.completions);
    return ranks;
  });
}
