import { describe, expect, it } from 'vitest';
import { optionModel } from '../../model/option-model.ts';
import { knownPreference } from '../../preference/partial.ts';
import { partialRanking } from '../../preference/partial-ranking.ts';
import { partialStatements } from '../../preference/partial-statements.ts';
import { rankByTiers } from '../../preference/ranking.ts';
import { fuzzShares, makeFunction } from '../../testing/fuzz-shares.ts';
import { equilibriumShares, type Shares } from './shares.ts';
import { wilsonInterval } from './wilson.ts';

it('counts are those of the definitions, however they are made, on 500 random conflicts', () => {
  expect(fuzzShares(500, 20_241_208)).toEqual({ runs: 500, seed: 20_241_208, failure: null });
}, 60_000);

const options = (owners: readonly number[]): Parameters<typeof optionModel>[0]['options'] =>
  owners.map((owner) => ({ owner, direction: 'both' }));
const model = optionModel({ parties: 3, options: options([0, 1, 2]), statusQuo: 0 });
const nothingKnown = partialRanking(8, [{ states: [...Array(8).keys()], order: 'unknown' }]);
const shareOf = (shares: Shares, concept: number, state: number): number =>
  shares.equilibria[concept]![state]! / shares.tried;

describe('when nothing is known', () => {
  it('a state with one move a party is a Nash equilibrium in one of eight completions', () => {
    const preferences = [
      nothingKnown,
      knownPreference(new Int32Array(8)),
      knownPreference(new Int32Array(8)),
    ];
    const shares = equilibriumShares({ model, preferences, concepts: ['nash'] });
    expect(shares).toMatchObject({
      method: 'sliced',
      exact: true,
      completions: 40_320,
      tried: 40_320,
      seed: null,
    });
    expect([...shares.equilibria[0]!]).toEqual(Array(8).fill(20_160));
    const sampled = equilibriumShares({
      model,
      preferences: Array(3).fill(nothingKnown),
      concepts: ['nash'],
    });
    expect(sampled).toMatchObject({ exact: false, completions: 40_320 ** 3, tried: 1_000_000, seed: 1 });
    for (let state = 0; state < 8; state++) {
      const { low, high } = wilsonInterval(sampled.equilibria[0]![state]!, sampled.tried);
      // Eight intervals of 95 %, widened so that not one of them is expected to miss.
      expect([low - 0.001 < 0.125, high + 0.001 > 0.125]).toEqual([true, true]);
    }
  });

  it('another concept of the same model gets its own answer', () => {
    const preferences = [
      nothingKnown,
      knownPreference(new Int32Array(8)),
      knownPreference(new Int32Array(8)),
    ];
    const [nash, gmr] = (['nash', 'gmr'] as const).map(
      (concept) => equilibriumShares({ model, preferences, concepts: [concept] }).equilibria[0]!,
    );
    expect(gmr![0]).toBeGreaterThan(nash![0]!);
  });

  it('the same seed draws the same completions, another seed others, and the last block may be a part', () => {
    const draw = (seed: number): number[] => [
      ...equilibriumShares({
        model,
        preferences: Array(3).fill(nothingKnown),
        concepts: ['seq'],
        samples: 1500,
        seed,
      }).equilibria[0]!,
    ];
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(Math.max(...draw(1))).toBeLessThanOrEqual(1500);
  });
});

describe('all completions', () => {
  it('are tried in as many lists as it takes, with what is the same in a list set once', () => {
    const statement = (bit: number, wanted: 'yes' | 'unsure') =>
      ({ holds: [{ mask: 1 << bit, value: 1 << bit }], wanted }) as const;
    const unsure = partialStatements(
      model,
      [0, 1, 2].map((bit) => statement(bit, 'unsure')),
    );
    const some = partialRanking(8, [
      { states: [0, 1, 2, 3, 4, 5, 6], order: 'unknown' },
      { states: [7], order: 'tied' },
    ]);
    const preferences = [unsure, some, unsure];
    const concepts = ['nash', 'seq'] as const;
    const shares = equilibriumShares({ model, preferences, concepts });
    expect([shares.tried, shares.completions]).toEqual([5040 * 64, 5040 * 64]);
    const made = equilibriumShares({ model, preferences, concepts, makeFunction });
    expect(made.equilibria).toEqual(shares.equilibria);
    // Each party's directions for its own option are equally often right; state 7 is worse for the second than 5.
    expect(shareOf(shares, 0, 0)).toBe(1 / 8);
    expect(shareOf(shares, 0, 7)).toBe(0);
    const sampled = equilibriumShares({ model, preferences, concepts, samples: 200_000, seed: 3 });
    for (let state = 0; state < 8; state++)
      for (const concept of [0, 1])
        expect(Math.abs(shareOf(sampled, concept, state) - shareOf(shares, concept, state))).toBeLessThan(
          0.005,
        );
  });

  it('are judged one by one under SIM, with as many tried', () => {
    const two = optionModel({ parties: 2, options: options([0, 1]), statusQuo: 0 });
    const first = partialRanking(4, [{ states: [0, 1, 2, 3], order: 'unknown' }]);
    const second = knownPreference(rankByTiers(4, [[1], [3], [0], [2]]));
    const shares = equilibriumShares({ model: two, preferences: [first, second], concepts: ['nash', 'sim'] });
    expect(shares).toMatchObject({ method: 'masks', exact: true, tried: 24 });
    expect([...shares.equilibria[0]!]).toEqual([12, 12, 0, 0]);
    const drawn = equilibriumShares({
      model: two,
      preferences: [first, second],
      concepts: ['sim'],
      samples: 100,
    });
    expect(drawn).toMatchObject({ exact: false, tried: 100 });
    expect(drawn.equilibria[0]![1]).toBeGreaterThan(30);
  });
});

it('says how far it is and stops when it is told to', () => {
  const preferences = Array(3).fill(nothingKnown) as (typeof nothingKnown)[];
  const stop = new AbortController();
  const seen: [number, number][] = [];
  const onProgress = (done: number, of: number): void => {
    seen.push([done, of]);
    if (done >= 2048) stop.abort();
  };
  expect(() =>
    equilibriumShares({ model, preferences, concepts: ['nash'], signal: stop.signal, onProgress }),
  ).toThrow('aborted');
  expect(seen).toEqual([
    [0, 1_000_000],
    [1024, 1_000_000],
    [2048, 1_000_000],
  ]);
});

it("gives Wilson's interval", () => {
  const { low, high } = wilsonInterval(81, 263);
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
  const none = wilsonInterval(0, 20);
  expect([none.low, none.high.toFixed(4)]).toEqual([0, '0.1611']);
  expect([wilsonInterval(20, 20).low.toFixed(4), wilsonInterval(20, 20).high]).toEqual(['0.8389', 1]);
});
