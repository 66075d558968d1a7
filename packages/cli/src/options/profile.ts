import { profileOf, sayFault, type Compiled } from '@parley/case';
import type { Desk } from '../desk.ts';
import { UsageError } from './settings.ts';
import { leftToRight } from '../terminal/bidi.ts';

/**
 * One interest a party: those named as `party=interest`, for the others what is likeliest, given those named where a joint
 * table stands; never `other`, unless it is named.
 *
 * @throws UsageError
 */
export function profileNamed(compiled: Compiled, written: readonly string[], desk: Desk): readonly number[] {
  const { messages, paper, voice } = desk;
  const refuse = (message: string): never => {
    throw new UsageError(message, voice.language);
  };
  const named = new Map(
    written.map((pair) => {
      const [party = '', interest = '', ...rest] = pair.split('=').map((part) => part.trim());
      if (party === '' || interest === '' || rest.length > 0)
        refuse(messages.usage.profile(leftToRight(pair, paper.direction)));
      return [party, interest] as const;
    }),
  );
  const { profile, faults } = profileOf(compiled, {
    ...likeliest(compiled, named),
    ...Object.fromEntries(named),
  });
  const [fault] = faults;
  if (profile === null || fault) {
    const said = faults.map((of) => sayFault(of, voice)).map(({ message, hint }) => `${message} ${hint}`);
    return refuse(said.join(' '));
  }
  profile.forEach((interest, party) => {
    if (!compiled.ranks[party]?.[interest]) refuse(messages.usage.other);
  });
  return profile;
}

/** The id of the likeliest interest by party id. */
function likeliest(
  { case: source, ranks }: Compiled,
  named: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const { parties, joint } = source;
  const ids = (profile: readonly number[]): Record<string, string> =>
    Object.fromEntries(
      parties.map(({ id, interests }, party) => [id, interests[profile[party] ?? 0]?.id ?? '']),
    );
  const hasPreference = (party: number, interest: number): boolean => Boolean(ranks[party]?.[interest]);
  const fitting = (joint ?? []).filter(({ profile }) =>
    parties.every(({ id, interests }, party) => {
      const interest = profile[party] ?? 0;
      return named.has(id) ? interests[interest]?.id === named.get(id) : hasPreference(party, interest);
    }),
  );
  const [first] = fitting.toSorted((a, b) => b.probability - a.probability);
  if (first) return ids(first.profile);
  return ids(
    parties.map(({ interests }, party) => {
      const candidates = [...interests.keys()].filter((interest) => hasPreference(party, interest));
      const prior = (interest: number): number => interests[interest]?.prior ?? 0;
      return candidates.reduce(
        (best, interest) => (prior(interest) > prior(best) ? interest : best),
        candidates[0] ?? 0,
      );
    }),
  );
}
