import type { Mutation } from './mutation.ts';

/** Faults in what judges partly unknown preferences, one at a time. */
export const UNCERTAINTY_MUTATIONS: readonly Mutation[] = [
  {
    name: 'extensions: a party moves twice in a row',
    file: 'stability/unknown/extended-stability.ts',
    from: 'if (mover === last) continue;',
    to: 'if (mover === party) continue;',
    caughtBy: 'fuzzExtensions',
  },
  {
    name: 'extensions: a sanctioner takes sure improvements only',
    file: 'stability/unknown/extended-stability.ts',
    from: 'maybe[mover]!.has(from, to)',
    to: 'better[mover]!.has(from, to)',
    caughtBy: 'fuzzExtensions',
  },
  {
    name: 'extensions: what deters is turned round',
    file: 'stability/unknown/extended-stability.ts',
    from: '(fearsUnknown ? better : maybe)',
    to: '(fearsUnknown ? maybe : better)',
    caughtBy: 'fuzzExtensions',
  },
  {
    name: 'extensions: a counter-move to what is unknown is forgotten',
    file: 'stability/unknown/extended-stability.ts',
    from: '.some((to) => judging.has(state, to))',
    to: '.some((to) => better[party]!.has(state, to))',
    caughtBy: 'fuzzExtensions',
  },
  {
    name: 'sliced: improvements of several parties are not joined',
    file: 'stability/sliced/verdict-tape.ts',
    from: 'if (movers > 1)',
    to: 'if (movers > 2)',
    caughtBy: 'fuzzShares',
  },
  {
    name: 'sliced: SMR without a counter-move',
    file: 'stability/sliced/verdict-tape.ts',
    from: 'const had = counterMove ?',
    to: 'const had = states < 0 ?',
    caughtBy: 'fuzzShares',
  },
  {
    name: 'sliced: a place is given again while it is still read',
    file: 'stability/sliced/tape.ts',
    from: 'if (lastRead[read] === step &&',
    to: 'if (lastRead[read]! >= step &&',
    caughtBy: 'fuzzShares',
  },
  {
    name: 'sliced: generated code keeps too little',
    file: 'stability/sliced/generated-tape.ts',
    from: 'if (lastReads[step]! >= end)',
    to: 'if (lastReads[step]! > end)',
    caughtBy: 'fuzzShares',
  },
  {
    name: 'sliced: the last lanes count too',
    file: 'stability/uncertainty/sliced-tally.ts',
    from: 'lanes === LANES ? null : maskOf(lanes)',
    to: 'lanes > 0 ? null : maskOf(lanes)',
    caughtBy: 'fuzzShares',
  },
  {
    name: 'lanes: an unknown pair is known the other way round',
    file: 'stability/sliced/lanes.ts',
    from: 'if (below >= 0) words[below + word] = ~bits;',
    to: 'if (below >= 0) words[below + word] = bits;',
    caughtBy: 'fuzzShares',
  },
];
