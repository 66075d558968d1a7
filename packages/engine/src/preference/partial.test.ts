import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, type Formula } from '../model/formula.ts';
import { optionModel } from '../model/option-model.ts';
import { seededRandom } from '../random.ts';
import { knownPreference, type PartialPreference } from './partial.ts';
import { partialRanking, type PartialTier } from './partial-ranking.ts';
import { partialStatements, type PartialStatement } from './partial-statements.ts';
import { rankByStatements } from './statements.ts';

const BITS = 3;
const model = optionModel({
  parties: 1,
  options: Array.from({ length: BITS }, () => ({ owner: 0, direction: 'both' })),
  never: [{ mask: 0b101, value: 0b101 }],
  statusQuo: null,
});
const formula: fc.Arbitrary<Formula> = fc.array(
  fc.record({ mask: fc.nat(7), value: fc.nat(7) }).map(({ mask, value }) => ({ mask, value: value & mask })),
  { maxLength: 2 },
);
const bit = (position: number): Formula => [{ mask: 1 << position, value: 1 << position }];

/** The order of every pair of states, as text: rankings that mean the same have the same. */
function orderOf(ranks: Int32Array): string {
  return Array.from(ranks, (a) => Array.from(ranks, (b) => Math.sign(a - b)).join()).join(';');
}

function completionsOf(preference: PartialPreference): string[] {
  const ranks = new Int32Array(preference.states);
  return Array.from({ length: preference.completions }, (_, index) => {
    preference.complete(index, ranks);
    expect(ranks.every((rank) => rank >= 0 && rank < 0x7fffffff)).toBe(true);
    return orderOf(ranks);
  });
}

/** Whether two states are compared alike, and never tied where they are unknown, in every completion. */
function agreesWithCompletions(preference: PartialPreference): boolean {
  const orders = completionsOf(preference).map((order) => order.split(';').map((row) => row.split(',')));
  return [...Array(preference.states).keys()].every((a) =>
    [...Array(preference.states).keys()].every((b) => {
      const answers = new Set(orders.map((order) => order[a]?.[b]));
      return preference.unknown(a, b) ? answers.size === 2 && !answers.has('0') : answers.size === 1;
    }),
  );
}

describe('statements of unknown direction', () => {
  it('leave open exactly the pairs that they decide, and are settled by every choice of directions', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            holds: formula,
            wanted: fc.constantFrom(...(['yes', 'no', 'unsure', 'unsure'] as const)),
          }),
          { maxLength: 5 },
        ),
        fc.constantFrom(0, 29, 31, 40),
        (own, padding) => {
          const pad: PartialStatement[] = Array.from({ length: padding }, () => ({
            holds: ALWAYS,
            wanted: 'yes',
          }));
          const statements = [...own.slice(0, 2), ...pad, ...own.slice(2)];
          const preference = partialStatements(model, statements);
          expect(agreesWithCompletions(preference)).toBe(true);
          const unsure = statements.filter((of) => of.wanted === 'unsure').length;
          const settled = Array.from({ length: 2 ** unsure }, (_, directions) => {
            let place = 0;
            return orderOf(
              byTruth(
                statements.map((of) => ({
                  holds: of.holds,
                  turned:
                    of.wanted === 'no' || (of.wanted === 'unsure' && ((directions >> place++) & 1) === 1),
                })),
              ),
            );
          });
          expect(completionsOf(preference).sort()).toEqual(settled.sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are an ordinary preference where none is unsure', () => {
    const statements = [bit(0), bit(2)];
    const preference = partialStatements(
      model,
      statements.map((holds) => ({ holds, wanted: 'yes' })),
    );
    expect(completionsOf(preference)).toEqual([orderOf(rankByStatements(model, statements))]);
  });

  it('are drawn each way equally often', () => {
    const preference = partialStatements(model, [
      { holds: bit(0), wanted: 'unsure' },
      { holds: bit(1), wanted: 'unsure' },
    ]);
    expectEvenDraws(preference);
  });
});

describe('tiers of unknown order', () => {
  const tiers: PartialTier[] = [
    { states: [2, 4, 0], order: 'unknown' },
    { states: [1, 3], order: 'tied' },
    { states: [5], order: 'unknown' },
  ];

  it('have every order of their states as completions, each once, below the tiers above', () => {
    const preference = partialRanking(6, tiers);
    expect(preference.completions).toBe(6);
    expect(new Set(completionsOf(preference)).size).toBe(6);
    expect(agreesWithCompletions(preference)).toBe(true);
    expect([preference.unknown(2, 0), preference.unknown(1, 3), preference.unknown(0, 1)]).toEqual([
      true,
      false,
      false,
    ]);
    const ranks = new Int32Array(6);
    preference.complete(3, ranks);
    expect([ranks[1], ranks[3], ranks[5]]).toEqual([1, 1, 0]);
    expect(Math.min(ranks[0]!, ranks[2]!, ranks[4]!)).toBe(2);
  });

  it('are drawn each way equally often', () => expectEvenDraws(partialRanking(6, tiers)));

  it('are drawn evenly where one number is not enough for all picks', () => {
    const preference = partialRanking(20, [{ states: [...Array(20).keys()], order: 'unknown' }]);
    const random = seededRandom(5);
    const ranks = new Int32Array(20);
    const tops = Array<number>(20).fill(0);
    const middles = Array<number>(20).fill(0);
    for (let drawn = 0; drawn < 20_000; drawn++) {
      preference.draw(random, ranks);
      expect([...ranks].sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
      tops[ranks.indexOf(19)]!++;
      middles[ranks.indexOf(7)]!++;
    }
    for (const count of [...tops, ...middles]) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('refuse states left out or ranked twice', () => {
    expect(() => partialRanking(2, [{ states: [0], order: 'unknown' }])).toThrow('ranking-gap state=1');
    expect(() => partialRanking(2, [{ states: [0, 1, 0], order: 'unknown' }])).toThrow(
      'ranking-twice state=0',
    );
  });
});

it('a known preference has itself as its only completion', () => {
  const preference = knownPreference(Int32Array.of(3, 1, 1));
  expect(completionsOf(preference)).toEqual([orderOf(Int32Array.of(3, 1, 1))]);
  expect(preference.unknown(1, 2)).toBe(false);
});

/** The ranking by statements, some turned round. */
function byTruth(statements: readonly { readonly holds: Formula; readonly turned: boolean }[]): Int32Array {
  const scores = Array.from(model.codes, (code) =>
    statements.reduce(
      (sum, { holds, turned }) =>
        sum * 2n + (holds.some(({ mask, value }) => (code & mask) === value) !== turned ? 1n : 0n),
      0n,
    ),
  );
  const levels = [...new Set(scores)].sort((a, b) => (a < b ? -1 : 1));
  return Int32Array.from(scores, (score) => levels.indexOf(score));
}

function expectEvenDraws(preference: PartialPreference): void {
  const random = seededRandom(7);
  const ranks = new Int32Array(preference.states);
  const counts = new Map<string, number>();
  const draws = 6000;
  for (let drawn = 0; drawn < draws; drawn++) {
    preference.draw(random, ranks);
    const order = orderOf(ranks);
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const expected = draws / preference.completions;
  expect([...counts.keys()].sort()).toEqual([...new Set(completionsOf(preference))].sort());
  for (const count of counts.values()) expect(Math.abs(count / expected - 1)).toBeLessThan(0.15);
}
