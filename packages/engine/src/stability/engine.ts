import type { Model } from '../model/model.ts';
import type { Concept } from './solution-concept.ts';

/** The concepts in which a sanction depends on the improvement alone, so that one level a state says all. */
export type LevelConcept = Exclude<Concept, 'sim'>;

/** The sanction level of a state that nothing sanctions. */
export const NEVER = 0x7fffffff;

/**
 * A way to judge a model's states fast; all engines give the verdicts of the definitions, and fuzzing compares them.
 * A ranking, once handed in, must not be changed in place: an engine may keep what follows from it.
 */
export interface StabilityEngine {
  readonly method: 'masks' | 'hypercube' | 'graph';
  readonly model: Model;
  /**
   * Judges every state for one party.
   *
   * @param ranks one ranking a party, `ranks[party][state]`, higher is better, each at least 0 and below `NEVER`
   * @returns one byte a state: bit k is set when the state is stable under `CONCEPTS[k]`; only asked bits are set
   */
  stable(ranks: readonly Int32Array[], party: number, concepts: readonly LevelConcept[]): Uint8Array;
  /**
   * Says of every state how well the others deter moving there: the lowest rank, in the party's own ranking, to which
   * (with counter-moves: from which no better than which) their answers can bring it. An improvement u of the party from s
   * is sanctioned exactly if `level[u] <= ranks[party][s]`; `NEVER` if there is no answer.
   * Only meaningful at improvements: whether u itself counts as an answer to u is left open, and never matters there.
   */
  sanctionLevels(ranks: readonly Int32Array[], party: number, concept: LevelConcept): Int32Array;
}
