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
 *
 * @param concepts those that will be asked for: while there is room, all that need the same rankings are worked out together
 */
export function keptLevels(engine: StabilityEngine, concepts: readonly LevelConcept[]): LevelsOf {
  const kept = new Map(
    concepts.map((concept) => [
      concept,
      Array.from({ length: engine.model.parties }, () => new Map<object, Int32Array>()),
    ]),
  );
  let room = KEPT_BYTES;
  return (concept, rankings, party) => {
    const { knows } = DEFINITIONS[concept];
    const key = knows === 'own' ? rankings[party]! : rankings;
    const known = kept.get(concept)![party]!.get(key);
    if (known) return known;
    const alike = concepts.filter((other) => DEFINITIONS[other].knows === knows);
    const bytes = alike.length * engine.model.states * Int32Array.BYTES_PER_ELEMENT;
    if (bytes > room) return engine.sanctionLevels(rankings, party, [concept])[0]!;
    room -= bytes;
    const levels = engine.sanctionLevels(rankings, party, alike);
    alike.forEach((other, index) => kept.get(other)![party]!.set(key, levels[index]!));
    return levels[alike.indexOf(concept)]!;
  };
}
