import fc from 'fast-check';
import { optionModel, type Direction, type OptionModel } from '../model/option-model.ts';
import { rankings, type RandomConflict } from './random-conflict.ts';

/**
 * Conflicts of two kinds that others are not likely to be: `sparse`, with a few feasible states at random, so that many
 * moves together lead through what is infeasible; and `wide`, in which one party has six or more options. A wide one is
 * sparse, or has up to 256 states, all feasible. Options of any direction are scattered over the code.
 */
export function sparseAndWideConflicts(): fc.Arbitrary<RandomConflict<OptionModel>> {
  const spread = fc.array(fc.nat(4), { minLength: 3, maxLength: 6, size: 'max' });
  const wide = fc
    .tuple(fc.integer({ min: 6, max: 7 }), fc.array(fc.nat(4), { maxLength: 2, size: 'max' }))
    .map(([options, others]) => [...Array<number>(options).fill(0), ...others]);
  const feasible = fc.array(fc.nat(), { minLength: 1, maxLength: 24, size: 'max' });
  return fc
    .noBias(
      fc.oneof(
        { weight: 5, arbitrary: fc.record({ owners: spread, feasible }) },
        { weight: 5, arbitrary: fc.record({ owners: wide, feasible }) },
        { weight: 1, arbitrary: fc.record({ owners: wide, feasible: fc.constant(null) }) },
      ),
    )
    .chain(({ owners, feasible: some }) => {
      const bits = some === null ? Math.min(8, owners.length) : owners.length;
      return fc.record({
        parties: fc.integer({ min: 2, max: 5 }),
        options: fc
          .array(direction, { minLength: bits, maxLength: bits })
          .map((directions) => directions.map((each, place) => ({ direction: each, owner: owners[place]! })))
          .chain((options) => fc.shuffledSubarray(options, { minLength: bits })),
        codes: fc.constant(some && new Set(some.map((code) => code % 2 ** bits))),
      });
    })
    .map(({ parties, options, codes }) => {
      const all = 2 ** options.length;
      const never = Array.from({ length: codes ? all : 0 }, (_, code) => code)
        .filter((code) => codes?.has(code) === false)
        .map((code) => ({ mask: all - 1, value: code }));
      const owned = options.map(({ direction: each, owner }) => ({
        direction: each,
        owner: owner % parties,
      }));
      return optionModel({ parties, options: owned, never, statusQuo: null });
    })
    .chain((model) =>
      fc.record({
        model: fc.constant(model),
        ranks: fc.array(rankings(model), { minLength: model.parties, maxLength: model.parties }),
      }),
    );
}

const direction: fc.Arbitrary<Direction> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Direction>('both') },
  { weight: 2, arbitrary: fc.constantFrom<Direction[]>('forward', 'backward') },
  { weight: 1, arbitrary: fc.constant<Direction>('frozen') },
);
