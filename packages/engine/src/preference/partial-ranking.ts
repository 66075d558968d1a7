import { drawBelow } from '../random.ts';
import type { PartialPreference } from './partial.ts';
import { rankByTiers } from './ranking.ts';

/** States that rank above those of later tiers: among themselves they tie, or their order is not known. */
export interface PartialTier {
  readonly states: readonly number[];
  readonly order: 'tied' | 'unknown';
}

/**
 * What is known of a ranking given in tiers, best first, if the order inside some of them is not known. Its completions are
 * the ways to put the states of each such tier in a row: k! for k states. One tier of all states: nothing is known.
 *
 * @param states number of states; every one must stand in exactly one tier
 * @throws EngineError `unknown-state`, `ranking-twice`, `ranking-gap`
 *
 * Cost: a completion, the states.
 */
export function partialRanking(states: number, tiers: readonly PartialTier[]): PartialPreference {
  const tierOf = rankByTiers(
    states,
    tiers.map((tier) => tier.states),
  );
  const ranks = new Int32Array(states);
  const open: OpenTier[] = [];
  const unsure = new Uint8Array(tiers.length);
  let next = 0;
  for (const [place, { states: members, order }] of [...tiers.entries()].reverse()) {
    for (const state of members) ranks[state] = next;
    if (order === 'unknown' && members.length > 1) {
      open.push({
        members: Int32Array.from(members),
        lowest: next,
        drawn: drawnTogether(members.length),
      });
      unsure[tiers.length - 1 - place] = 1;
      next += members.length;
    } else next += 1;
  }
  let completions = 1;
  for (const { members } of open) for (let k = 2; k <= members.length; k++) completions *= k;

  const longest = Math.max(1, ...open.map(({ members }) => members.length));
  const order = new Int32Array(longest);
  /** Which of the states left, counted down to 1, comes next from the top. */
  const picks = new Int32Array(longest + 1);
  /** Puts the states of an open tier in a row by `picks`. */
  const arrange = ({ members, lowest }: OpenTier, into: Int32Array): void => {
    order.set(members);
    for (let left = members.length; left > 0; left--) {
      const chosen = picks[left]!;
      const state = order[chosen]!;
      order[chosen] = order[left - 1]!;
      into[state] = lowest + left - 1;
    }
  };
  return {
    states,
    completions,
    unknown: (a, b) => a !== b && tierOf[a] === tierOf[b] && unsure[tierOf[a]!] === 1,
    complete(index, into) {
      into.set(ranks);
      let rest = index;
      for (const tier of open) {
        for (let left = tier.members.length; left > 1; left--) {
          picks[left] = rest % left;
          rest = Math.floor(rest / left);
        }
        arrange(tier, into);
      }
    },
    draw(random, into) {
      into.set(ranks);
      for (const tier of open) {
        let rest = 0;
        for (let left = tier.members.length; left > 1; left--) {
          if (tier.drawn[left]! > 0) rest = drawBelow(random, tier.drawn[left]!);
          const pick = rest % left;
          picks[left] = pick;
          rest = ((rest - pick) / left) | 0;
        }
        arrange(tier, into);
      }
    },
  };
}

/** A tier of unknown order. */
interface OpenTier {
  readonly members: Int32Array;
  /** The lowest rank among its states. */
  readonly lowest: number;
  /** Where so many states are left: below which number one is drawn for the next few picks together; 0 where it goes on. */
  readonly drawn: Int32Array;
}

/** As many picks as fit 31 bits are drawn together. */
function drawnTogether(count: number): Int32Array {
  const drawn = new Int32Array(count + 1);
  let first = count;
  let product = 1;
  for (let left = count; left > 1; left--) {
    if (product * left >= 2 ** 31) {
      drawn[first] = product;
      first = left;
      product = 1;
    }
    product *= left;
  }
  drawn[first] = product;
  return drawn;
}
