/**
 * Simultaneous stability on codes: a move is the set of options it changes, and the changes of several parties join by
 * flipping them all. For each improvement of the party, either the others' joint improvements are tried, or the ends that
 * would punish it, whichever are fewer.
 * Definition: see sim.ts. Cost a state and improvement: the product of the others' improvements plus one, or the states
 * of the same own options that are no better, whichever is less; where rankings are random, about the root of these states.
 * Invariant: parties own different options, so joined changes never undo each other.
 */
import type { OptionModel } from '../model/option-model.ts';
import { laddersOf, type Ladders } from './ladders.ts';

/**
 * Judges every state under SIM for every party.
 *
 * @param few up to so many states, joint improvements alone are tried
 * @returns for each party one byte a state, 1 where stable
 */
export function simultaneousStability(
  model: OptionModel,
  ranks: readonly Int32Array[],
  few: number = FEW_STATES,
): Uint8Array[] {
  const stable = ranks.map(() => new Uint8Array(model.states));
  const at = improvementsAt(model, ranks);
  const open = new Int32Array(at.changes.length);
  const ladders = model.states > few ? ranks.map((rank, party) => laddersOf(model, party, rank)) : null;
  for (let state = 0; state < model.states; state++) {
    at.look(state);
    for (let party = 0; party < ranks.length; party++) {
      const first = at.first[party]!;
      const count = at.first[party + 1]! - first;
      for (let index = 0; index < count; index++) open[index] = at.changes[first + index]!;
      const left = ladders
        ? punishedByFewEnds(model, ranks, ladders[party]!, at, party, state, open, count)
        : count;
      stable[party]![state] =
        left >= 0 && unpunished(model, ranks[party]!, at, party, state, open, left) === 0 ? 1 : 0;
    }
  }
  return stable;
}

/** Up to so many states, trying the joint improvements is not worth improving on. */
const FEW_STATES = 128;

/** Tells whether others can punish `party` for moving from `state` to its improvement `to`, by moving at the same time. */
export function simultaneouslySanctioned(
  model: OptionModel,
  ranks: readonly Int32Array[],
  party: number,
  state: number,
  to: number,
): boolean {
  const at = improvementsAt(model, ranks);
  at.look(state);
  const open = Int32Array.of(model.codes[state]! ^ model.codes[to]!);
  return unpunished(model, ranks[party]!, at, party, state, open, 1) === 0;
}

/** The improvements of all parties from the state looked at, each as the options it changes. */
interface Improvements {
  /** Those of party i stand in `changes` from `first[i]` to before `first[i + 1]`. */
  readonly first: Int32Array;
  readonly changes: Int32Array;
  /** Of each party: which of its improvements it makes in the joint one at hand, -1 for none. */
  readonly chosen: Int32Array;
  /** Turns to another state. */
  readonly look: (state: number) => void;
}

function improvementsAt(
  { codes, stateOf, own, forward, backward, frozen }: OptionModel,
  ranks: readonly Int32Array[],
): Improvements {
  const parties = ranks.length;
  const first = new Int32Array(parties + 1);
  const changes = new Int32Array(own.reduce((sum, options) => sum + movesWithin(options), 0));
  const look = (state: number): void => {
    const from = codes[state]!;
    const fixed = frozen | (forward & from) | (backward & ~from);
    let count = 0;
    for (let party = 0; party < parties; party++) {
      const rank = ranks[party]!;
      const changeable = own[party]! & ~fixed;
      first[party] = count;
      for (let change = changeable; change !== 0; change = (change - 1) & changeable) {
        const to = stateOf[from ^ change]!;
        if (to >= 0 && rank[to]! > rank[state]!) changes[count++] = change;
      }
    }
    first[parties] = count;
  };
  return { first, changes, chosen: new Int32Array(parties), look };
}

/** How many changes of these options there are. */
function movesWithin(options: number): number {
  let sets = 1;
  for (let rest = options; rest !== 0; rest &= rest - 1) sets *= 2;
  return sets - 1;
}

/**
 * Takes from `open`, the first `count` of which are improvements of the party from the state looked at, those that a joint
 * improvement of others punishes.
 *
 * @returns how many are left
 */
function unpunished(
  { codes, stateOf }: OptionModel,
  rank: Int32Array,
  { first, changes, chosen }: Improvements,
  party: number,
  state: number,
  open: Int32Array,
  count: number,
): number {
  const parties = chosen.length;
  let left = count;
  let code = codes[state]!;
  for (let mover = 0; mover < parties; mover++) chosen[mover] = -1;
  // Counts through the joint improvements as through a number with one digit a party.
  while (left > 0) {
    let mover = 0;
    for (; mover < parties; mover++) {
      if (mover === party) continue;
      const start = first[mover]!;
      const before = chosen[mover]!;
      if (before >= 0) code ^= changes[start + before]!;
      if (start + before + 1 < first[mover + 1]!) {
        chosen[mover] = before + 1;
        code ^= changes[start + before + 1]!;
        break;
      }
      chosen[mover] = -1;
    }
    if (mover === parties) break;
    for (let index = left - 1; index >= 0; index--) {
      const end = stateOf[code ^ open[index]!]!;
      if (end >= 0 && rank[end]! <= rank[state]!) open[index] = open[--left]!;
    }
  }
  return left;
}

/**
 * Takes from `open`, the first `count` of which are improvements of the party from the state looked at, those for which fewer
 * ends would punish than there are joint improvements, if one of these ends is within the others' reach.
 *
 * @returns how many are left to be judged by joint improvements; -1 if an improvement is found that nothing punishes
 */
function punishedByFewEnds(
  { codes, stateOf, own, forward, backward, frozen }: OptionModel,
  ranks: readonly Int32Array[],
  ladders: Ladders,
  { first }: Improvements,
  party: number,
  state: number,
  open: Int32Array,
  count: number,
): number {
  const code = codes[state]!;
  const rank = ranks[party]![state]!;
  const fixed = frozen | (forward & code) | (backward & ~code);
  let joint = 1;
  for (let other = 0; other < ranks.length; other++)
    if (other !== party) joint *= first[other + 1]! - first[other]! + 1;
  joint--;

  /** Whether the others, each by an improvement or staying, can make just these changes. */
  const joins = (changes: number): boolean => {
    if (changes === 0 || (changes & fixed) !== 0) return false;
    for (let other = 0; other < ranks.length; other++) {
      const change = changes & own[other]!;
      if (change === 0) continue;
      const to = stateOf[code ^ change]!;
      if (to < 0 || ranks[other]![to]! <= ranks[other]![state]!) return false;
    }
    return true;
  };

  let left = 0;
  for (let index = 0; index < count; index++) {
    const improvement = open[index]!;
    const bottom = ladders.bottom(code ^ improvement);
    const ends = ladders.upTo(code ^ improvement, rank) - bottom;
    if (ends >= joint) {
      open[left++] = improvement;
      continue;
    }
    let step = bottom;
    while (step < bottom + ends && !joins(codes[ladders.states[step]!]! ^ code ^ improvement)) step++;
    if (step === bottom + ends) return -1;
  }
  return left;
}
