/**
 * A party's ranking of at most 32 states as sets. Cost: an insertion sort of the states.
 * Invariant: the groups are disjoint and together all states.
 */

/** A party's ranking in sets of states; it serves until the party is asked about with another one. */
export interface RankOrder {
  /** The ranking, copied; -1 before the first. */
  readonly ranks: Int32Array;
  /** How many different ranks there are. */
  count: number;
  /** The states of each rank, worst first. */
  readonly groups: Int32Array;
  /** Of each state: the states from which the party can come and gain, that is, those ranked strictly below it. */
  readonly gaining: Int32Array;
}

/** Room for sorting states. */
const sorted = new Int32Array(32);

/** An order that is no ranking's yet. */
export function emptyOrder(states: number): RankOrder {
  return {
    ranks: new Int32Array(states).fill(-1),
    count: 0,
    groups: new Int32Array(states),
    gaining: new Int32Array(states),
  };
}

/** Whether the order is that of a ranking: compared by content, for rankings may be changed in place. */
export function sameRanks({ ranks }: RankOrder, asked: Int32Array): boolean {
  for (let state = 0; state < ranks.length; state++) if (ranks[state] !== asked[state]) return false;
  return true;
}

/**
 * Turns the order to a ranking.
 *
 * @param reverse of each state: from where the party can come
 */
export function setOrder(order: RankOrder, asked: Int32Array, reverse: Int32Array): void {
  const { ranks, groups, gaining } = order;
  for (let state = 0; state < ranks.length; state++) {
    const rank = asked[state]!;
    ranks[state] = rank;
    let place = state;
    for (; place > 0 && ranks[sorted[place - 1]!]! > rank; place--) sorted[place] = sorted[place - 1]!;
    sorted[place] = state;
  }
  let count = 0;
  let below = 0;
  let group = 0;
  for (let place = 0; place < ranks.length; place++) {
    const state = sorted[place]!;
    if (place > 0 && ranks[state] !== ranks[sorted[place - 1]!]) {
      groups[count++] = group;
      below |= group;
      group = 0;
    }
    group |= 1 << state;
    gaining[state] = reverse[state]! & below;
  }
  groups[count++] = group;
  order.count = count;
}
