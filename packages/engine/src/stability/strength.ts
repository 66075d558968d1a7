import { movesFrom } from '../model/model.ts';
import type { Degrees } from '../preference/degrees.ts';
import type { LevelConcept, StabilityEngine } from './engine.ts';

/** How surely a state is stable. */
export const UNSTABLE = 0;
export const WEAKLY = 1;
export const STRONGLY = 2;

/**
 * Judges how strongly every state is stable for one party (Hamouda, Kilgour & Hipel 2004, 2006): strongly, if each of its
 * improvements has a sanction that leaves it much worse off than the state it left (under SMR and SSEQ also after any further
 * move of its own); weakly, if it is stable, but not strongly.
 *
 * An improvement counts whatever its degree, for the party and for those who sanction by improvements. A state without
 * improvements is strongly stable: Nash has no weak stability.
 *
 * @param ranks one ranking a party, `ranks[party][state]`
 * @param degrees of the party
 * @returns `UNSTABLE`, `WEAKLY` or `STRONGLY` by state
 *
 * Cost: the sanction levels of the concept, and the moves of the party.
 */
export function strengthOf(
  engine: StabilityEngine,
  ranks: readonly Int32Array[],
  { below }: Degrees,
  party: number,
  concept: LevelConcept,
): Uint8Array {
  const own = ranks[party]!;
  const levels = engine.sanctionLevels(ranks, party, concept);
  return Uint8Array.from(own, (rank, state) => {
    let strength = STRONGLY;
    for (const to of movesFrom(engine.model, party, state)) {
      if (own[to]! <= rank || levels[to]! <= below[state]!) continue;
      if (levels[to]! > rank) return UNSTABLE;
      strength = WEAKLY;
    }
    return strength;
  });
}
