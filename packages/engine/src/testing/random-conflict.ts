import fc from 'fast-check';
import type { Formula, Term } from '../model/formula.ts';
import { graphModel, type GraphModel } from '../model/graph-model.ts';
import type { Model } from '../model/model.ts';
import { type Direction, optionModel, type OptionModel } from '../model/option-model.ts';
import { rankByStatements } from '../preference/statements.ts';
import { rankByWeights } from '../preference/weights.ts';

/** A conflict to try the engines on: a model and one ranking a party. */
export interface RandomConflict<M extends Model = Model> {
  readonly model: M;
  readonly ranks: readonly Int32Array[];
}

/** How large a random conflict may grow. */
export interface Limits {
  /** Most parties; at least 2 are drawn. Default 5. */
  readonly parties?: number;
  /** Most binary options in option form. Default 5. */
  readonly bits?: number;
  /** Most states in graph form. Default 8. */
  readonly states?: number;
}

/** Conflicts of both forms. */
export function conflicts(limits: Limits = {}): fc.Arbitrary<RandomConflict> {
  return fc.oneof<fc.Arbitrary<RandomConflict>[]>(optionConflicts(limits), graphConflicts(limits));
}

/** Conflicts in option form, with everything of `optionModels` and rankings of every kind. */
export function optionConflicts(limits: Limits = {}): fc.Arbitrary<RandomConflict<OptionModel>> {
  return ranked(optionModels(limits));
}

/** Conflicts in graph form: one party's moves need not be transitive. */
export function graphConflicts(limits: Limits = {}): fc.Arbitrary<RandomConflict<GraphModel>> {
  return ranked(graphModels(limits));
}

/**
 * Models in option form: infeasible patterns, one-way and frozen options, levels as thermometer codes, each party's
 * options scattered over the code, parties without options, down to a single state.
 */
export function optionModels({ parties = 5, bits = 5 }: Limits = {}): fc.Arbitrary<OptionModel> {
  // Without bias: fast-check's liking for the smallest lengths would make many models a single state.
  return fc
    .noBias(fc.integer({ min: 2, max: parties }))
    .chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.noBias(fc.array(levelledOption(count), { minLength: 1, maxLength: bits, size: 'max' })),
        fc.noBias(fc.array(term(bits), { maxLength: 3 })),
      ),
    )
    .map(([count, levelled, patterns]) => {
      const options: { owner: number; direction: Direction }[] = [];
      const never: Term[] = [];
      let statusQuo = 0;
      for (const { owner, direction, levels, level } of levelled) {
        if (options.length + levels > bits) break;
        for (let step = 0; step < levels; step++) {
          const bit = 1 << options.length;
          if (step > 0) never.push({ mask: bit | (bit >> 1), value: bit });
          if (step < level) statusQuo |= bit;
          options.push({ owner, direction });
        }
      }
      const all = (1 << options.length) - 1;
      for (const pattern of patterns) {
        const mask = pattern.mask & all;
        const value = pattern.value & all;
        if ((statusQuo & mask) !== value) never.push({ mask, value });
      }
      return optionModel({ parties: count, options, never, statusQuo });
    });
}

/** Models in graph form: any arcs at all. */
export function graphModels({ parties = 5, states = 8 }: Limits = {}): fc.Arbitrary<GraphModel> {
  return fc
    .tuple(fc.integer({ min: 2, max: parties }), fc.integer({ min: 1, max: states }))
    .chain(([count, size]) =>
      fc.record({
        states: fc.constant(size),
        statusQuo: fc.nat(size - 1),
        arcs: fc.array(fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 2 }), {
          minLength: count,
          maxLength: count,
        }),
      }),
    )
    .map(graphModel);
}

/** Rankings of a model's states, with ties: by statements, by weights, or any numbers from 0, dense or not. */
export function rankings(model: Model): fc.Arbitrary<Int32Array> {
  const numbers = fc
    .constantFrom(0, 1, 3, model.states, 0x7ffffffe)
    .chain((max) => fc.array(fc.nat(max), { minLength: model.states, maxLength: model.states }))
    .map((ranks) => Int32Array.from(ranks));
  if (model.form === 'graph') return numbers;
  const condition: fc.Arbitrary<Formula> = fc.array(term(model.bits), { maxLength: 2 });
  const statements = fc.array(condition, { maxLength: 6 }).map((list) => rankByStatements(model, list));
  const weights = fc
    .array(fc.record({ when: condition, weight: fc.integer({ min: -9, max: 9 }).map((n) => n / 10) }), {
      maxLength: 6,
    })
    .map((list) => rankByWeights(model, list));
  return fc.oneof(numbers, statements, weights);
}

function ranked<M extends Model>(models: fc.Arbitrary<M>): fc.Arbitrary<RandomConflict<M>> {
  return models.chain((model) =>
    fc.record({
      model: fc.constant(model),
      ranks: fc.array(rankings(model), { minLength: model.parties, maxLength: model.parties }),
    }),
  );
}

function levelledOption(parties: number): fc.Arbitrary<{
  owner: number;
  direction: Direction;
  levels: number;
  level: number;
}> {
  return fc.record({
    owner: fc.nat(parties - 1),
    direction: fc.oneof(
      { weight: 5, arbitrary: fc.constant<Direction>('both') },
      { weight: 3, arbitrary: fc.constantFrom<Direction[]>('forward', 'backward', 'frozen') },
    ),
    levels: fc.constantFrom(1, 1, 1, 1, 2, 3),
    level: fc.nat(3),
  });
}

function term(bits: number): fc.Arbitrary<Term> {
  const all = 2 ** bits - 1;
  return fc
    .record({ mask: fc.nat(all), value: fc.nat(all) })
    .map(({ mask, value }) => ({ mask, value: value & mask }));
}
