import { DEFINITIONS } from './definitions.ts';
import { improvements, type Game } from './game.ts';
import type { Arrival } from './legal-sequences.ts';
import type { Concept } from './solution-concept.ts';

/** Why a state is or is not stable for a party: each of its improvements with everything that punishes it. */
export interface Verdict {
  readonly concept: Concept;
  readonly party: number;
  readonly state: number;
  /** True when every improvement has a sanction. */
  readonly stable: boolean;
  readonly improvements: readonly SanctionedImprovement[];
}

/** An improvement and its sanctions, nearest first; without one, it breaks the state. */
export interface SanctionedImprovement {
  readonly to: number;
  readonly sanctions: readonly Arrival[];
}

/**
 * Gives the verdict on one state for one party with all its reasons, from the definition itself.
 *
 * @throws EngineError `needs-options` for SIM in graph form
 *
 * Cost: for each improvement, one search over (state, last mover).
 */
export function verdict(concept: Concept, game: Game, party: number, state: number): Verdict {
  const reasons = improvements(game, party, state).map((to) => ({
    to,
    sanctions: DEFINITIONS[concept].sanctions(game, party, state, to),
  }));
  return {
    concept,
    party,
    state,
    stable: reasons.every(({ sanctions }) => sanctions.length > 0),
    improvements: reasons,
  };
}
