import { engineFor, strengthOf, UNSTABLE, WEAKLY } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { degreesOf } from '../file/degrees.ts';
import { ranksOf } from '../interests/ranks.ts';

/** The concepts in which a sanction can be strong or weak. */
export const SANCTION_CONCEPTS = ['gmr', 'smr', 'seq', 'sseq'] as const;

/** The name of such a concept. */
export type SanctionConcept = (typeof SANCTION_CONCEPTS)[number];

/** How strongly states are stable, where parties prefer some things much. */
export interface StrengthExplanation {
  /** The index of each party's interest. */
  readonly interests: readonly number[];
  readonly concepts: readonly SanctionConcept[];
  /** The parties whose preference states degrees. */
  readonly stated: readonly number[];
  /** The equilibria under any of the concepts: those that are strong under most first, then weak, then by state. */
  readonly states: readonly StateStrength[];
}

/** How strongly a state is stable. */
export interface StateStrength {
  readonly state: number;
  /** By concept, in their order. */
  readonly verdicts: readonly StrengthVerdict[];
}

/** How strongly a state is stable under a concept: for everybody as strongly as for whom it is stable least. */
export interface StrengthVerdict {
  readonly strength: 'strong' | 'weak' | null;
  /** The parties for whom it is only weakly stable, and those that leave it. */
  readonly weakly: readonly number[];
  readonly leaving: readonly number[];
}

/**
 * Judges how strongly the equilibria of a profile hold. A party that states no degrees prefers nothing much: what deters it
 * deters weakly.
 *
 * @param interests the index of one interest a party, none of them `other`
 * @throws RangeError when an interest has no preference
 *
 * Cost: for each party and concept, see `strengthOf`.
 */
export function explainStrength(
  compiled: Compiled,
  interests: readonly number[],
  concepts: readonly SanctionConcept[] = SANCTION_CONCEPTS,
): StrengthExplanation {
  const { model } = compiled;
  const engine = engineFor(model);
  const ranks = ranksOf(compiled, interests);
  const none = { below: new Int32Array(model.states).fill(-1) };
  const degrees = ranks.map((_, party) => degreesOf(compiled, party, interests[party]!));
  const byConcept = concepts.map((concept) =>
    ranks.map((_, party) => strengthOf(engine, ranks, degrees[party] ?? none, party, concept)),
  );
  const verdictOn = (ofParties: readonly Uint8Array[], state: number): StrengthVerdict => {
    const those = (strength: number): number[] =>
      [...ofParties.keys()].filter((party) => ofParties[party]![state] === strength);
    const [weakly, leaving] = [those(WEAKLY), those(UNSTABLE)];
    return { strength: leaving.length > 0 ? null : weakly.length > 0 ? 'weak' : 'strong', weakly, leaving };
  };
  const holding = (state: number): boolean =>
    byConcept.some((ofParties) => ofParties.every((strengths) => strengths[state] !== UNSTABLE));
  const states: StateStrength[] = [];
  for (let state = 0; state < model.states; state++)
    if (holding(state))
      states.push({ state, verdicts: byConcept.map((ofParties) => verdictOn(ofParties, state)) });
  const count = ({ verdicts }: StateStrength, strength: 'strong' | 'weak'): number =>
    verdicts.filter((verdict) => verdict.strength === strength).length;
  states.sort(
    (a, b) =>
      count(b, 'strong') - count(a, 'strong') || count(b, 'weak') - count(a, 'weak') || a.state - b.state,
  );
  const stated = [...degrees.keys()].filter((party) => degrees[party] !== null);
  return { interests, concepts, stated, states };
}
