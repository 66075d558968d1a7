import { changedPairs, leastChanged } from './changed-pairs.ts';
import { areMet } from './demands.ts';
import { nearbyRanking } from './nearby-ranking.ts';
import { Steps, type Patience, type SmallestChange } from './patience.ts';
import { repairs } from './repairs.ts';
import {
  isSettled,
  keyOfOrder,
  NOTHING_REQUIRED,
  require,
  type Required,
  type RequiredOrder,
} from './required-order.ts';
import { betterBy, isSteady, type Wanted } from './steady.ts';

/** How many rankings are judged unless more may be. */
const MOST_STEPS = 20_000;

/**
 * Searches the ranking nearest to a party's own under which all that is wanted is there. Near is counted in pairs of states that
 * no longer compare alike: on a strict ranking the swaps of neighbours (Kendall distance); making or breaking a tie counts as one.
 *
 * Where only the party's own stability hangs on its ranking, moving the target up until it is stable is the nearest: every state
 * that it passes would have to change places with it or with the best that it must pass. Else the problem is NP-hard (Rêgo, Silva
 * & Rodrigues 2021), and is solved by branching, best first, over what can be required of a ranking; the bound is the least that
 * what is still to be tried would change.
 *
 * @param patience.incumbent a ranking known to do, which the answer is not to be farther than
 * @returns the ranking, dense ranks, and how many pairs it changes
 * @throws EngineError `aborted`
 *
 * Cost: the states, or at most 20,000 steps by default, each the states × what is required, and a search for each other party.
 */
export function smallestReordering(
  wanted: Wanted,
  ranks: Int32Array,
  patience: Patience & { readonly incumbent?: Int32Array | null } = {},
): SmallestChange<Int32Array> {
  const { blockedBy, others } = wanted;
  if (blockedBy.length > 0)
    return { change: null, size: null, bound: null, blockedBy, stop: 'done', steps: 0 };
  const climbed = climb(wanted, ranks);
  // The party's own stability is part of what is wanted: what it takes alone is the least that all of it takes.
  if (others.length === 0 || isSteady(wanted, betterBy(climbed.change))) return climbed;
  const { incumbent = null } = patience;
  const found = incumbent && { change: incumbent, size: changedPairs(ranks, incumbent) };
  return branch(wanted, ranks, climbed.size, found, new Steps(patience, MOST_STEPS));
}

/** Moves the target up, past one tier after the other, until it is stable. */
function climb(
  { demands, target }: Wanted,
  ranks: Int32Array,
): SmallestChange<Int32Array> & { readonly change: Int32Array; readonly size: number } {
  const tiers = [...new Set(ranks)].filter((rank) => rank >= ranks[target]!).sort((a, b) => a - b);
  const passed = tiers.find((tier) => areMet(demands, (state) => ranks[state]! > tier))!;
  const change = passed > ranks[target]! ? raised(ranks, target, passed) : ranks;
  const size = changedPairs(ranks, change);
  return { change, size, bound: size, blockedBy: [], stop: 'done', steps: tiers.indexOf(passed) + 1 };
}

/** The ranking with one state taken from its tier and put right above another tier; dense from 0. */
function raised(ranks: Int32Array, target: number, above: number): Int32Array {
  const moved = Float64Array.from(ranks, (rank, state) => (state === target ? above + 0.5 : rank));
  const dense = new Map([...new Set(moved)].sort((a, b) => a - b).map((rank, place) => [rank, place]));
  return Int32Array.from(moved, (rank) => dense.get(rank)!);
}

interface Found {
  readonly change: Int32Array;
  readonly size: number;
}

function branch(
  wanted: Wanted,
  ranks: Int32Array,
  floor: number,
  incumbent: Found | null,
  steps: Steps,
): SmallestChange<Int32Array> {
  const open: RequiredOrder[][] = [];
  const seen = new Set<string>();
  const add = (order: RequiredOrder | null, least: number): void => {
    if (!order) return;
    const key = keyOfOrder(order);
    if (seen.has(key)) return;
    seen.add(key);
    // What holds for less that is required holds for more.
    (open[Math.max(least, leastChanged(order, ranks))] ??= []).push(order);
  };
  add(NOTHING_REQUIRED, floor);

  let best = incumbent;
  const result = (bound: number | null, stop: 'done' | 'steps' = 'done'): SmallestChange<Int32Array> => ({
    change: best?.change ?? null,
    size: best?.size ?? null,
    bound,
    blockedBy: [],
    stop,
    steps: steps.done,
  });
  for (let least = floor; least < open.length && least < (best?.size ?? Infinity); least++) {
    for (let order = open[least]?.pop(); order; order = open[least]?.pop()) {
      if (!steps.take()) return result(least, 'steps');
      const found = nearbyRanking(order, ranks);
      const choices = repairs(wanted, betterBy(found), order);
      for (const choice of choices ?? []) add(require(order, choice), least);
      if (choices) continue;
      const size = changedPairs(ranks, found);
      if (!best || size < best.size) best = { change: found, size };
      if (size === least) return result(least);
      for (const choice of waysToSettle(order, ranks, found)) add(require(order, choice), least);
    }
  }
  return result(best?.size ?? null);
}

/** Takes a pair that a ranking changes without need, and requires it to be kept, or to be changed. */
function waysToSettle(order: RequiredOrder, ranks: Int32Array, found: Int32Array): Required[][] {
  for (let a = 0; a < ranks.length; a++)
    for (let b = a + 1; b < ranks.length; b++) {
      if (Math.sign(ranks[a]! - ranks[b]!) === Math.sign(found[a]! - found[b]!)) continue;
      if (isSettled(order, ranks, a, b)) continue;
      const above = (state: number, than: number): Required => ({ state, than, strict: true });
      const notBelow = (state: number, than: number): Required => ({ state, than, strict: false });
      if (ranks[a] === ranks[b]) return [[notBelow(a, b), notBelow(b, a)], [above(a, b)], [above(b, a)]];
      const [high, low] = ranks[a]! > ranks[b]! ? [a, b] : [b, a];
      return [[above(high, low)], [notBelow(low, high)]];
    }
  return [];
}
