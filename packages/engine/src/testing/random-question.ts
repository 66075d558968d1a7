import fc from 'fast-check';
import type { Model } from '../model/model.ts';
import type { ProfileQuestion } from '../profile/profile-question.ts';
import { graphModels, optionModels, rankings } from './random-conflict.ts';

/** How large a random question may grow. */
export interface QuestionLimits {
  /** Most parties. Default 4. */
  readonly parties?: number;
  /** Most binary options. Default 4. */
  readonly bits?: number;
  /** Most interests of a party. Default 4. */
  readonly interests?: number;
  /** Most profiles. Default 8. */
  readonly profiles?: number;
  /** Whether `other` may stand. Default true. */
  readonly other?: boolean;
}

/**
 * Questions about interests in option form, some in graph form: priors or a joint table, stated beliefs, `other`,
 * a common lambda or one a party. Probabilities are fractions with small denominators, so that chances and thresholds often meet.
 */
export function profileQuestions(limits: QuestionLimits = {}): fc.Arbitrary<ProfileQuestion> {
  const { parties = 4, bits = 4, interests = 4, profiles = 8, other = true } = limits;
  const models = fc.oneof<fc.MaybeWeightedArbitrary<Model>[]>(
    { weight: 7, arbitrary: optionModels({ parties, bits }) },
    { weight: 1, arbitrary: graphModels({ parties, states: 5 }) },
  );
  return models
    .chain((model) =>
      fc.record({
        model: fc.constant(model),
        wanted: fc.noBias(
          fc.array(fc.integer({ min: 1, max: interests }), {
            minLength: model.parties,
            maxLength: model.parties,
          }),
        ),
      }),
    )
    .chain(({ model, wanted }) => {
      let room = profiles;
      const counts = wanted.map((count) => {
        const allowed = Math.min(count, room);
        room = Math.floor(room / allowed);
        return allowed;
      });
      return questions(model, counts, other);
    });
}

function questions(model: Model, counts: readonly number[], other: boolean): fc.Arbitrary<ProfileQuestion> {
  const pairs = counts.flatMap((_, holder) =>
    counts.flatMap((count, about) => (about === holder ? [] : [{ holder, about, count }])),
  );
  return fc.record({
    model: fc.constant(model),
    ranks: fc.tuple(...counts.map((count) => interestsOf(model, count, other))),
    priors: fc.tuple(...counts.map(distribution)),
    joint: sometimes(1, 3, jointTable(counts)),
    stated: fc
      .tuple(
        ...pairs.map(({ holder, about, count }) =>
          sometimes(
            1,
            2,
            distribution(count).map((probabilities) => ({ holder, about, probabilities })),
          ),
        ),
      )
      .map((beliefs) => beliefs.filter((belief) => belief !== null)),
    lambda: fc.oneof(
      THRESHOLD.map((common) => counts.map(() => common)),
      fc.tuple(...counts.map(() => THRESHOLD)),
    ),
  });
}

const THRESHOLD = fc.constantFrom(0.05, 0.2, 0.25, 0.3, 1 / 3, 0.4, 0.5, 0.5, 0.6, 2 / 3, 0.75, 0.8, 1);

/** One ranking an interest; at most one interest is `other`, anywhere among them. */
function interestsOf(model: Model, count: number, other: boolean): fc.Arbitrary<(Int32Array | null)[]> {
  const known = fc.array(rankings(model), { minLength: count, maxLength: count });
  if (!other || count === 1) return known;
  return fc
    .tuple(known, sometimes(1, 4, fc.nat(count - 1)))
    .map(([ranks, unknown]) => ranks.map((own, interest) => (interest === unknown ? null : own)));
}

/** Small whole numbers made to sum to one; some may be nothing. */
function distribution(count: number): fc.Arbitrary<number[]> {
  return fc.noBias(fc.array(fc.nat(4), { minLength: count, maxLength: count })).map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => (sum === 0 ? 1 / count : part / sum));
  });
}

/** A table with a place for every profile, some of them not named and some named twice. */
function jointTable(counts: readonly number[]): fc.Arbitrary<NonNullable<ProfileQuestion['joint']>> {
  const profile = fc.tuple(...counts.map((count) => fc.nat(count - 1)));
  return fc
    .noBias(fc.array(profile, { minLength: 1, maxLength: 12 }))
    .chain((profiles) =>
      distribution(profiles.length).map((probabilities) =>
        profiles.map((named, place) => ({ profile: named, probability: probabilities[place] ?? 0 })),
      ),
    );
}

/** The value in `part` of `of` cases, else null. */
function sometimes<T>(part: number, of: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: of - part, arbitrary: fc.constant(null) }, { weight: part, arbitrary: value });
}
