import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type Formula } from '../model/formula.ts';
import { optionModel, type OptionModel } from '../model/option-model.ts';
import { rankByTiers } from './ranking.ts';
import { rankByStatements } from './statements.ts';
import { rankByWeights } from './weights.ts';

const BITS = 4;
const model: OptionModel = optionModel({
  parties: 1,
  options: Array.from({ length: BITS }, () => ({ owner: 0, direction: 'both' })),
  never: [{ mask: 0b1001, value: 0b1001 }],
  statusQuo: null,
});
const formula: fc.Arbitrary<Formula> = fc.array(
  fc
    .record({ mask: fc.nat(15), value: fc.nat(15) })
    .map(({ mask, value }) => ({ mask, value: value & mask })),
  { maxLength: 3 },
);

/** Compares what two ways to rank say of every pair of states. */
function sameOrder(ranks: Int32Array, compare: (a: number, b: number) => number): boolean {
  return Array.from(ranks).every((rank, a) =>
    Array.from(ranks).every((other, b) => Math.sign(rank - other) === Math.sign(compare(a, b))),
  );
}

describe('prioritised statements', () => {
  it('rank like the truth values read as one long binary number, however many there are', () => {
    const score = (statements: readonly Formula[], state: number): bigint =>
      statements.reduce(
        (sum, statement) => sum * 2n + (holds(statement, model.codes[state] as number) ? 1n : 0n),
        0n,
      );
    fc.assert(
      fc.property(fc.array(formula, { maxLength: 120 }), (statements) => {
        const scores = Array.from(model.codes.keys(), (state) => score(statements, state));
        const compare = (a: number, b: number): number =>
          (scores[a] as bigint) < (scores[b] as bigint) ? -1 : scores[a] === scores[b] ? 0 : 1;
        expect(sameOrder(rankByStatements(model, statements), compare)).toBe(true);
      }),
    );
  });

  it('let the 60th statement decide when all before it are alike', () => {
    const alike = Array.from({ length: 59 }, (): Formula => [{ mask: 0, value: 0 }]);
    const ranks = rankByStatements(model, [...alike, [{ mask: 1, value: 1 }]]);
    expect([ranks[0], ranks[1]]).toEqual([0, 1]);
  });

  it('leave all states tied when there are none', () => {
    expect(new Set(rankByStatements(model, []))).toEqual(new Set([0]));
  });
});

describe('weights', () => {
  it('rank by the sum, and sums that differ only by binary rounding tie', () => {
    const bit = (position: number): Formula => [{ mask: 1 << position, value: 1 << position }];
    const ranks = rankByWeights(model, [
      { when: bit(0), weight: 0.1 },
      { when: bit(1), weight: 0.2 },
      { when: bit(2), weight: 0.3 },
    ]);
    const state = (code: number): number => ranks[model.stateOf[code] as number] as number;
    expect(state(0b011)).toBe(state(0b100));
    expect([0b000, 0b001, 0b010, 0b011, 0b101, 0b110, 0b111].map(state)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('agree with adding up whole numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ when: formula, weight: fc.integer({ min: -20, max: 20 }) }), { maxLength: 8 }),
        (weights) => {
          const sum = (state: number): number =>
            weights
              .filter(({ when }) => holds(when, model.codes[state] as number))
              .reduce((total, { weight }) => total + weight, 0);
          expect(sameOrder(rankByWeights(model, weights), (a, b) => sum(a) - sum(b))).toBe(true);
        },
      ),
    );
  });
});

describe('a ranking by tiers', () => {
  it('ties the states of a tier', () => {
    expect([...rankByTiers(4, [[2], [0, 3], [1]])]).toEqual([1, 0, 2, 1]);
  });

  it('refuses states left out, ranked twice or unknown', () => {
    expect(() => rankByTiers(2, [[0]])).toThrow('ranking-gap state=1');
    expect(() => rankByTiers(2, [[0, 1], [0]])).toThrow('ranking-twice state=0');
    expect(() => rankByTiers(2, [[0, 1, -1]])).toThrow('unknown-state state=-1');
  });
});
