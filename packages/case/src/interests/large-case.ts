import {
  beliefsOf,
  conceptBit,
  holds,
  MAX_LISTED_OPTIONS,
  type LargeConflict,
  type LargePreference,
  type LevelConcept,
  type Profile,
} from '@parley/engine';
import { bitLayout, codeOfLevels, optionOfBit, type BitLayout } from '../file/bits.ts';
import type { Case, Phase, Preference } from '../file/case.ts';
import { optionBits } from '../file/compile.ts';
import { feasibleCodes, formulaOf, infeasibility } from '../file/feasible.ts';
import { readStateCode } from '../file/state-code.ts';

/** The most feasible states that are listed, and judged with all that the parties believe. */
export const MOST_LISTED = 65_536;

/** How long the feasible states are counted before they are taken to be too many. */
const EFFORT = 5_000_000;

/** Whether a case has too many feasible states in a phase to list them. Cost: a few looks at the rules a state, bounded. */
export function isLarge(source: Case, phase: Phase = source.phases[0]): boolean {
  if (source.graph) return false;
  const { bits, ...layout } = bitLayout(source.options);
  if (2 ** bits <= MOST_LISTED) return false;
  if (bits > MAX_LISTED_OPTIONS) return true;
  const never = infeasibility(phase.situation.rules, { bits, ...layout });
  return feasibleCodes(never, bits, MOST_LISTED, { left: EFFORT }) === null;
}

/** A case that is too large to list, as of one phase. */
export interface LargeCase {
  readonly case: Case;
  readonly phase: Phase;
  readonly layout: BitLayout;
  /** Those of probability above 0, likeliest first. */
  readonly profiles: readonly Profile[];
}

/** Takes a case for a large one, as of a phase. */
export function largeCase(source: Case, phase: Phase = source.phases[0]): LargeCase {
  const { profiles } = beliefsOf({
    ranks: phase.situation.preferences,
    priors: source.parties.map(({ interests }) => interests.map(({ prior }) => prior)),
    joint: source.joint,
    stated: [],
  });
  return {
    case: source,
    phase,
    layout: bitLayout(source.options),
    profiles: profiles
      .filter(({ probability }) => probability > 0)
      .toSorted((a, b) => b.probability - a.probability),
  };
}

/** The conflict of a profile in the engine's terms: rules and preferences as they were said. */
export function conflictIn({ case: source, phase, layout }: LargeCase, profile: Profile): LargeConflict {
  const { preferences, rules } = phase.situation;
  return {
    parties: source.parties.length,
    options: optionBits(source, phase, layout),
    never: infeasibility(rules, layout),
    preferences: profile.interests.map((interest, party) =>
      preferenceOf(preferences[party]![interest]!, source, layout),
    ),
  };
}

function preferenceOf(preference: Preference, { options }: Case, layout: BitLayout): LargePreference {
  switch (preference.kind) {
    case 'statements':
      return { statements: preference.statements.map(({ expression }) => formulaOf(expression, layout)) };
    case 'weights':
      return {
        weights: preference.weights.map(({ statement, weight }) => ({
          when: formulaOf(statement.expression, layout),
          weight,
        })),
      };
    case 'ranking': {
      const ranks = new Int32Array(2 ** layout.bits);
      preference.groups.forEach((group, place) => {
        for (const name of group)
          ranks[
            codeOfLevels(
              layout,
              (readStateCode(name, options) ?? []).map((level) => level ?? 0),
            )
          ] = preference.groups.length - 1 - place;
      });
      return { ranks };
    }
  }
}

/** A state that is looked at in every profile. */
export interface WatchedState {
  readonly code: number;
  readonly isStatusQuo: boolean;
  /** The proposals that lead there (indices into `Case.proposals`). */
  readonly proposals: readonly number[];
}

/** The status quo and the states of the phase's proposals. */
export function namedStates({ case: source, phase, layout }: LargeCase): WatchedState[] {
  const { statusQuo } = phase.situation;
  const codes = new Map<number, number[]>();
  if (statusQuo) codes.set(codeOfLevels(layout, statusQuo), []);
  source.proposals.forEach((proposal, index) => {
    if (source.phases[proposal.phase] !== phase) return;
    const code = codeOfLevels(layout, proposal.state);
    codes.set(code, [...(codes.get(code) ?? []), index]);
  });
  return [...codes].map(([code, proposals]) => ({
    code,
    proposals,
    isStatusQuo: statusQuo !== null && code === codeOfLevels(layout, statusQuo),
  }));
}

/** The code of a feasible state that is written as a state code; null when it is none. */
export function feasibleCode({ case: source, phase, layout }: LargeCase, written: string): number | null {
  const levels = readStateCode(written, source.options)?.map((level) => level ?? -1);
  if (!levels || levels.includes(-1)) return null;
  const code = codeOfLevels(layout, levels);
  return holds(infeasibility(phase.situation.rules, layout), code) ? null : code;
}

/**
 * The equilibria that differ from a code in the fewest option bits, those under more of the concepts first where there are none
 * under all.
 *
 * @param equilibria one byte a code, as `LargeAnalysis` has them
 * @param from as the codes of these are written
 * Cost: the codes.
 */
export function nearestEquilibria(
  equilibria: Uint8Array,
  concepts: readonly LevelConcept[],
  from: number,
  most: number,
): number[] {
  const wanted = concepts.reduce((bits, concept) => bits | conceptBit(concept), 0);
  const found: { readonly code: number; readonly key: number }[] = [];
  for (let code = 0; code < equilibria.length; code++) {
    const under = equilibria[code]! & wanted;
    if (under === 0) continue;
    const key = 64 * (concepts.length - ones(under)) + ones(code ^ from);
    if (found.length === most && key >= found.at(-1)!.key) continue;
    const place = found.findIndex((other) => other.key > key);
    found.splice(place < 0 ? found.length : place, 0, { code, key });
    if (found.length > most) found.pop();
  }
  return found.map(({ code }) => code);
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The options that these bits of a code belong to. */
export function optionsOfBits(layout: BitLayout, bits: readonly number[]): readonly number[] {
  return bits.map((bit) => optionOfBit(layout, bit).option);
}
