import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineError } from '../error.ts';
import { optionModels } from '../testing/random-conflict.ts';
import { holds } from './formula.ts';
import {
  MAX_LISTED_OPTIONS,
  MAX_OPTIONS,
  optionModel,
  optionMoves,
  type OptionSpec,
} from './option-model.ts';

const free = (owner: number): OptionSpec => ({ owner, direction: 'both' });

describe('option form', () => {
  it('numbers the feasible states in ascending order of their codes, the first option varying fastest', () => {
    const model = optionModel({
      parties: 2,
      options: [free(0), free(0), free(1)],
      never: [{ mask: 0b011, value: 0b011 }],
      statusQuo: 0b100,
    });
    expect([...model.codes]).toEqual([0b000, 0b001, 0b010, 0b100, 0b101, 0b110]);
    expect(model.statusQuo).toBe(3);
    expect(model.stateOf[0b011]).toBe(-1);
  });

  it('changes several options of one party at once, past infeasible states on the way', () => {
    const model = optionModel({
      parties: 2,
      options: [free(0), free(0), free(1)],
      never: [
        { mask: 0b011, value: 0b001 },
        { mask: 0b011, value: 0b010 },
      ],
      statusQuo: 0,
    });
    expect(optionMoves(model, 0, 0).map((state) => model.codes[state])).toEqual([0b011]);
  });

  it('moves exactly to the feasible states that differ in own options only, each in a direction it allows', () => {
    fc.assert(
      fc.property(optionModels(), (model) => {
        const bits = Array.from({ length: model.bits }, (_, bit) => 1 << bit);
        for (let party = 0; party < model.parties; party++) {
          for (let from = 0; from < model.states; from++) {
            const code = model.codes[from] as number;
            const expected = [...model.codes.keys()].filter((to) => {
              const target = model.codes[to] as number;
              const changed = bits.filter((bit) => ((code ^ target) & bit) !== 0);
              return (
                changed.length > 0 &&
                changed.every(
                  (bit) =>
                    ((model.own[party] as number) & bit) !== 0 &&
                    (model.frozen & bit) === 0 &&
                    !((model.forward & bit) !== 0 && (target & bit) === 0) &&
                    !((model.backward & bit) !== 0 && (target & bit) !== 0),
                )
              );
            });
            expect(optionMoves(model, party, from)).toEqual(expected);
          }
        }
      }),
    );
  });

  it('refuses more options than a code holds or can be listed, and a conflict without a feasible state or with an infeasible status quo', () => {
    const refused = (spec: Parameters<typeof optionModel>[0]): string => {
      try {
        optionModel(spec);
      } catch (error) {
        return (error as EngineError).code;
      }
      return 'accepted';
    };
    const many = Array.from({ length: MAX_OPTIONS + 1 }, () => free(0));
    expect(refused({ parties: 1, options: many, statusQuo: null })).toBe('too-many-options');
    const unlisted = many.slice(0, MAX_LISTED_OPTIONS + 1);
    expect(refused({ parties: 1, options: unlisted, statusQuo: null })).toBe('too-many-states');
    const never = [{ mask: 0, value: 0 }];
    expect(refused({ parties: 1, options: [free(0)], never, statusQuo: null })).toBe('no-feasible-state');
    const notTaken = [{ mask: 1, value: 0 }];
    expect(refused({ parties: 1, options: [free(0)], never: notTaken, statusQuo: 0 })).toBe(
      'infeasible-status-quo',
    );
  });
});

describe('a formula', () => {
  it('holds where one of its terms does, and nowhere when it has none', () => {
    const formula = [
      { mask: 0b11, value: 0b01 },
      { mask: 0b100, value: 0b100 },
    ];
    expect([0, 1, 2, 3, 4].map((code) => holds(formula, code))).toEqual([false, true, false, false, true]);
    expect(holds([], 5)).toBe(false);
  });
});
