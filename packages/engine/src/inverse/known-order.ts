import { EngineError } from '../error.ts';
import { areMet, type Demand } from './demands.ts';
import type { OrderCount } from './count-orders.ts';
import { statesOf } from './groups.ts';

/** What is known of two states: that a party strictly prefers the first, or that it minds neither more than the other. */
export interface KnownComparison {
  readonly state: number;
  readonly than: number;
  readonly relation: 'better' | 'alike';
}

/** What is known of a party's preferences, with all that follows from it. */
export interface KnownOrder {
  /** The lowest of the states that are known to be alike, by each of them. */
  readonly first: ReadonlyMap<number, number>;
  /** Of such a lowest state: those known to be worse, by their lowest states. */
  readonly below: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Draws every conclusion from known comparisons.
 *
 * @throws EngineError `contradictory-comparisons`, with a state that would have to be preferred to itself
 *
 * Cost: the states named × the comparisons.
 */
export function knownOrder(comparisons: readonly KnownComparison[]): KnownOrder {
  const first = new Map<number, number>();
  const firstOf = (state: number): number => first.get(state) ?? state;
  for (const { state, than, relation } of comparisons) {
    if (relation !== 'alike') continue;
    const [low, high] = [firstOf(state), firstOf(than)].sort((a, b) => a - b);
    for (const other of [state, than, ...first.keys()])
      if (firstOf(other) === high || firstOf(other) === low) first.set(other, low!);
  }
  const better = comparisons.filter(({ relation }) => relation === 'better');
  const direct = Map.groupBy(better, ({ state }) => firstOf(state));
  const below = new Map<number, ReadonlySet<number>>();
  for (const start of direct.keys()) {
    const found = new Set<number>();
    const queue = [start];
    for (const state of queue)
      for (const comparison of direct.get(state) ?? []) {
        const than = firstOf(comparison.than);
        if (found.has(than)) continue;
        found.add(than);
        queue.push(than);
      }
    if (found.has(start)) throw new EngineError('contradictory-comparisons', { state: start });
    below.set(start, found);
  }
  return { first, below };
}

/** Whether it follows from what is known that a party prefers `state` to `than`. */
export function isKnown(known: KnownOrder, state: number, than: number): boolean {
  return known.below.get(firstAlike(known, state))?.has(firstAlike(known, than)) ?? false;
}

/** The lowest of the states that are known to be as good as `state`: itself, if nothing else is. */
export function firstAlike({ first }: KnownOrder, state: number): number {
  return first.get(state) ?? state;
}

/**
 * Tells whether a target is stable however what is not known turns out: only what is known to be worse or alike counts as not
 * preferred. Exact for the party's own preferences.
 */
export function isNecessary(demands: readonly Demand[], known: KnownOrder, target: number): boolean {
  return areMet(
    demands,
    (state) => !isKnown(known, target, state) && firstAlike(known, state) !== firstAlike(known, target),
  );
}

/**
 * Tells whether what is not known can turn out so that a target is stable: all counts as not preferred that is not known to be
 * preferred, and an order that puts the target right below that is always possible.
 */
export function isPossible(demands: readonly Demand[], known: KnownOrder, target: number): boolean {
  return areMet(demands, (state) => isKnown(known, state, target));
}

/** A set of states in 31 bits. */
const MOST_STATES = 31;
/** At most so many partial orders from below are walked through. */
const MOST_SETS = 2 ** 21;

/**
 * Counts, of the orders that agree with what is known and in which nothing else ties, those under which a target is stable,
 * from the worst state upwards: an order is a walk through sets of states each of which contains all that is known to be worse.
 *
 * The orders are those of the target, the states that the demands mention, and all that is compared with one of these,
 * directly or by way of others; every other state is indifferent to the share. States known to be alike are one.
 *
 * @returns null for more than 31 such states, or more than 2^21 sets on the way
 *
 * Cost: the sets × the states.
 */
export function countKnownOrders(
  demands: readonly Demand[],
  known: KnownOrder,
  target: number,
): OrderCount | null {
  const mentioned = [target, ...statesOf(demands.map(({ ways }) => ways))];
  const states = concerned(
    mentioned.map((state) => firstAlike(known, state)),
    known,
  );
  if (states.length > MOST_STATES) return null;
  const worse = states.map((state) =>
    states.reduce((set, other, place) => (isKnown(known, state, other) ? set | (1 << place) : set), 0),
  );
  const placeOf = new Map(mentioned.map((state) => [state, states.indexOf(firstAlike(known, state))]));
  const atTarget = placeOf.get(target)!;
  const isStable = (below: number): boolean =>
    areMet(demands, (state) => (((below | (1 << atTarget)) >> placeOf.get(state)!) & 1) === 0);

  // Of each set: how many orders of it there are, and how many of them make the target stable; all do until it is placed.
  let layer = new Map<number, OrderCount>([[0, { stable: 1n, of: 1n }]]);
  let sets = 0;
  for (let size = 0; size < states.length; size++) {
    const next = new Map<number, OrderCount>();
    for (const [set, count] of layer) {
      if (++sets > MOST_SETS) return null;
      for (let place = 0; place < states.length; place++) {
        if (((set >> place) & 1) === 1 || (worse[place]! & ~set) !== 0) continue;
        const stable = place === atTarget && !isStable(set) ? 0n : count.stable;
        const before = next.get(set | (1 << place));
        next.set(set | (1 << place), {
          stable: (before?.stable ?? 0n) + stable,
          of: (before?.of ?? 0n) + count.of,
        });
      }
    }
    layer = next;
  }
  return layer.values().next().value!;
}

/** Some states and everything that is compared with one of them, directly or by way of others; of those alike, the lowest. */
function concerned(states: readonly number[], { below }: KnownOrder): number[] {
  const beside = new Map<number, number[]>();
  const join = (a: number, b: number): void => void beside.set(a, [...(beside.get(a) ?? []), b]);
  for (const [state, others] of below)
    for (const other of others) {
      join(state, other);
      join(other, state);
    }
  const found = new Set(states);
  for (const state of found) for (const other of beside.get(state) ?? []) found.add(other);
  return [...found];
}
