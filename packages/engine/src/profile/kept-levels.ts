import { DEFINITIONS } from '../stability/definitions.ts';
import { NEVER, type LevelConcept, type StabilityEngine } from '../stability/engine.ts';
import type { EndsOf } from './ends.ts';
import type { StepsOf } from './kept-steps.ts';
import { reachableEnds } from './reachable-ends.ts';

/** One ranking a party: the preferences of a profile. */
export type Rankings = readonly Int32Array[];

/** A profile in which everybody's preferences are known. */
export interface KnownProfile {
  readonly interests: readonly number[];
  readonly rankings: Rankings;
}

/** Gives the sanction levels of a party under a concept, as `StabilityEngine.sanctionLevels` describes them. */
export type LevelsOf = (concept: LevelConcept, profile: KnownProfile, party: number) => Int32Array;

/** Levels are kept up to this many bytes in all, and worked out again where they do not fit. */
const KEPT_BYTES = 2 ** 27;

/**
 * Keeps levels for asking again. Where a concept looks at a party's own ranking alone, they are worked out once for all
 * profiles with that ranking.
 */
export function keptLevels(
  engine: StabilityEngine,
  { endsOf, stepsOf }: { readonly endsOf: EndsOf; readonly stepsOf: StepsOf },
): LevelsOf {
  const { model } = engine;
  const kept = new Map<LevelConcept, Map<object, Int32Array>[]>();
  let room = KEPT_BYTES;
  const workedOut: LevelsOf = (concept, { interests, rankings }, party) => {
    const { reply, counterMove } = DEFINITIONS[concept];
    if (reply === 'none') return new Int32Array(model.states).fill(NEVER);
    if (model.form === 'graph') return engine.sanctionLevels(rankings, party, concept);
    const steps = interests.flatMap((interest, other) =>
      other === party ? [] : [stepsOf(concept, other, interest)],
    );
    return reachableEnds(endsOf(party, interests[party]!, counterMove), steps);
  };
  return (concept, profile, party) => {
    const ofConcept = kept.get(concept) ?? profile.rankings.map(() => new Map<object, Int32Array>());
    kept.set(concept, ofConcept);
    const key = DEFINITIONS[concept].knows === 'own' ? profile.rankings[party]! : profile.rankings;
    const known = ofConcept[party]!.get(key);
    if (known) return known;
    const levels = workedOut(concept, profile, party);
    if (levels.byteLength <= room) {
      room -= levels.byteLength;
      ofConcept[party]!.set(key, levels);
    }
    return levels;
  };
}
