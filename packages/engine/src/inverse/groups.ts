import { shortestFirst, smallestOf, type Demand, type Way } from './demands.ts';
import { MOST_TABLED, smallestIn, tableOf } from './truth-table.ts';

/** Demands that share states, and share none with any other group. */
export interface Group {
  /** The states on which the demands turn, ascending: those of the minimal sets, if these are known. */
  readonly states: readonly number[];
  readonly demands: readonly Demand[];
  /**
   * The minimal sets: the demands are met exactly if none of the states of at least one set is preferred to the target.
   * Null where there are too many to list.
   */
  readonly sets: readonly Way[] | null;
}

/** Up to so many states a table is fastest; beyond, a few combinations of ways are; then a table, as long as there is one. */
const SURELY_TABLED = 12;
const FEW_COMBINED = 2_000;
/** Beyond so many combinations of ways, minimal sets are not looked for. */
const MOST_COMBINED = 20_000;

/**
 * Divides demands into groups that have nothing to do with each other, in the order of their first demands: a target is stable
 * exactly if every group is met, so that its minimal sets are the unions of one set a group.
 *
 * Cost: 2^states / 32 × ways for a group of up to 24 states, up to 20,000 combinations squared for a larger one.
 */
export function groupsOf(demands: readonly Demand[]): Group[] {
  return apart(demands, ({ ways }) => ways).map((together) => {
    const mentioned = statesOf(together.map(({ ways }) => ways));
    const sets = smallestSets(mentioned, together);
    return { states: sets ? statesOf([sets]) : mentioned, demands: together, sets };
  });
}

/**
 * The minimal sets of a target as a whole: one of each group, joined.
 *
 * @param most how many are listed; null if there are more, or a group's are not known
 */
export function minimalSets(groups: readonly Group[], most: number): Way[] | null {
  let all: Way[] = [[]];
  for (const { sets } of groups) {
    if (sets === null || all.length * sets.length > most) return null;
    all = all.flatMap((left) => sets.map((right) => [...left, ...right].sort((a, b) => a - b)));
  }
  return all;
}

/** The shortest way to ask for all groups: of each its minimal sets, one of which is enough, or else its demands. */
export function askedOf(groups: readonly Group[]): (readonly Way[])[] {
  return groups.flatMap(({ sets, demands }) => (sets ? [sets] : demands.map(({ ways }) => ways)));
}

/** Divides things into those whose ways share states, directly or by way of others; each part in the given order. */
export function apart<T>(things: readonly T[], waysOf: (thing: T) => readonly Way[]): T[][] {
  const parts: { readonly states: Set<number>; readonly things: T[] }[] = [];
  for (const thing of things) {
    const states = new Set(waysOf(thing).flat());
    const met = parts.filter((part) => [...states].some((state) => part.states.has(state)));
    const [first, ...more] = met;
    if (!first) {
      parts.push({ states, things: [thing] });
      continue;
    }
    for (const part of more) {
      parts.splice(parts.indexOf(part), 1);
      for (const state of part.states) first.states.add(state);
      first.things.push(...part.things);
    }
    for (const state of states) first.states.add(state);
    first.things.push(thing);
  }
  const place = new Map(things.map((thing, index) => [thing, index]));
  return parts.map((part) => part.things.sort((a, b) => place.get(a)! - place.get(b)!));
}

/** The states that demands mention, ascending. */
export function statesOf(demands: readonly (readonly Way[])[]): number[] {
  return [...new Set(demands.flat(2))].sort((a, b) => a - b);
}

/** Demands with each state by its place in `states`, as tables are built from. */
export function placed(demands: readonly (readonly Way[])[], states: readonly number[]): number[][][] {
  const place = new Map(states.map((state, index) => [state, index]));
  return demands.map((ways) => ways.map((way) => way.map((state) => place.get(state)!)));
}

function smallestSets(states: readonly number[], demands: readonly Demand[]): Way[] | null {
  const ways = demands.map((demand) => demand.ways);
  if (ways.length === 1) return [...ways[0]!];
  if (states.length <= SURELY_TABLED) return smallestByTable(states, ways);
  const few = smallestByProducts(ways, FEW_COMBINED);
  if (few) return few;
  return states.length <= MOST_TABLED
    ? smallestByTable(states, ways)
    : smallestByProducts(ways, MOST_COMBINED);
}

function smallestByTable(states: readonly number[], demands: readonly (readonly Way[])[]): Way[] {
  const table = tableOf(states.length, placed(demands, states));
  const sets = smallestIn(table, states.length);
  return shortestFirst(sets.map((set) => states.filter((_, place) => ((set >> place) & 1) === 1)));
}

/** Takes one way of each demand in every combination; null where there are more than `most` at once. */
function smallestByProducts(demands: readonly (readonly Way[])[], most: number): Way[] | null {
  let sets: Way[] = [[]];
  for (const ways of demands) {
    if (sets.length * ways.length > most) return null;
    sets = smallestOf(sets.flatMap((set) => ways.map((way) => [...set, ...way])));
  }
  return sets;
}
