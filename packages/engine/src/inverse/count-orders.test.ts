import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphModel } from '../model/graph-model.ts';
import { gameOf } from '../stability/game.ts';
import { countOrders, shareOf } from './count-orders.ts';
import { areMet, smallestOf, type Way } from './demands.ts';
import { groupsOf, placed, type Group } from './groups.ts';
import { invert } from './invert.ts';
import { sampleOrders } from './sample-orders.ts';
import { sizesIn, smallestIn, tableOf } from './truth-table.ts';

describe('sets of states in words', () => {
  const demands = fc.integer({ min: 1, max: 9 }).chain((states) =>
    fc.record({
      states: fc.constant(states),
      demands: fc.array(
        fc.array(fc.uniqueArray(fc.nat(states - 1), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        { maxLength: 4 },
      ),
    }),
  );

  it('are judged, counted by size and reduced as one by one', () => {
    fc.assert(
      fc.property(demands, ({ states, demands: asked }) => {
        const table = tableOf(states, asked);
        const has = (set: number, state: number): boolean => ((set >> state) & 1) === 1;
        const meets = (set: number): boolean =>
          asked.every((ways) => ways.some((way) => way.every((state) => has(set, state))));
        const all = Array.from({ length: 2 ** states }, (_, set) => set).filter(meets);
        const members = (set: number): number[] =>
          Array.from({ length: states }, (_, state) => state).filter((state) => has(set, state));
        expect(all.every((set) => has(table[set >> 5]!, set & 31))).toBe(true);
        expect(sizesIn(table, states).reduce((sum, count) => sum + count, 0)).toBe(all.length);
        expect(sizesIn(table, states)).toEqual(
          Array.from(
            { length: states + 1 },
            (_, size) => all.filter((set) => members(set).length === size).length,
          ),
        );
        expect(smallestIn(table, states)).toEqual(
          all.filter((set) => !members(set).some((state) => meets(set ^ (1 << state)))),
        );
      }),
    );
  });
});

describe('demands that hang together on more than a few states', () => {
  it('have the minimal sets and the counts of a table, by whatever way they are found', () => {
    const ways = fc.array(fc.uniqueArray(fc.nat(17), { minLength: 1, maxLength: 5 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(ways, { minLength: 2, maxLength: 4 }), (asked) => {
        // A way that names all states in each demand makes the demands one group.
        const all = Array.from({ length: 18 }, (_, state) => state);
        const demands = asked.map((some, to) => ({ to, ways: smallestOf([...some, all]) }));
        const groups = groupsOf(demands);
        fc.pre(groups.length === 1);
        const table = tableOf(
          18,
          demands.map((demand) => demand.ways),
        );
        const sets = smallestIn(table, 18).map((set) => all.filter((state) => ((set >> state) & 1) === 1));
        expect(new Set(groups[0]!.sets!.map(String))).toEqual(new Set(sets.map(String)));
        const [bySets, byDemands] = [[sets], demands.map((demand) => demand.ways)].map((of) =>
          countOrders(of)!,
        );
        expect(bySets!.stable * byDemands!.of).toBe(byDemands!.stable * bySets!.of);
      }),
      { numRuns: 30 },
    );
  });
});

describe('orders of many states', () => {
  const single = Array.from({ length: 60 }, (_, state): Way => [state]);
  /** Each demand shares a state with the next: all hang together. */
  const chain = Array.from({ length: 29 }, (_, first): Way[] => [[first], [first + 1, first + 2]]);

  it('are counted exactly: some one of 60 states ranks below the target in 60 of 61 orders', () => {
    const { stable, of } = countOrders([single])!;
    expect(stable * 61n).toBe(of * 60n);
  });

  it('are counted alike as demands and as the minimal sets of these', () => {
    const demands = Array.from({ length: 9 }, (_, to) => ({
      to,
      ways: [[to], [20, 21], [21, 22, 23], Array.from({ length: 12 }, (_, state) => 24 + state)],
    }));
    const [{ sets, states }] = groupsOf(demands) as [Group];
    expect(states).toHaveLength(25);
    expect(sets).toHaveLength(4);
    expect(countOrders([sets!])).toEqual(countOrders(demands.map(({ ways }) => ways)));
  });

  it('are counted where demands hang together on more than a table holds, in agreement with a sample', () => {
    const count = countOrders(chain)!;
    const sample = sampleOrders(chain, 20_000, 3);
    expect(sample.low).toBeLessThan(shareOf(count));
    expect(sample.high).toBeGreaterThan(shareOf(count));
    expect(sampleOrders(chain, 20_000, 3)).toEqual(sample);
    expect(sampleOrders(chain, 20_000, 4)).not.toEqual(sample);
  });

  it('are sampled where they are too many to count, and said to be', () => {
    const states = 2602;
    const star = graphModel({
      states,
      arcs: [[[0, 1]], Array.from({ length: states - 2 }, (_, end): [number, number] => [1, end + 2])],
      statusQuo: 0,
    });
    const ranks = Int32Array.from({ length: states }, (_, state) => state);
    const { orders } = invert('gmr', gameOf(star, [ranks, ranks]), 0, 0, { samples: 2000, seed: 9 });
    expect(orders).toMatchObject({ exact: false, samples: 2000, seed: 9 });
    expect(orders.share).toBeGreaterThan(0.98);
  });

  it('give bounds of 0 and 1 only where nothing else was drawn', () => {
    expect(sampleOrders([[[0]]], 1000, 1)).toMatchObject({ samples: 1000 });
    const never = sampleOrders([[]], 10, 1);
    expect(never).toMatchObject({ met: 0, low: 0 });
    expect(never.high).toBeGreaterThan(0.2);
    expect(sampleOrders([], 10, 1)).toMatchObject({ met: 10, high: 1 });
  });
});

it('puts each state at its place among those that matter', () => {
  expect(placed([[[4, 7]], [[9]]], [4, 7, 9])).toEqual([[[0, 1]], [[2]]]);
  expect(areMet([{ to: 1, ways: [[1], [2, 3]] }], (state) => state === 1)).toBe(true);
  expect(areMet([{ to: 1, ways: [[1], [2, 3]] }], (state) => state !== 2)).toBe(false);
});
