/**
 * A ranking that does what is required and differs little from a given one: states are put down from the best, each where it
 * stood unless it has to wait for another; then each state that something is required of is moved to where it changes least.
 * Cost: states × states of which something is required. Invariant: tiers from the best; what is required holds after each move.
 */
import type { RequiredOrder } from './required-order.ts';

/** How often all states are tried for a better place, at most. */
const MOST_ROUNDS = 4;

/** Finds such a ranking; dense ranks, higher is better. Not always the nearest, but if all pairs are settled, the only one. */
export function nearbyRanking(required: RequiredOrder, ranks: Int32Array): Int32Array {
  const tiers = putDown(required, ranks);
  const named = [...new Set([...required.above].flatMap(([state, below]) => [state, ...below.keys()]))];
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (const state of named) if (settleBetter(tiers, state, required, ranks)) moved = true;
  }
  const found = new Int32Array(ranks.length);
  tiers.forEach((tier, place) => tier.forEach((state) => (found[state] = tiers.length - 1 - place)));
  return found;
}

function putDown({ above }: RequiredOrder, ranks: Int32Array): number[][] {
  const placed = new Set<number>();
  const tiers: number[][] = [];
  const isTied = (a: number, b: number): boolean =>
    (above.get(a)?.has(b) ?? false) && (above.get(b)?.has(a) ?? false);
  const mustWait = (state: number): boolean =>
    [...above].some(([other, below]) => below.has(state) && !placed.has(other) && !isTied(other, state));
  // Of the last tier: the rank that all its states had, if one; and those that something is required of.
  let rank = -1;
  let asked: number[] = [];
  const put = (state: number): void => {
    const together = [
      state,
      ...[...(above.get(state)?.keys() ?? [])].filter((other) => isTied(state, other)),
    ];
    const isAlike = together.every((own) => ranks[own] === ranks[state]);
    const joins =
      isAlike &&
      rank === ranks[state] &&
      !asked.some((other) => together.some((own) => above.get(other)?.get(own) === true));
    if (!joins) {
      tiers.push([]);
      asked = [];
      rank = isAlike ? ranks[state]! : -1;
    }
    for (const own of together) {
      tiers.at(-1)!.push(own);
      placed.add(own);
      if (above.has(own)) asked.push(own);
    }
  };
  const waiting: number[] = [];
  const bestFirst = Array.from(ranks.keys()).sort((a, b) => ranks[b]! - ranks[a]! || a - b);
  for (const state of bestFirst) {
    if (placed.has(state)) continue;
    if (mustWait(state)) {
      waiting.push(state);
      continue;
    }
    put(state);
    for (
      let next = waiting.findIndex((other) => !mustWait(other));
      next >= 0;
      next = waiting.findIndex((other) => !mustWait(other))
    ) {
      const [free] = waiting.splice(next, 1);
      if (!placed.has(free!)) put(free!);
    }
  }
  return tiers;
}

/** Moves one state to the place among the tiers that changes fewest pairs; tells whether that is better than where it was. */
function settleBetter(
  tiers: number[][],
  state: number,
  { above }: RequiredOrder,
  ranks: Int32Array,
): boolean {
  const at = tiers.findIndex((tier) => tier.includes(state));
  const rest = tiers.map((tier) => tier.filter((other) => other !== state)).filter((tier) => tier.length > 0);
  const own = ranks[state]!;
  const count = (tier: readonly number[], test: (rank: number) => boolean): number =>
    tier.reduce((sum, other) => (test(ranks[other]!) ? sum + 1 : sum), 0);
  const must = (other: number): boolean | undefined => above.get(other)?.get(state);
  const mayPass = (tier: readonly number[]): boolean =>
    tier.every((other) => above.get(state)?.has(other) !== true);
  const mayStayAbove = (tier: readonly number[]): boolean => tier.every((other) => must(other) === undefined);
  const mayJoin = (tier: readonly number[]): boolean =>
    tier.every((other) => must(other) !== true && above.get(state)?.get(other) !== true);

  // Places from the best: above tier k is 2k, with tier k is 2k + 1. Whether all below may stay below is known from the end.
  const free = rest.map(mayStayAbove);
  for (let tier = rest.length - 2; tier >= 0; tier--) free[tier] &&= free[tier + 1]!;
  let cost = rest.reduce((sum, tier) => sum + count(tier, (rank) => rank >= own), 0);
  let best = { place: -1, cost: Infinity };
  let current = Infinity;
  const wasAlone = rest.length < tiers.length;
  for (let tier = 0; tier <= rest.length; tier++) {
    if (free[tier] ?? true) {
      if (cost < best.cost) best = { place: 2 * tier, cost };
      if (wasAlone && tier === at) current = cost;
    }
    const next = rest[tier];
    if (!next) break;
    const joined = cost - count(next, (rank) => rank >= own) + count(next, (rank) => rank !== own);
    if (mayJoin(next) && (free[tier + 1] ?? true)) {
      if (joined < best.cost) best = { place: 2 * tier + 1, cost: joined };
      if (!wasAlone && tier === at) current = joined;
    }
    if (!mayPass(next)) break;
    cost += count(next, (rank) => rank <= own) - count(next, (rank) => rank >= own);
  }
  if (best.cost >= current) return false;
  const tier = best.place >> 1;
  if ((best.place & 1) === 1) rest[tier]!.push(state);
  else rest.splice(tier, 0, [state]);
  tiers.splice(0, tiers.length, ...rest);
  return true;
}
