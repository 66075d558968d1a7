import { EngineError } from '../error.ts';
import { TOLERANCE, type ProfileQuestion } from './profile-question.ts';

/** One interest a party. */
export interface Profile {
  /** The index of each party's interest. */
  readonly interests: readonly number[];
  /** Its probability, π. */
  readonly probability: number;
  /** Whether every party's interest has a preference; not so where one is `other`. */
  readonly known: boolean;
}

/** The profiles of a question with what everybody believes of them. */
export interface Beliefs {
  /** In order of the interests, the last party's varying fastest. Left out: what a joint table leaves out and nobody believes in. */
  readonly profiles: readonly Profile[];
  /**
   * `believed[party][profile]`: the probability that the party, having its interest of that profile, gives to the others'
   * interests in it. Summed over the profiles with one interest of its own: 1.
   */
  readonly believed: readonly Float64Array[];
}

/** What beliefs follow from; of the ranks only which there are. */
type Distributions = Pick<ProfileQuestion, 'priors' | 'joint' | 'stated'> & {
  readonly ranks: readonly (readonly (object | null)[])[];
};

/**
 * Works out π and b: what the analyst believes of every profile and what each party believes of the others.
 * A party believes what π says given its own interest; the parties it has a stated belief about are independent of each
 * other and of the rest.
 *
 * @throws EngineError `not-a-distribution` with the party (`party`; `holder` and `about` of a stated belief; none for the joint table)
 *
 * Cost: the number of profiles times parties.
 */
export function beliefsOf(question: Distributions): Beliefs {
  check(question);
  const { ranks, priors, joint } = question;
  const all = combinations(ranks.map((ofParty) => ofParty.length));
  const probabilities = joint
    ? jointProbabilities(all, joint)
    : all.map((interests) => productOf(priors, interests));
  const believed = ranks.map((_, party) => {
    const stated = ranks.map((_, about) => statedBelief(question, party, about));
    return joint
      ? believedByTable(all, probabilities, party, stated)
      : all.map((interests) =>
          productOf(
            priors.map((prior, about) => (about === party ? null : (stated[about] ?? prior))),
            interests,
          ),
        );
  });

  const listed = all.flatMap((_, index) =>
    joint && probabilities[index] === 0 && believed.every((ofParty) => ofParty[index] === 0) ? [] : [index],
  );
  return {
    profiles: listed.map((index) => {
      const interests = all[index] as readonly number[];
      const known = interests.every((interest, party) => ranks[party]?.[interest]);
      return { interests, probability: probabilities[index] as number, known };
    }),
    believed: believed.map((ofParty) => Float64Array.from(listed, (index) => ofParty[index] as number)),
  };
}

/** What the table gives each profile. */
function jointProbabilities(
  all: readonly (readonly number[])[],
  joint: NonNullable<ProfileQuestion['joint']>,
): number[] {
  const table = new Map<string, number>();
  for (const { profile, probability } of joint)
    table.set(profile.join(), (table.get(profile.join()) ?? 0) + probability);
  return all.map((interests) => table.get(interests.join()) ?? 0);
}

/** Stated parties by their stated beliefs, times the share that the rest has in the mass of the party's own interest. */
function believedByTable(
  all: readonly (readonly number[])[],
  probabilities: readonly number[],
  party: number,
  stated: readonly (readonly number[] | null)[],
): number[] {
  const own = new Map<number, number>();
  const rest = new Map<string, number>();
  const restOf = (interests: readonly number[]): string =>
    interests.filter((_, about) => !stated[about]).join();
  all.forEach((interests, index) => {
    const probability = probabilities[index] as number;
    const interest = interests[party] as number;
    own.set(interest, (own.get(interest) ?? 0) + probability);
    rest.set(restOf(interests), (rest.get(restOf(interests)) ?? 0) + probability);
  });
  return all.map((interests) => {
    const mass = own.get(interests[party] as number) as number;
    const share = mass === 0 ? 0 : (rest.get(restOf(interests)) as number) / mass;
    return share * productOf(stated, interests);
  });
}

/** The product of what each distribution gives to the interest of the profile; null counts as certain. */
function productOf(
  distributions: readonly (readonly number[] | null)[],
  interests: readonly number[],
): number {
  return distributions.reduce(
    (product, distribution, party) =>
      product * (distribution ? (distribution[interests[party] as number] as number) : 1),
    1,
  );
}

function statedBelief({ stated }: Distributions, holder: number, about: number): readonly number[] | null {
  return stated.find((belief) => belief.holder === holder && belief.about === about)?.probabilities ?? null;
}

/** All ways to pick one of each, the last varying fastest. */
function combinations(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (begun, count) =>
      begun.flatMap((start) => Array.from({ length: count }, (_, choice) => [...start, choice])),
    [[]],
  );
}

function check({ ranks, priors, joint, stated }: Distributions): void {
  const isInterest = (party: number, interest: number): boolean =>
    Number.isInteger(interest) && interest >= 0 && interest < (ranks[party]?.length ?? 0);
  if (joint) {
    const named = joint.every(
      ({ profile }) =>
        profile.length === ranks.length && profile.every((interest, party) => isInterest(party, interest)),
    );
    if (!named || !isDistribution(joint.map(({ probability }) => probability)))
      throw new EngineError('not-a-distribution');
  } else {
    ranks.forEach(({ length }, party) => {
      const prior = priors[party] ?? [];
      if (prior.length !== length || !isDistribution(prior))
        throw new EngineError('not-a-distribution', { party });
    });
  }
  stated.forEach(({ holder, about, probabilities }, index) => {
    const twice = stated.findIndex((other) => other.holder === holder && other.about === about) !== index;
    const fits =
      ranks[about]?.length === probabilities.length && ranks[holder] !== undefined && holder !== about;
    if (twice || !fits || !isDistribution(probabilities))
      throw new EngineError('not-a-distribution', { holder, about });
  });
}

function isDistribution(probabilities: readonly number[]): boolean {
  const sum = probabilities.reduce((total, probability) => total + probability, 0);
  return probabilities.every((probability) => probability >= 0) && Math.abs(sum - 1) <= TOLERANCE;
}
