import { describe, expect, it } from 'vitest';
import { EngineError } from '../error.ts';
import { graphModel } from '../model/graph-model.ts';
import { optionModel } from '../model/option-model.ts';
import { rankByTiers } from '../preference/ranking.ts';
import { gameOf } from '../stability/game.ts';
import { fuzzInverse } from '../testing/fuzz-inverse.ts';
import { minimalSets } from './groups.ts';
import { invert, statesThatMatter } from './invert.ts';
import type { KnownComparison } from './known-order.ts';

it('agrees with every set, order, ranking and profile tried on 500 random conflicts', () => {
  expect(fuzzInverse(500, 20_241_127)).toEqual({ runs: 500, seed: 20_241_127, failure: null });
}, 120_000);

// Two options that exclude each other for one party, one for the other, as in the Euphrates conflict of 1975.
const model = optionModel({
  parties: 2,
  options: [0, 0, 1].map((owner) => ({ owner, direction: 'both' as const })),
  never: [{ mask: 0b011, value: 0b011 }],
  statusQuo: 0,
});
const ranked = (...best: number[]): Int32Array =>
  rankByTiers(
    6,
    best.map((number) => [number - 1]),
  );
const game = gameOf(model, [ranked(1, 3, 6, 2, 4, 5), ranked(2, 4, 6, 1, 5, 3)]);

describe('what keeps the first party at the second state', () => {
  it('is under GMR, for each move, that its end or the answer to it is no better', () => {
    const found = invert('gmr', game, 0, 1);
    expect(found).toMatchObject({
      stable: false,
      moves: 2,
      groups: [
        { states: [0, 3], demands: [{ to: 0, ways: [[0], [3]] }], sets: [[0], [3]] },
        { states: [2, 5], demands: [{ to: 2, ways: [[2], [5]] }], sets: [[2], [5]] },
      ],
      orders: { exact: true, stable: 64n, of: 120n },
      known: null,
    });
    expect(minimalSets(found.groups, 4)).toEqual([
      [0, 2],
      [0, 5],
      [2, 3],
      [3, 5],
    ]);
    expect(minimalSets(found.groups, 3)).toBeNull();
    expect(statesThatMatter(found)).toEqual([0, 2, 3, 5]);
  });

  it('is under SMR both ends, or the answer with all that can be had after it', () => {
    const { groups, orders } = invert('smr', game, 0, 1);
    expect(groups.map(({ sets }) => sets)).toEqual([
      [
        [0, 2],
        [3, 4, 5],
      ],
    ]);
    expect(orders).toMatchObject({ exact: true, stable: 300n, of: 720n });
  });

  it('is nothing where there is no move', () => {
    const still = graphModel({ states: 2, arcs: [[], [[0, 1]]], statusQuo: 0 });
    const found = invert('seq', gameOf(still, [rankByTiers(2, [[0, 1]]), rankByTiers(2, [[0, 1]])]), 0, 0);
    expect(found).toMatchObject({
      stable: true,
      moves: 0,
      groups: [],
      orders: { stable: 1n, of: 1n, share: 1 },
    });
  });

  it('is worked out move by move, and stops when asked to', () => {
    const heard: number[][] = [];
    invert('gmr', game, 0, 1, { onProgress: (done, of) => heard.push([done, of]) });
    expect(heard).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const controller = new AbortController();
    const { signal } = controller;
    expect(() => invert('gmr', game, 0, 1, { signal, onProgress: () => controller.abort() })).toThrow(
      new EngineError('aborted'),
    );
  });

  it('may follow from what is known, be excluded by it, or be left open', () => {
    const under = (...known: [state: number, than: number, relation?: 'alike'][]) =>
      invert('nash', game, 0, 1, {
        known: known.map(([state, than, relation]): KnownComparison => ({
          state: state - 1,
          than: than - 1,
          relation: relation ?? 'better',
        })),
      }).known;
    expect(under([2, 4], [4, 1], [2, 3])).toEqual({
      necessary: true,
      possible: true,
      orders: { stable: 3n, of: 3n },
    });
    expect(under([1, 4], [4, 2])).toMatchObject({ necessary: false, possible: false });
    expect(under([2, 1])).toEqual({ necessary: false, possible: true, orders: { stable: 2n, of: 3n } });
    expect(under([2, 1, 'alike'], [3, 1, 'alike'])).toMatchObject({ necessary: true, possible: true });
    expect(under([2, 1, 'alike'], [3, 1])).toMatchObject({ necessary: false, possible: false });
    expect(() => under([1, 2], [2, 4], [4, 1])).toThrow(
      new EngineError('contradictory-comparisons', { state: 0 }),
    );
  });
});
