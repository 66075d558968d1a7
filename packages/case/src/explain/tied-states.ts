import { BY_RULE, FOR_ALL, FOR_SOME } from '@parley/engine';

/** States with a verdict, by how ties are settled. */
export interface TiedStates {
  /** Stable by the stated rule, ascending. */
  readonly states: readonly number[];
  /** Of these: those that would not be stable for every other way to settle ties. */
  readonly doubtful: readonly number[];
  /** Not stable by the rule, but for some other way to settle ties. */
  readonly possible: readonly number[];
}

/** Sorts the states of a verdict on two parties that look ahead. Cost: the states. */
export function tiedStates(flags: Uint8Array): TiedStates {
  const where = (isMeant: (flag: number) => boolean): number[] =>
    [...flags.keys()].filter((state) => isMeant(flags[state]!));
  const byRule = (flag: number): boolean => (flag & BY_RULE) !== 0;
  return {
    states: where(byRule),
    doubtful: where((flag) => byRule(flag) && (flag & FOR_ALL) === 0),
    possible: where((flag) => !byRule(flag) && (flag & FOR_SOME) !== 0),
  };
}
