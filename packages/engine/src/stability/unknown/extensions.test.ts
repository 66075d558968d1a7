import { describe, expect, it } from 'vitest';
import { graphModel } from '../../model/graph-model.ts';
import { optionModel } from '../../model/option-model.ts';
import { knownPreference } from '../../preference/partial.ts';
import { partialRanking } from '../../preference/partial-ranking.ts';
import { fuzzExtensions } from '../../testing/fuzz-extensions.ts';
import { statesWith } from '../analyze.ts';
import { extendedStability } from './extended-stability.ts';
import type { ExtendedConcept } from './extension.ts';

it('the extensions are as defined, and the ordinary concepts where nothing is unknown, on 500 random conflicts', () => {
  expect(fuzzExtensions(500, 20_241_208)).toEqual({ runs: 500, seed: 20_241_208, failure: null });
}, 60_000);

// The first party can move from 0 to 1; the second then from 1 to 2.
const model = graphModel({ states: 3, arcs: [[[0, 1]], [[1, 2]]], statusQuo: 0 });
const letters = (
  first: ReturnType<typeof partialRanking>,
  second: ReturnType<typeof partialRanking>,
  concept: ExtendedConcept,
): string =>
  extendedStability(model, [first, second], [concept])
    .filter(({ stable }) => statesWith(stable[0]!, concept).includes(0))
    .map(({ extension }) => extension.id)
    .join('');
const ranked = (...tiers: (readonly number[])[]): ReturnType<typeof partialRanking> =>
  partialRanking(
    3,
    tiers.map((states) => ({ states, order: 'unknown' as const })),
  );

describe('a move for what is not known to be better', () => {
  it('is made under a and c only', () => {
    expect(letters(ranked([0, 1], [2]), ranked([1], [2], [0]), 'nash')).toBe('bd');
  });

  it('is deterred by an end that is surely no better, under a too', () => {
    expect(letters(ranked([0, 1], [2]), ranked([0], [1], [2]), 'gmr')).toBe('abcd');
  });
});

describe('an end that is not known to be worse', () => {
  it('deters under c and d only', () => {
    expect(letters(ranked([1], [0, 2]), ranked([2], [1], [0]), 'gmr')).toBe('cd');
    expect(letters(ranked([1], [0, 2]), ranked([2], [1], [0]), 'seq')).toBe('cd');
  });
});

describe('a sanction under SEQ', () => {
  it('may be a step of which it is not known whether the other gains by it', () => {
    expect(letters(ranked([1], [0], [2]), ranked([1, 2], [0]), 'seq')).toBe('abcd');
    expect(letters(ranked([1], [0], [2]), ranked([1], [2], [0]), 'seq')).toBe('');
  });
});

describe('a counter-move under SMR', () => {
  // The first party can also move from 2 to 3.
  const longer = graphModel({
    states: 4,
    arcs: [
      [
        [0, 1],
        [2, 3],
      ],
      [[1, 2]],
    ],
    statusQuo: 0,
  });
  it('to what is not known to be better voids a sanction under a and b only', () => {
    const first = partialRanking(4, [
      { states: [1], order: 'tied' },
      { states: [0, 3], order: 'unknown' },
      { states: [2], order: 'tied' },
    ]);
    const holding = extendedStability(longer, [first, knownPreference(new Int32Array(4))], ['smr'])
      .filter(({ stable }) => statesWith(stable[0]!, 'smr').includes(0))
      .map(({ extension }) => extension.id);
    expect(holding).toEqual(['c', 'd']);
  });
});

it('refuses more states than it has room for, and stops when it is told to', () => {
  const wide = optionModel({
    parties: 1,
    options: Array.from({ length: 12 }, () => ({ owner: 0, direction: 'both' as const })),
    statusQuo: null,
  });
  const flat = knownPreference(new Int32Array(4096));
  expect(() => extendedStability(wide, [flat], ['nash'])).toThrow('too-many-states');
  const preferences = [ranked([0, 1, 2]), ranked([0, 1, 2])];
  expect(() => extendedStability(model, preferences, ['nash'], AbortSignal.abort())).toThrow('aborted');
});
