import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept, StabilityEngine } from '../stability/engine.ts';

/** One ranking a party: the preferences of a profile. */
export type Rankings = readonly Int32Array[];

/** Gives the sanction levels of a party under a concept, as `StabilityEngine.sanctionLevels` does. */
export type LevelsOf = (concept: LevelConcept, rankings: Rankings, party: number) => Int32Array;

/** Levels are kept up to this many bytes in all, and worked out again where they do not fit. */
const KEPT_BYTES = 2 ** 27;

/**
 * Keeps the levels that an engine works out, for asking again with the same rankings. Where a concept looks at a party's
 * own ranking alone, they are worked out once for all profiles with that ranking.
 */
export function keptLevels(engine: StabilityEngine): LevelsOf {
  const kept = new Map<LevelConcept, Map<object, Int32Array>[]>();
  let room = KEPT_BYTES;
  return (concept, rankings, party) => {
    const ofConcept = kept.get(concept) ?? rankings.map(() => new Map<object, Int32Array>());
    kept.set(concept, ofConcept);
    const key = DEFINITIONS[concept].knows === 'own' ? rankings[party]! : rankings;
    const known = ofConcept[party]!.get(key);
    if (known) return known;
    const levels = engine.sanctionLevels(rankings, party, concept);
    if (levels.byteLength <= room) {
      room -= levels.byteLength;
      ofConcept[party]!.set(key, levels);
    }
    return levels;
  };
}
