import type { Levels, Setting } from '../file/case.ts';
import { levelsAt, type Compiled } from '../file/compile.ts';

/** States that have some settings in common; no other state has them all. */
export interface StatePattern {
  /** In file order. */
  readonly settings: readonly Setting[];
  /** Ascending. */
  readonly states: readonly number[];
}

/** A list of states in patterns. */
export interface PatternedStates {
  /** The parties whose options are not everywhere as at the state compared with; patterns speak of their options alone. */
  readonly parties: readonly number[];
  /** Together these are exactly the states, if the other parties' options are as at the state compared with. */
  readonly patterns: readonly StatePattern[];
}

/** Beyond so many feasible states patterns are not looked for. */
const MOST_STATES = 4096;

/**
 * Divides a list of states into few patterns: from the first state that is in none yet, as many options as possible are set
 * free, those of the last party first, as long as no state outside the list fits.
 *
 * @param than the state that the list is compared with; it is not in the list
 * @returns null in graph form and with more than 4,096 feasible states
 *
 * Cost: the patterns × the options × the feasible states.
 */
export function patternsOf(
  compiled: Compiled,
  states: readonly number[],
  than: number,
): PatternedStates | null {
  const { model, case: source } = compiled;
  const base = levelsAt(compiled, than);
  if (!base || model.states > MOST_STATES) return null;
  const levels = Array.from({ length: model.states }, (_, state) => levelsAt(compiled, state)!);
  const varying = source.parties.flatMap(({ options }, party) =>
    states.some((state) => options.some((option) => levels[state]![option] !== base[option])) ? [party] : [],
  );
  const spoken = varying.flatMap((party) => source.parties[party]!.options);
  const fixed = source.options.flatMap((_, option) => (spoken.includes(option) ? [] : [option]));
  const alike = (a: Levels, b: Levels, options: readonly number[]): boolean =>
    options.every((option) => a[option] === b[option]);
  const around = [...levels.keys()].filter((state) => alike(levels[state]!, base, fixed));
  const listed = new Set(states);

  const patterns: StatePattern[] = [];
  const left = new Set(states);
  for (const first of states) {
    if (!left.has(first)) continue;
    const own = levels[first]!;
    let kept: readonly number[] = spoken;
    for (const option of spoken.toReversed()) {
      const fewer = kept.filter((other) => other !== option);
      if (around.every((state) => listed.has(state) || !alike(levels[state]!, own, fewer))) kept = fewer;
    }
    const fitting = around.filter((state) => alike(levels[state]!, own, kept));
    for (const state of fitting) left.delete(state);
    const settings = kept.map((option) => ({ option, level: own[option]! }));
    patterns.push({ settings, states: fitting });
  }
  return { parties: varying, patterns };
}
