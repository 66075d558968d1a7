import { statesWith } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { readCase } from '../file/read-case.ts';
import { partialPreferences, unknownsOf } from '../file/compile-partial.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { sweepCase } from './sweep.ts';

// Each wants first that the other disarms; whether the first would rather keep its own arms is not known.
const ARMS = `parley: 1
title: Arms
parties: {a: {options: {disarm: {}}}, b: {options: {disarm: {}}}}
interests:
  a: {i: {prefers: [b.disarm, {unsure: not a.disarm, because: It never said so.}]}}
  b: {i: {prefers: [a.disarm, not b.disarm]}}
`;

const RANKED = `parley: 1
title: Ranked
parties: {a: {}, b: {}}
states: [calm, dispute, war]
moves: {a: [[calm, dispute], [dispute, calm]], b: [[dispute, war]]}
interests:
  a: {i: {ranking: [{unsure: [calm, dispute]}, war]}}
  b: {i: {ranking: [calm, [dispute, war]]}}
`;

describe('what is not known', () => {
  it('is read at its place, and left out where one ranking is needed', () => {
    const arms = compiledCase(ARMS);
    expect(arms.phase.situation.preferences[0]?.[0]).toMatchObject({
      statements: [{ text: 'b.disarm' }],
      unsure: [{ statement: { text: 'not a.disarm', because: { en: 'It never said so.' } }, after: 1 }],
    });
    expect([...(arms.ranks[0]?.[0] ?? [])]).toEqual([0, 0, 1, 1]);
    expect(unknownsOf(arms, [0, 0])).toMatchObject([{ kind: 'statement', party: 0 }]);

    const ranked = compiledCase(RANKED);
    expect(ranked.phase.situation.preferences[0]?.[0]).toEqual({
      kind: 'ranking',
      groups: [['calm', 'dispute'], ['war']],
      unsure: [0],
    });
    expect([...(ranked.ranks[0]?.[0] ?? [])]).toEqual([1, 1, 0]);
    expect(unknownsOf(ranked, [0, 0])).toEqual([{ kind: 'order', party: 0, states: [0, 1] }]);
  });

  it('may be settled, one statement at a time', () => {
    const arms = compiledCase(ARMS);
    const [open, settled] = [null, { party: 0, place: 0, wanted: 'no' } as const].map(
      (answer) => partialPreferences(arms, [0, 0], answer)[0]!,
    );
    expect([open?.completions, settled?.completions]).toEqual([2, 1]);
    const ranks = new Int32Array(4);
    settled?.complete(0, ranks);
    expect([...ranks].map((rank) => [...ranks].filter((other) => other < rank).length)).toEqual([0, 1, 2, 3]);
  });

  it('has a fault where it is written wrongly', () => {
    const codes = (text: string): string[] => readCase(text).faults.map(({ code }) => code);
    expect(codes(ARMS.replace('unsure: not', 'unsure: a.fight and not'))).toEqual(['name.unknown']);
    expect(codes(ARMS.replace('because:', 'that: b.disarm, because:'))).toEqual(['key.unknown']);
    expect(codes(ARMS.replace('unsure: not', 'unsrue: not'))).toEqual(['key.missing', 'key.unknown']);
    expect(codes(RANKED.replace('[calm, dispute]}', '[]}'))).toEqual(['ranking.missing', 'value.empty']);
    expect(codes(RANKED.replace('[calm, dispute]}', '[calm, calm]}'))).toEqual(['ranking.repeated']);
    expect(codes(ARMS.replace('not a.disarm', 'b.disarm'))).toEqual([]);
  });
});

describe('a sweep', () => {
  const sweep = sweepCase(compiledCase(ARMS), { interests: [0, 0], concepts: ['nash', 'seq'] });

  it('counts completions, and says what the unknown decides', () => {
    const { shares, influences } = sweep;
    expect(shares).toMatchObject({ exact: true, completions: 2, tried: 2, method: 'sliced' });
    expect(shares.equilibria.map((counts) => [...counts])).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 1],
    ]);
    const [influence] = influences;
    expect(influence?.unknown).toBe(0);
    expect([influence?.yes, influence?.no].map((of) => [...(of?.equilibria[0] ?? [])])).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ]);
  });

  it('judges by the extensions', () => {
    expect(
      sweep.extensions?.map(({ extension, equilibria }) => [extension.id, statesWith(equilibria, 'nash')]),
    ).toEqual([
      ['a', []],
      ['b', [0, 1]],
      ['c', []],
      ['d', [0, 1]],
    ]);
  });

  it('tries swaps and omissions of what is known', () => {
    const { swaps, omissions } = sweep.robustness;
    expect([swaps.length, omissions.length]).toEqual([1, 3]);
  });

  it('goes on in equal parts', () => {
    const seen: [number, number][] = [];
    const onProgress = (done: number, of: number): void => void seen.push([done, of]);
    sweepCase(compiledCase(ARMS), { interests: [0, 0], concepts: ['nash'], onProgress });
    expect(new Set(seen.map(([, of]) => of))).toEqual(new Set([4]));
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    expect(seen.at(-1)).toEqual([4, 4]);
  });

  it('has nothing to complete where all is known, and no extensions', () => {
    const known = sweepCase(compiledCase(ARMS.replace('{unsure:', '{that:')), {
      interests: [0, 0],
      concepts: ['nash'],
    });
    expect(known).toMatchObject({ unknowns: [], influences: [], extensions: null });
    expect(known.shares).toMatchObject({ completions: 1, tried: 1 });
  });

  it('draws when it is asked to, also what an unknown decides', () => {
    const drawn = sweepCase(compiledCase(ARMS), {
      interests: [0, 0],
      concepts: ['nash'],
      samples: 500,
      seed: 9,
    });
    expect(drawn.shares).toMatchObject({ exact: false, tried: 500, seed: 9 });
    expect(drawn.influences[0]?.yes).toMatchObject({ exact: false, tried: 500 });
  });

  it('takes the order of states in a ranking for unknown, and swaps its tiers', () => {
    const ranked = sweepCase(compiledCase(RANKED), { interests: [0, 0], concepts: ['nash'] });
    expect([...ranked.shares.equilibria[0]!]).toEqual([1, 1, 2]);
    expect(ranked.robustness.swaps.map(({ party, place }) => [party, place])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});

it('finds in how many of the 720 strict rankings of Syria the second state of the Euphrates conflict holds', () => {
  // Iraq's ranking of the conflict of 1975 is fixed; the counts are those of inverse analysis.
  const euphrates = compiledCase(`parley: 1
title: Euphrates
parties:
  syria: {options: {release: {}, escalate: {}}}
  iraq: {options: {attack: {}}}
rules: [{at_most_one: [syria.release, syria.escalate]}]
interests:
  syria: {i: {ranking: [{unsure: ['---']}]}}
  iraq: {i: {ranking: [YNN, NNY, NYY, NNN, YNY, NYN]}}
`);
  const { shares } = sweepCase(euphrates, { interests: [0, 0], concepts: ['nash', 'gmr', 'smr', 'seq'] });
  expect([shares.tried, ...shares.equilibria.map((counts) => counts[1])]).toEqual([720, 240, 384, 300, 384]);
});
