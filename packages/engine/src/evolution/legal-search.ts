import type { PossibleSteps, Sweep } from './possible-steps.ts';

/** A step of a path, with the state it leaves. */
export interface PathStep {
  readonly party: number;
  readonly from: number;
  readonly to: number;
}

/** How far states are from a start by legal paths: parties move one after the other, nobody twice in a row. */
export interface LegalSearch {
  readonly start: number;
  /** Of each state: the length of the shortest legal path to it; -1 where there is none. */
  readonly distance: Int32Array;
  /**
   * `arrived[state * parties + party]`: the length of the shortest legal path on which the party makes the last step; -1 where
   * there is none. Null where the last mover never matters: with options, nobody who moves twice in a row gets further than in one.
   */
  readonly arrived: Int32Array | null;
}

/** The number of steps to a state that no path reaches. */
const NEVER = -1;

/**
 * Searches all legal paths from a state, breadth first, where it matters over (state, last mover) (Fang, Hipel & Kilgour 1993; Li, Kilgour & Hipel
 * 2005).
 *
 * @param options.without a step that may not be made
 * @param options.until the search may end when it has reached this state
 *
 * Cost: a sweep of each state for each party, see `possibleSteps`.
 */
export function legalSearch(
  steps: PossibleSteps,
  start: number,
  {
    without = null,
    until = null,
  }: { readonly without?: PathStep | null; readonly until?: number | null } = {},
): LegalSearch {
  // With a step left out, two moves of one party may lead where one no longer does.
  if (steps.model.form === 'options' && !without) return plainSearch(steps, start, until);
  const { parties, states } = steps.model;
  const distance = new Int32Array(states).fill(NEVER);
  const arrived = new Int32Array(states * parties).fill(NEVER);
  const sweep = without ? sweepWithout(steps, without) : steps.sweep();
  const found = new Int32Array(states);
  const queue = new Int32Array(states * parties);
  let tail = 0;
  const step = (party: number, from: number, length: number): void => {
    const count = sweep(party, from, found);
    for (let k = 0; k < count; k++) {
      const to = found[k]!;
      const arrival = to * parties + party;
      arrived[arrival] = length;
      if (distance[to] === NEVER) distance[to] = length;
      queue[tail++] = arrival;
    }
  };
  distance[start] = 0;
  for (let party = 0; party < parties; party++) step(party, start, 1);

  // Who moved last matters once: whoever comes second to a state lets the first one move on from it.
  const first = new Int16Array(states).fill(NEVER);
  first[start] = parties;
  for (let head = 0; head < tail && (until === null || distance[until] === NEVER); head++) {
    const arrival = queue[head]!;
    const last = arrival % parties;
    const from = (arrival - last) / parties;
    const before = first[from]!;
    if (before === parties || before === last) continue;
    const length = arrived[arrival]! + 1;
    if (before === NEVER) {
      first[from] = last;
      for (let party = 0; party < parties; party++) if (party !== last) step(party, from, length);
    } else {
      first[from] = parties;
      step(before, from, length);
    }
  }
  return { start, distance, arrived };
}

/** Breadth first over states alone. */
function plainSearch({ model, sweep }: PossibleSteps, start: number, until: number | null): LegalSearch {
  const { parties, states } = model;
  const distance = new Int32Array(states).fill(NEVER);
  const next = sweep();
  const found = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  queue[tail++] = start;
  distance[start] = 0;
  for (let head = 0; head < tail && (until === null || distance[until] === NEVER); head++) {
    const from = queue[head]!;
    const length = distance[from]! + 1;
    for (let party = 0; party < parties; party++) {
      const count = next(party, from, found);
      for (let k = 0; k < count; k++) {
        const to = found[k]!;
        if (distance[to] !== NEVER) continue;
        distance[to] = length;
        queue[tail++] = to;
      }
    }
  }
  return { start, distance, arrived: null };
}

/** The sweeps of a search in which one step may not be made; what else leads there is found as ever. */
function sweepWithout({ allows, sweep }: PossibleSteps, { party, from, to }: PathStep): Sweep {
  const all = sweep();
  let passed = false;
  return (mover, at, found) => {
    const count = all(mover, at, found);
    if (mover !== party) return count;
    if (at === from) {
      const place = found.subarray(0, count).indexOf(to);
      if (place < 0) return count;
      passed = true;
      found[place] = found[count - 1]!;
      return count - 1;
    }
    if (!passed || !allows(party, at, to)) return count;
    passed = false;
    found[count] = to;
    return count + 1;
  };
}
