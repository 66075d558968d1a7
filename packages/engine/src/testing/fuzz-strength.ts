import fc from 'fast-check';
import { degreesBySections, muchBetter, type Degrees } from '../preference/degrees.ts';
import { engineFor } from '../stability/analyze.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept } from '../stability/engine.ts';
import { gameOf, improvements, type Game } from '../stability/game.ts';
import { lastMoverEngine } from '../stability/last-mover.ts';
import { STRONGLY, strengthOf, UNSTABLE, WEAKLY } from '../stability/strength.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';

const CONCEPTS: readonly LevelConcept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

/** A conflict, and at which of its ranks a party begins to prefer what is above much to what is below. */
interface Question {
  readonly conflict: RandomConflict;
  readonly gaps: readonly number[];
  /** By how many ranks a state has to be above another to be much preferred, where degrees go by distance; 0: by gaps. */
  readonly distance: number;
}

/**
 * Compares strong and weak stability with the definition on random conflicts, for degrees by gaps in the ranking and by
 * distance in it. Stops at the first difference.
 *
 * @param runs how many conflicts to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzStrength(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(questions, agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

const questions: fc.Arbitrary<Question> = fc.noBias(
  fc.record({
    conflict: conflicts({ parties: 4, bits: 4 }),
    gaps: fc.array(fc.nat(12), { maxLength: 4 }),
    distance: fc.constantFrom(0, 0, 1, 2, 4),
  }),
);

function agrees({ conflict, gaps, distance }: Question): void {
  const { model, ranks } = conflict;
  const game = gameOf(model, ranks);
  for (let party = 0; party < model.parties; party++) {
    const own = ranks[party]!;
    const much = (state: number, than: number): boolean =>
      distance > 0
        ? own[state]! - own[than]! >= distance
        : gaps.some((gap) => own[state]! > gap && own[than]! <= gap);
    const degrees = degreesOf(own, gaps, distance);
    for (const concept of CONCEPTS)
      for (const engine of [engineFor(model), lastMoverEngine(model)]) {
        const found = strengthOf(engine, ranks, degrees, party, concept);
        found.forEach((strength, state) => {
          if (strength === byDefinition(game, much, concept, party, state)) return;
          throw new Error(
            `${engine.method} ${concept} ${party} ${state}: ${JSON.stringify({ conflict, gaps, distance })}`,
          );
        });
      }
    for (let state = 0; state < model.states; state++)
      for (let than = 0; than < model.states; than++)
        if (muchBetter(degrees, own, state, than) !== much(state, than))
          throw new Error(`degrees ${state} ${than}: ${JSON.stringify({ own, gaps, distance })}`);
  }
}

function degreesOf(own: Int32Array, gaps: readonly number[], distance: number): Degrees {
  if (distance > 0)
    return {
      below: own.map((rank) =>
        own.reduce((high, low) => (rank - low >= distance ? Math.max(high, low) : high), -1),
      ),
    };
  return degreesBySections(
    own,
    own.map((rank) => new Set(gaps.filter((gap) => rank > gap)).size),
  );
}

/** Strong: some sanction of each improvement is much worse than the state, and stays so whatever the party does then. */
function byDefinition(
  game: Game,
  much: (state: number, than: number) => boolean,
  concept: LevelConcept,
  party: number,
  state: number,
): number {
  const definition = DEFINITIONS[concept];
  const strengths = improvements(game, party, state).map((to) => {
    const found = definition.sanctions(game, party, state, to);
    if (found.length === 0) return UNSTABLE;
    const isStrong = found.some(
      ({ state: end }) =>
        much(state, end) &&
        (!definition.counterMove || game.moves(party, end).every((last) => much(state, last))),
    );
    return isStrong ? STRONGLY : WEAKLY;
  });
  return Math.min(STRONGLY, ...strengths);
}
