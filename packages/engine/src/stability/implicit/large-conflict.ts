import { EngineError } from '../../error.ts';
import type { Formula } from '../../model/formula.ts';
import { MAX_OPTIONS, type OptionSpec } from '../../model/option-model.ts';
import type { Weight } from '../../preference/weights.ts';
import { arranged, type Arrangement } from '../hypercube/layout.ts';

/** A conflict in option form whose states are never listed: rules and preferences as they were said. */
export interface LargeConflict {
  readonly parties: number;
  /** Up to 30 binary options; bit k of every code is option k. */
  readonly options: readonly OptionSpec[];
  /** What cannot be; default: nothing is infeasible. */
  readonly never?: Formula;
  /** One a party. */
  readonly preferences: readonly LargePreference[];
}

/**
 * What a party prefers: prioritised statements, weights, or a rank for every code, higher is better, from 0 to below `NEVER`
 * (whatever stands at an infeasible code is not read). No statements at all: the party is indifferent.
 */
export type LargePreference =
  | { readonly statements: readonly Formula[] }
  | { readonly weights: readonly Weight[] }
  | { readonly ranks: Int32Array };

/** A large conflict without what does not matter, arranged for the work; plain data that can be sent to a thread. */
export interface Outline {
  /** The options that matter, by their position in the conflict; bit k of a code here is option `mentioned[k]`. */
  readonly mentioned: readonly number[];
  /** Those that no preference and no rule mentions: every verdict is the same for both values. */
  readonly unmentioned: readonly number[];
  readonly arrangement: Arrangement & { readonly allFeasible: boolean };
  readonly never: Formula;
  readonly preferences: readonly OutlinedPreference[];
}

/** Short lists of statements are ranks as they stand, one bit each; the others have to be listed as ranks by code first. */
export type OutlinedPreference =
  | { readonly kind: 'words'; readonly statements: readonly Formula[] }
  | { readonly kind: 'statements'; readonly statements: readonly Formula[] }
  | { readonly kind: 'weights'; readonly weights: readonly Weight[] }
  | { readonly kind: 'ranks' };

/** The most statements whose truth values fit a word and leave the largest integer free. */
const STATEMENTS_IN_A_WORD = 30;

/**
 * Leaves out the options that neither preferences nor rules mention, and arranges the others.
 *
 * An option that nobody's rank and no rule depends on changes no verdict, whoever owns it and in whatever direction it may
 * change: a move that keeps it is always in order, and a move that changes it as well leads to the same ranks.
 * Cost: the terms.
 *
 * @throws EngineError `too-many-options` above 30 options
 */
export function outlineOf({ parties, options, never = [], preferences }: LargeConflict): Outline {
  if (options.length > MAX_OPTIONS)
    throw new EngineError('too-many-options', { options: options.length, limit: MAX_OPTIONS });
  const satisfiable = (formula: Formula): Formula =>
    formula.filter(({ mask, value }) => (value & ~mask) === 0);
  const rules = satisfiable(never);
  const said = preferences.flatMap((preference) =>
    'statements' in preference
      ? preference.statements.flatMap(satisfiable)
      : 'weights' in preference
        ? preference.weights.flatMap(({ when }) => satisfiable(when))
        : [{ mask: -1, value: 0 }],
  );
  const seen = [...rules, ...said].reduce((mask, term) => mask | term.mask, 0);
  const positions = [...options.keys()];
  const mentioned = positions.filter((option) => ((seen >> option) & 1) !== 0);

  const kept = (codes: number): number =>
    mentioned.reduce((mask, option, bit) => mask | (((codes >> option) & 1) << bit), 0);
  const reduced = (formula: Formula): Formula =>
    satisfiable(formula).map(({ mask, value }) => ({ mask: kept(mask), value: kept(value) }));
  const own = new Int32Array(parties);
  const masks = { both: 0, forward: 0, backward: 0, frozen: 0 };
  mentioned.forEach((option, bit) => {
    const { owner, direction } = options[option]!;
    own[owner]! |= 1 << bit;
    masks[direction] |= 1 << bit;
  });
  return {
    mentioned,
    unmentioned: positions.filter((option) => !mentioned.includes(option)),
    arrangement: {
      ...arranged({ bits: mentioned.length, own, ...masks }),
      allFeasible: rules.length === 0,
    },
    never: reduced(rules),
    preferences: preferences.map((preference): OutlinedPreference => {
      if ('ranks' in preference) return { kind: 'ranks' };
      if ('weights' in preference) {
        const weights = preference.weights.map(({ when, weight }) => ({ when: reduced(when), weight }));
        return weights.length > 0 ? { kind: 'weights', weights } : { kind: 'words', statements: [] };
      }
      const statements = preference.statements.map(reduced);
      return { kind: statements.length <= STATEMENTS_IN_A_WORD ? 'words' : 'statements', statements };
    }),
  };
}

/** The code without the options that do not matter. */
export function reducedCode({ mentioned }: Outline, code: number): number {
  return mentioned.reduce((reduced, option, bit) => reduced | (((code >> option) & 1) << bit), 0);
}

/** The options, by position, that a preference or a rule mentions: bit k of the codes of an analysis is the k-th of them. */
export function mentionedOptions(conflict: LargeConflict): readonly number[] {
  return outlineOf(conflict).mentioned;
}
