import type { Mutation } from './mutation.ts';

/** Faults in what works ranks out where they are needed, and in what the threads share. */
export const LARGE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'large: blocks are ordered alike whatever is infeasible',
    file: 'stability/implicit/order-key.ts',
    from: 'key[row] = open;',
    to: 'key[row] = 0;',
    caughtBy: 'fuzzLarge',
  },
  {
    name: 'large: what is infeasible is stable for the indifferent',
    file: 'stability/implicit/flags.ts',
    from: 'all & ~(ranks[x]! >> 31)',
    to: 'all',
    caughtBy: 'fuzzLarge',
  },
  {
    name: 'large: the last statement leads',
    file: 'stability/implicit/word-tables.ts',
    from: 'statements.toReversed().map(',
    to: 'statements.map(',
    caughtBy: 'fuzzLarge',
  },
  {
    name: 'large: thresholds start where those of the party before ended',
    file: 'stability/implicit/craft.ts',
    from: 'if (thresholds.length === 0) continue;',
    to: 'if (thresholds.length >= 0) continue;',
    caughtBy: 'fuzzLarge',
  },
  {
    name: 'large: a class forgets those it can move to',
    file: 'stability/implicit/plan.ts',
    from: 'answered > 0 && own.classes > 1',
    to: 'answered < 0',
    caughtBy: 'fuzzLarge',
  },
  {
    name: 'large: the bits of one-way options are those of the conflict, not of what matters in it',
    file: 'stability/implicit/large-conflict.ts',
    from: 'masks[direction] |= 1 << bit;',
    to: 'masks[direction] |= 1 << option;',
    caughtBy: 'fuzzLarge',
  },
];
