import type { ProfileQuestion } from '../profile/profile-question.ts';

/** All ways to pick one interest a party, the last party's varying fastest. */
export function allProfiles({ ranks }: Pick<ProfileQuestion, 'ranks'>): number[][] {
  return ranks.reduce<number[][]>(
    (begun, interests) => begun.flatMap((start) => interests.map((_, interest) => [...start, interest])),
    [[]],
  );
}

/** π of a profile, from the question itself. */
export function probabilityOf({ priors, joint }: ProfileQuestion, profile: readonly number[]): number {
  if (!joint)
    return profile.reduce((product, interest, party) => product * (priors[party]?.[interest] ?? 0), 1);
  return joint
    .filter((entry) => entry.profile.every((interest, party) => interest === profile[party]))
    .reduce((sum, { probability }) => sum + probability, 0);
}

/**
 * b: what `party`, having its interest of `profile`, believes of the others' interests in it. Those it has a stated belief
 * about are independent of each other and of the rest; the rest is as in π given its own interest.
 */
export function believedOf(question: ProfileQuestion, party: number, profile: readonly number[]): number {
  const stated = question.stated.filter(({ holder }) => holder === party);
  const agree = (other: readonly number[], parties: (about: number) => boolean): boolean =>
    other.every((interest, about) => !parties(about) || interest === profile[about]);
  const mass = (parties: (about: number) => boolean): number =>
    allProfiles(question)
      .filter((other) => agree(other, parties))
      .reduce((sum, other) => sum + probabilityOf(question, other), 0);

  const own = mass((about) => about === party);
  const rest = mass((about) => !stated.some((belief) => belief.about === about));
  const independent = stated.reduce(
    (product, { about, probabilities }) => product * (probabilities[profile[about] ?? -1] ?? 0),
    1,
  );
  return own === 0 ? 0 : (independent * rest) / own;
}
