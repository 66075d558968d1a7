import type { Mutation } from './mutation.ts';

/** Faults in judging how strongly a state is stable. */
export const STRENGTH_MUTATIONS: readonly Mutation[] = [
  {
    name: 'strength: any sanction is a strong one',
    file: 'stability/strength.ts',
    from: 'levels[to]! <= below[state]!',
    to: 'levels[to]! <= rank',
    caughtBy: 'fuzzStrength',
  },
  {
    name: 'strength: the last improvement decides',
    file: 'stability/strength.ts',
    from: 'if (own[to]! <= rank || levels[to]! <= below[state]!) continue;',
    to: 'strength = STRONGLY;\n      if (own[to]! <= rank || levels[to]! <= below[state]!) continue;',
    caughtBy: 'fuzzStrength',
  },
  {
    name: 'degrees: a state is much preferred to those of its own section',
    file: 'preference/degrees.ts',
    from: 'section === 0 ? -1 : highest[section - 1]!',
    to: 'section === 0 ? -1 : highest[section]!',
    caughtBy: 'fuzzStrength',
  },
];
