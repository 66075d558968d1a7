import type { Compiled } from '../file/compile.ts';

/**
 * The ranking of each party's interest in a profile.
 *
 * @throws RangeError when an interest has no preference: it is `other`
 */
export function ranksOf({ ranks }: Compiled, interests: readonly number[]): Int32Array[] {
  return ranks.map((ofParty, party) => {
    const own = ofParty[interests[party] ?? -1];
    if (!own) throw new RangeError(`party ${party} has no preference in this profile`);
    return own;
  });
}
