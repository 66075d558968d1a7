import fc from 'fast-check';
import type { Formula } from '../model/formula.ts';
import type { Model } from '../model/model.ts';
import { knownPreference, type PartialPreference } from '../preference/partial.ts';
import { partialRanking, type PartialTier } from '../preference/partial-ranking.ts';
import { partialStatements, type PartialStatement } from '../preference/partial-statements.ts';
import { rankings } from './random-conflict.ts';

/** What is known of each party's preference, and how it was written: preferences themselves print badly. */
export interface RandomPreferences<M extends Model = Model> {
  readonly model: M;
  readonly preferences: readonly PartialPreference[];
  readonly written: readonly unknown[];
}

/**
 * Models with a partly unknown preference a party: tiers of unknown order with ties among them, statements of unknown
 * direction, and preferences of which all is known.
 *
 * @param most how many completions a party's preference may have
 */
export function partlyUnknown(models: fc.Arbitrary<Model>, most: number): fc.Arbitrary<RandomPreferences> {
  return models.chain((model) =>
    fc.array(partial(model, most), { minLength: model.parties, maxLength: model.parties }).map((drawn) => ({
      model,
      preferences: drawn.map(({ preference }) => preference),
      written: drawn.map(({ written }) => written),
    })),
  );
}

interface Drawn {
  readonly preference: PartialPreference;
  readonly written: unknown;
}

function partial(model: Model, most: number): fc.Arbitrary<Drawn> {
  const known = rankings(model).map((ranks): Drawn => ({
    preference: knownPreference(ranks),
    written: [...ranks],
  }));
  const tiered = fc
    .record({
      tierOf: fc.array(fc.nat(model.states), { minLength: model.states, maxLength: model.states }),
      unknown: fc.array(fc.boolean(), { minLength: model.states + 1, maxLength: model.states + 1 }),
    })
    .map(({ tierOf, unknown }): Drawn => {
      let left = most;
      const tiers = unknown.map((isUnknown, tier): PartialTier => {
        const states = [...tierOf.keys()].filter((state) => tierOf[state] === tier);
        const orders = states.reduce((product, _, place) => product * (place + 1), 1);
        const order = isUnknown && orders <= left ? 'unknown' : 'tied';
        if (order === 'unknown') left = Math.floor(left / orders);
        return { states, order };
      });
      return { preference: partialRanking(model.states, tiers), written: tiers };
    });
  if (model.form === 'graph') return fc.oneof(known, tiered, tiered);
  const condition: fc.Arbitrary<Formula> = fc.array(
    fc
      .record({ mask: fc.nat(2 ** model.bits - 1), value: fc.nat(2 ** model.bits - 1) })
      .map(({ mask, value }) => ({ mask, value: value & mask })),
    { minLength: 1, maxLength: 2 },
  );
  const stated = fc
    .array(
      fc.record({
        holds: condition,
        wanted: fc.constantFrom(...(['yes', 'no', 'unsure', 'unsure'] as const)),
      }),
      { maxLength: 6 },
    )
    .map((list): Drawn => {
      let left = most;
      const statements = list.map(({ holds, wanted }): PartialStatement => {
        if (wanted !== 'unsure' || left < 2) return { holds, wanted: wanted === 'unsure' ? 'yes' : wanted };
        left /= 2;
        return { holds, wanted };
      });
      return { preference: partialStatements(model, statements), written: statements };
    });
  return fc.oneof(known, tiered, stated, stated);
}
