import { improvements, type Game } from './game.ts';
import type { Arrival } from './legal-sequences.ts';

/** The solution concepts, in the order of their flags. */
export const CONCEPTS = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] as const;

/** The name of a solution concept. */
export type Concept = (typeof CONCEPTS)[number];

/** How the others may answer an improvement: not at all, by any moves, by improvements only, or by moving at the same time. */
export type Reply = 'none' | 'moves' | 'improvements' | 'together';

/** One solution concept, as its definition says it; everything else about a concept follows from these. */
export interface SolutionConcept {
  readonly id: Concept;
  readonly reply: Reply;
  /** Whether a sanction counts only if the party it hits has no better answer to it than the state it left. */
  readonly counterMove: boolean;
  /** How many moves ahead a party looks: its own, the others' answer, its own again. */
  readonly foresight: 1 | 2 | 3;
  /** Whose preferences a party has to know. */
  readonly knows: 'own' | 'all';
  readonly source: string;
  /**
   * The sanctions of the definition: every state at which the others can make `party` regret moving from `state` to its
   * improvement `improvement`, each with a way to get there. An improvement without one breaks the state.
   */
  sanctions(game: Game, party: number, state: number, improvement: number): Arrival[];
}

/** Tells from the definition alone whether `state` is stable for `party`: every improvement has a sanction. */
export function isStable(concept: SolutionConcept, game: Game, party: number, state: number): boolean {
  return improvements(game, party, state).every(
    (improvement) => concept.sanctions(game, party, state, improvement).length > 0,
  );
}

/** Tells from the definition alone whether `state` is an equilibrium: stable for every party. */
export function isEquilibrium(concept: SolutionConcept, game: Game, state: number): boolean {
  for (let party = 0; party < game.parties; party++) if (!isStable(concept, game, party, state)) return false;
  return true;
}

/** Whether the party, having moved away from `state` and been answered at `answer`, can still get to something better than `state`. */
export function escapes(game: Game, party: number, state: number, answer: number): boolean {
  return game.moves(party, answer).some((target) => game.better(party, target, state));
}
