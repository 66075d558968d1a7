import fc from 'fast-check';
import type { Formula } from '../model/formula.ts';
import { optionModel, type Direction, type OptionModel } from '../model/option-model.ts';
import { rankByStatements } from '../preference/statements.ts';
import { rankByWeights } from '../preference/weights.ts';
import type { LargeConflict, LargePreference } from '../stability/implicit/large-conflict.ts';

/**
 * Conflicts as the large analysis takes them, small enough for any engine: options of any direction scattered over 2 to 5
 * parties, rules, short and long lists of statements, weights, given ranks, indifferent parties, options that nobody mentions.
 *
 * @param most options; default 8
 */
export function largeConflicts(most = 8): fc.Arbitrary<LargeConflict> {
  return fc
    .noBias(fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: most })))
    .chain(([parties, bits]) => {
      const all = 2 ** bits - 1;
      return fc
        .record({
          parties: fc.constant(parties),
          options: fc.array(fc.record({ owner: fc.nat(parties - 1), direction }), {
            minLength: bits,
            maxLength: bits,
          }),
          silent: fc.oneof(fc.constant(0), fc.nat(all)),
        })
        .chain(({ options, silent }) =>
          fc.record({
            parties: fc.constant(parties),
            options: fc.constant(options),
            never: fc.oneof(fc.constant([]), formula(all & ~silent, 3)),
            preferences: fc.array(preference(all & ~silent, all), { minLength: parties, maxLength: parties }),
          }),
        );
    });
}

/** The same conflict with its states and ranks listed; null if none is feasible. */
export function listed({ parties, options, never = [], preferences }: LargeConflict): {
  readonly model: OptionModel;
  readonly ranks: readonly Int32Array[];
} | null {
  const impossible = Array.from({ length: 2 ** options.length }, (_, code) => code).every((code) =>
    never.some(({ mask, value }) => (code & mask) === value),
  );
  if (impossible) return null;
  const model = optionModel({ parties, options, never, statusQuo: null });
  const ranks = preferences.map((preference) =>
    'ranks' in preference
      ? model.codes.map((code) => preference.ranks[code]!)
      : 'weights' in preference
        ? rankByWeights(model, preference.weights)
        : rankByStatements(model, preference.statements),
  );
  return { model, ranks };
}

const direction: fc.Arbitrary<Direction> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Direction>('both') },
  { weight: 3, arbitrary: fc.constantFrom<Direction[]>('forward', 'backward', 'frozen') },
);

/** Terms over some options; now and then one that never holds. */
function formula(options: number, most: number): fc.Arbitrary<Formula> {
  const term = fc.tuple(fc.nat(), fc.nat(), fc.nat(9)).map(([mask, value, odd]) => ({
    mask: mask & options,
    value: odd === 0 ? value & options : value & mask & options,
  }));
  return fc.array(term, { maxLength: most });
}

function preference(options: number, all: number): fc.Arbitrary<LargePreference> {
  const statements = (minLength: number, maxLength: number): fc.Arbitrary<LargePreference> =>
    fc.record({ statements: fc.array(formula(options, 3), { minLength, maxLength, size: 'max' }) });
  const weight = fc.record({
    when: formula(options, 2),
    weight: fc.integer({ min: -9, max: 9 }).map((n) => n / 10),
  });
  return fc.oneof(
    { weight: 6, arbitrary: statements(0, 8) },
    { weight: 2, arbitrary: statements(29, 65) },
    { weight: 2, arbitrary: fc.record({ weights: fc.array(weight, { maxLength: 40, size: 'max' }) }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(1, 5, 0x7ffffffe)
        .chain((max) => fc.array(fc.nat(max), { minLength: all + 1, maxLength: all + 1 }))
        .map((ranks) => ({ ranks: Int32Array.from(ranks) })),
    },
  );
}
