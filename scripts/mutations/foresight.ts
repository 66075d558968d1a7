import type { Mutation } from './mutation.ts';

/** Faults in looking ahead. */
export const FORESIGHT_MUTATIONS: readonly Mutation[] = [
  {
    name: 'foresight: a party moves for an end as good as staying',
    file: 'stability/foresight/anticipation.ts',
    from: 'best >= 0 && own[best]! > own[state]!',
    to: 'best >= 0 && own[best]! >= own[state]!',
    caughtBy: 'fuzzForesight',
  },
  {
    name: 'foresight: ties are settled against the other party',
    file: 'stability/foresight/anticipation.ts',
    from: 'others[end]! - others[best]!',
    to: 'others[best]! - others[end]!',
    caughtBy: 'fuzzForesight',
  },
  {
    name: 'foresight: the mover answers itself',
    file: 'stability/foresight/anticipation.ts',
    from: 'const end = later.stated[other][move]!;',
    to: 'const end = later.stated[party][move]!;',
    caughtBy: 'fuzzForesight',
  },
  {
    name: 'foresight: an end is possible though another move is surely better',
    file: 'stability/foresight/anticipation.ts',
    from: 'Math.max(sure, rank + 1)',
    to: 'rank + 1',
    caughtBy: 'fuzzForesight',
  },
  {
    name: 'foresight: to stay is possible though some move surely gains',
    file: 'stability/foresight/anticipation.ts',
    from: 'if (sure <= rank) found.push(stay);',
    to: 'found.push(stay);',
    caughtBy: 'fuzzForesight',
  },
  {
    name: 'foresight: non-myopic by the first horizon of the cycle alone',
    file: 'stability/foresight/limited-move.ts',
    from: 'cycle.from - 1 + cycle.period);',
    to: 'cycle.from);',
    caughtBy: 'fuzzForesight',
  },
  {
    name: 'foresight: a cycle one horizon off',
    file: 'stability/foresight/limited-move.ts',
    from: 'cycle.from - 1 + ((horizon',
    to: 'cycle.from - 1 + ((horizon + 1',
    caughtBy: 'fuzzForesight',
  },
];
