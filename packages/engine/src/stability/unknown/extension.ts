import { DEFINITIONS } from '../definitions.ts';
import { improvements, type Game } from '../game.ts';
import type { Concept } from '../solution-concept.ts';
import type { UncertainGame } from './uncertain-game.ts';

/** The concepts that are defined where some preferences are not known. */
export const EXTENDED_CONCEPTS: readonly ExtendedConcept[] = ['nash', 'gmr', 'smr', 'seq'];

/** A concept that is defined where some preferences are not known. */
export type ExtendedConcept = Extract<Concept, 'nash' | 'gmr' | 'smr' | 'seq'>;

/** A way to extend the solution concepts to preferences of which some are not known: what a party makes of not knowing. */
export interface Extension {
  readonly id: 'a' | 'b' | 'c' | 'd';
  /** Whether the party leaves for a state of which it is not known whether it prefers it. */
  readonly leavesForUnknown: boolean;
  /**
   * Whether an end of which it is not known whether the party prefers it deters the party. If it does, it does not help the
   * party out of a sanction either; if it does not, it does.
   */
  readonly fearsUnknown: boolean;
  readonly source: string;
}

/**
 * Tells from the definitions alone whether a state is stable for a party under an extension of a concept: after every move for
 * which the party would leave, the others can bring it to an end that deters it. Where the concept lets them improve only, they
 * may take steps to what is better or not known to be (Li, Hipel, Kilgour & Fang 2004).
 */
export function isStableUnder(
  extension: Extension,
  concept: ExtendedConcept,
  game: UncertainGame,
  party: number,
  state: number,
): boolean {
  const { leavesForUnknown, fearsUnknown } = extension;
  const leaving = seen(game, () => leavesForUnknown);
  const judging = seen(game, (asked) => asked !== party || !fearsUnknown);
  return improvements(leaving, party, state).every(
    (to) => concept !== 'nash' && DEFINITIONS[concept].sanctions(judging, party, state, to).length > 0,
  );
}

/** The game in which what is unknown counts as better for those for whom `counts` says so. */
function seen(game: UncertainGame, counts: (party: number) => boolean): Game {
  return {
    ...game,
    better: (party, state, than) =>
      game.better(party, state, than) || (counts(party) && game.unknown(party, state, than)),
  };
}
