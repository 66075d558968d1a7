/**
 * Simultaneous stability on codes: a move is the set of options it changes, and the changes of several parties join by
 * flipping them all. The others' joint improvements are tried until every improvement of the party is punished.
 * Definition: see sim.ts. Cost a state and party: the product of the others' improvements plus one, at worst.
 * Invariant: parties own different options, so joined changes never undo each other.
 */
import type { OptionModel } from '../model/option-model.ts';

/**
 * Judges every state under SIM for every party.
 *
 * @returns for each party one byte a state, 1 where stable
 */
export function simultaneousStability(model: OptionModel, ranks: readonly Int32Array[]): Uint8Array[] {
  const stable = ranks.map(() => new Uint8Array(model.states));
  const at = improvementsAt(model, ranks);
  const open = new Int32Array(at.changes.length);
  for (let state = 0; state < model.states; state++) {
    at.look(state);
    for (let party = 0; party < ranks.length; party++) {
      const first = at.first[party]!;
      const count = at.first[party + 1]! - first;
      for (let index = 0; index < count; index++) open[index] = at.changes[first + index]!;
      stable[party]![state] = unpunished(model, ranks[party]!, at, party, state, open, count) === 0 ? 1 : 0;
    }
  }
  return stable;
}

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
