import fc from 'fast-check';
import { DEFINITIONS } from '../stability/definitions.ts';
import { conceptBit, conceptsOf } from '../stability/analyze.ts';
import { gameOf } from '../stability/game.ts';
import { gameInMind, type Sight } from '../stability/sight.ts';
import { isStable } from '../stability/solution-concept.ts';
import { analyzeViews, type View } from '../stability/views.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, rankings, type RandomConflict } from './random-conflict.ts';

/** A conflict and what each party takes it for. */
interface Question {
  readonly conflict: RandomConflict;
  /** One a party; `believed` replaces the ranking of the parties it names. */
  readonly views: readonly {
    readonly sight: Sight;
    readonly believed: readonly (Int32Array | null)[];
  }[];
}

/**
 * Compares the analysis of views with the definitions on random first-level hypergames: every verdict of every party in its own
 * game, taken from the game of its mind on the universal set, hidden and emergent states. Stops at the first difference.
 *
 * @param runs how many hypergames to draw
 * @param seed the same seed draws the same hypergames
 */
export function fuzzViews(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(questions, agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

const questions: fc.Arbitrary<Question> = conflicts({ parties: 4, bits: 4 }).chain((conflict) => {
  const { model } = conflict;
  const seen = fc
    .array(fc.constantFrom(0, 1, 1, 1), { minLength: model.states, maxLength: model.states })
    .map((flags) => Uint8Array.from(flags));
  const view = fc.record({
    sight: fc.oneof(fc.constant(null), seen, seen),
    believed: fc.array(fc.oneof(fc.constant(null), rankings(model)), {
      minLength: model.parties,
      maxLength: model.parties,
    }),
  });
  return fc.record({
    conflict: fc.constant(conflict),
    views: fc.array(view, { minLength: model.parties, maxLength: model.parties }),
  });
});

function agrees({ conflict, views: drawn }: Question): void {
  const { model, ranks } = conflict;
  const complain = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify({ ...conflict, drawn })}`);
  };
  const views = drawn.map(({ sight, believed }, party): View => ({
    sight,
    ranks: ranks.map((own, about) => (about === party ? own : (believed[about] ?? own))),
  }));
  const concepts = conceptsOf(model);
  const found = analyzeViews(model, views, concepts);
  const games = views.map(({ sight, ranks: taken }) => gameInMind(gameOf(model, taken), sight));
  for (let state = 0; state < model.states; state++)
    for (const concept of concepts) {
      const bit = conceptBit(concept);
      const stable = games.map((game, party) => isStable(DEFINITIONS[concept], game, party, state));
      stable.forEach((expected, party) => {
        if (((found.stable[party]![state]! & bit) !== 0) !== expected)
          complain(`${concept} of ${party} at ${state}`);
      });
      if (((found.equilibria[state]! & bit) !== 0) !== stable.every(Boolean))
        complain(`${concept} equilibrium ${state}`);
    }
  const states = Array.from({ length: model.states }, (_, state) => state);
  views.forEach(({ sight }, party) => {
    const sees = (state: number): boolean => sight === null || sight[state] === 1;
    const hidden = states.filter((state) => !sees(state));
    const emergent = hidden.filter((to) =>
      games.some(
        (game, mover) =>
          mover !== party &&
          states.some(
            (from) => sees(from) && game.moves(mover, from).includes(to) && game.better(mover, to, from),
          ),
      ),
    );
    if (hidden.join() !== found.hidden[party]!.join()) complain(`hidden from ${party}`);
    if (emergent.join() !== found.emergent[party]!.join()) complain(`emergent for ${party}`);
  });
}
