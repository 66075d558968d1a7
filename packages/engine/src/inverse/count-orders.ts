import { smallestOf, type Way } from './demands.ts';
import { apart, placed, statesOf } from './groups.ts';
import { MOST_TABLED, sizesIn, tableOf } from './truth-table.ts';

/** Of how many strict orders of the states that matter, how many meet the demands; a whole-number fraction. */
export interface OrderCount {
  readonly stable: bigint;
  readonly of: bigint;
}

/** Beyond so many states that matter, orders are not counted. */
const MOST_COUNTED = 2048;
/** What the count may cost: words of tables, states fixed one by one, and products of counts. */
const MOST_WORK = 2 ** 21;
/** What the count of the sets that avoid a demand may cost where a table is the other way. */
const FEW = 2 ** 14;
/** When states are fixed one by one, so many are left to a table. */
const LEFT_TO_TABLE = 16;

/**
 * Counts the strict orders of the states that matter, the target and those that the demands mention, under which the target is
 * stable. As all else in a ranking is indifferent to the verdict, the share of the orders of all states is the same:
 * Σ_D f(D) · |D|! · (t - |D|)! / (t + 1)!, over the sets D of the t mentioned states, f(D) being 1 where the demands are met
 * if exactly the states of D rank below the target.
 *
 * @returns null where more than 2,048 states are mentioned or the count would cost too much; never below 25
 *
 * Cost: 2^states / 32 × ways for demands that hang together on up to 24 states; more states are first fixed one by one.
 */
export function countOrders(demands: readonly (readonly Way[])[]): OrderCount | null {
  const states = statesOf(demands).length;
  if (states > MOST_COUNTED) return null;
  const sizes = sizesMeeting(demands, { left: MOST_WORK }, MOST_TABLED);
  if (!sizes) return null;
  const factorial = factorials(states + 1);
  const stable = sizes.reduce(
    (sum, sets, size) => sum + sets * factorial[size]! * factorial[states - size]!,
    0n,
  );
  return { stable, of: factorial[states + 1]! };
}

/** The share that a count is, as a number from 0 to 1. */
export function shareOf({ stable, of }: OrderCount): number {
  return Number((stable << 62n) / of) / 2 ** 62;
}

/** How many sets of the mentioned states meet all demands, by size; null when the work runs out. */
function sizesMeeting(
  demands: readonly (readonly Way[])[],
  work: { left: number },
  tabled: number,
): bigint[] | null {
  let all = [1n];
  for (const group of apart(demands, (ways) => ways)) {
    const states = statesOf(group);
    work.left -= group.flat(2).length + all.length * states.length;
    const [ways, ...more] = group;
    // One demand with few ways is faster without a table, if that is large.
    const few = more.length === 0 && tabled < states.length ? work : { left: FEW };
    const none =
      more.length === 0 && states.length > LEFT_TO_TABLE && work.left >= 0 ? sizesAvoiding(ways!, few) : null;
    if (none) {
      all = product(all, difference(binomials(states.length), none));
      continue;
    }
    if (states.length <= tabled) {
      work.left -= 2 ** Math.max(0, states.length - 5);
      const table = tableOf(states.length, placed(group, states));
      all = product(all, sizesIn(table, states.length).map(BigInt));
      continue;
    }
    if (more.length === 0 || work.left < 0) return null;
    const fixed = mostMentioned(group);
    const without = fixedTo(
      states,
      group.map((ways) => ways.filter((way) => !way.includes(fixed))),
      work,
    );
    const within = fixedTo(
      states,
      group
        .map((ways) => ways.map((way) => way.filter((state) => state !== fixed)))
        .filter((ways) => ways.every((way) => way.length > 0)),
      work,
    );
    if (!without || !within) return null;
    all = product(all, sum(without, [0n, ...within]));
  }
  return all;
}

/** How many sets of the states mentioned contain none of the ways, by size; null when the work runs out. */
function sizesAvoiding(ways: readonly Way[], work: { left: number }): bigint[] | null {
  let all = [1n];
  for (const linked of apart(ways, (way) => [way])) {
    const states = statesOf([linked]);
    work.left -= linked.flat().length + all.length * states.length;
    if (work.left < 0) return null;
    if (linked.length === 1) {
      all = product(all, binomials(states.length).slice(0, -1));
      continue;
    }
    const fixed = mostMentioned([linked]);
    const free = linked.filter((way) => !way.includes(fixed));
    const without = avoidingAmong(states.length - 1, free, work);
    const rest = linked.map((way) => way.filter((state) => state !== fixed));
    const within = rest.some(({ length }) => length === 0)
      ? [0n]
      : avoidingAmong(states.length - 1, rest, work);
    if (!without || !within) return null;
    all = product(all, sum(without, [0n, ...within]));
  }
  return all;
}

/** The sets of so many states, those mentioned and others, that contain none of the ways. */
function avoidingAmong(states: number, ways: readonly Way[], work: { left: number }): bigint[] | null {
  const smallest = smallestOf(ways);
  const others = states - statesOf([smallest]).length;
  const sizes = sizesAvoiding(smallest, work);
  work.left -= states * others;
  return sizes && product(sizes, binomials(others));
}

/** The sets of all `states` but one that meet what is left of the demands after that one is fixed. */
function fixedTo(
  states: readonly number[],
  demands: readonly (readonly Way[])[],
  work: { left: number },
): bigint[] | null {
  if (demands.some((ways) => ways.length === 0)) return [0n];
  const others = states.length - 1 - statesOf(demands).length;
  const sizes = sizesMeeting(demands, work, LEFT_TO_TABLE);
  work.left -= states.length * others;
  return sizes && product(sizes, binomials(others));
}

function mostMentioned(demands: readonly (readonly Way[])[]): number {
  const mentions = new Map<number, number>();
  for (const state of demands.flat(2)) mentions.set(state, (mentions.get(state) ?? 0) + 1);
  return [...mentions].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function product(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  const all = new Array<bigint>(a.length + b.length - 1).fill(0n);
  a.forEach((left, i) => b.forEach((right, j) => (all[i + j]! += left * right)));
  return all;
}

function difference(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return a.map((left, index) => left - (b[index] ?? 0n));
}

function sum(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return Array.from(
    { length: Math.max(a.length, b.length) },
    (_, index) => (a[index] ?? 0n) + (b[index] ?? 0n),
  );
}

function binomials(n: number): bigint[] {
  let row = [1n];
  for (let k = 0; k < n; k++) row = sum(row, [0n, ...row]);
  return row;
}

function factorials(n: number): bigint[] {
  const all = [1n];
  for (let k = 1; k <= n; k++) all.push(all[k - 1]! * BigInt(k));
  return all;
}
