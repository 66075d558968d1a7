import fc from 'fast-check';
import { optionModel, type Direction, type OptionModel } from '../model/option-model.ts';
import { rankings, type RandomConflict } from './random-conflict.ts';

/**
 * Conflicts in which one party has six or more options of any direction, scattered over the code, and others few or none,
 * in two kinds: some feasible states at random among many that are not, and up to 256 states all feasible.
 */
export function manyOptionConflicts(): fc.Arbitrary<RandomConflict<OptionModel>> {
  return fc
    .noBias(
      fc.record({
        parties: fc.integer({ min: 2, max: 4 }),
        options: fc.tuple(fc.integer({ min: 6, max: 7 }), fc.integer({ min: 0, max: 2 })),
        owners: fc.array(fc.nat(2), { minLength: 2, maxLength: 2 }),
        order: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        directions: fc.array(direction, { minLength: 9, maxLength: 9 }),
        feasible: fc.oneof(
          { weight: 9, arbitrary: fc.array(fc.nat(), { minLength: 1, maxLength: 24, size: 'max' }) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
      }),
    )
    .map(({ parties, options: [wide, others], owners, order, directions, feasible }) => {
      const bits = feasible === null ? Math.min(8, wide + others) : wide + others;
      const options = Array.from({ length: bits }, (_, place) => ({
        key: order[place]!,
        owner: place < wide ? 0 : 1 + (owners[place - wide]! % (parties - 1)),
        direction: directions[place]!,
      })).sort((a, b) => a.key - b.key);
      const codes = new Set(feasible?.map((code) => code % 2 ** bits));
      const never = Array.from({ length: feasible === null ? 0 : 2 ** bits }, (_, code) => code)
        .filter((code) => !codes.has(code))
        .map((code) => ({ mask: 2 ** bits - 1, value: code }));
      return optionModel({ parties, options, never, statusQuo: null });
    })
    .chain((model) =>
      fc.record({
        model: fc.constant(model),
        ranks: fc.array(rankings(model), { minLength: model.parties, maxLength: model.parties }),
      }),
    );
}

const direction: fc.Arbitrary<Direction> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Direction>('both') },
  { weight: 2, arbitrary: fc.constantFrom<Direction[]>('forward', 'backward') },
  { weight: 1, arbitrary: fc.constant<Direction>('frozen') },
);
