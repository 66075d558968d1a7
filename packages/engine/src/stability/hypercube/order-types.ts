/**
 * Order types: of a party's ranking, sequences of improvements need only how it orders its own strategies while the others
 * stay put, and few such orders occur. Own construction.
 * Cost: the places, times the party's strategies where these are few, else times the digits of its ranks.
 * Invariant: two blocks share a type exactly if they order the same feasible strategies alike, ties included.
 */
import { keyedItems, sortKeyed } from '../../ascending.ts';
import { distinctRows } from './distinct-rows.ts';
import type { Group, Layout } from './layout.ts';

/** The order types of one party. A block is the set of places that differ in the party's strategy alone. */
export interface OrderTypes {
  /** Of each block: the index of its type. */
  readonly typeOf: Int32Array;
  /**
   * Of each type and strategy: how many feasible strategies are ranked strictly below it; behind them the number of
   * feasible ones, which is also the level of what is infeasible. Strategies + 1 entries a type.
   */
  readonly levels: Int32Array | Uint16Array;
}

/** Up to so many strategies, comparing each with each is faster than sorting. */
const FEW = 32;

/**
 * Finds the order types of a party.
 *
 * @param ranks the rank of each state, at least 0
 */
export function orderTypes({ stateAt }: Layout, { shift, width }: Group, ranks: Int32Array): OrderTypes {
  const strategies = 1 << width;
  const below = (1 << shift) - 1;
  const typeOf = new Int32Array(stateAt.length >> width);
  const rankOf = new Int32Array(strategies);
  const level = new Int32Array(strategies + 1);
  const setLevels = levelSetter(strategies);
  const rows = distinctRows(strategies + 1);
  for (let block = 0; block < typeOf.length; block++) {
    let place = ((block >> shift) << (shift + width)) | (block & below);
    for (let strategy = 0; strategy < strategies; strategy++) {
      const state = stateAt[place]!;
      rankOf[strategy] = state < 0 ? -1 : ranks[state]!;
      place += below + 1;
    }
    setLevels(rankOf, level);
    typeOf[block] = rows.indexOf(level);
  }
  return { typeOf, levels: rows.kept() };
}

/** Sets the level of each strategy, and behind them the number of feasible ones; what is infeasible has rank -1. */
export type SetLevels = (rankOf: Int32Array, level: Int32Array) => void;

/** The fastest way to set the levels of so many strategies. */
export function levelSetter(strategies: number): SetLevels {
  return strategies <= FEW ? compareEach : bySorting(strategies);
}

const compareEach: SetLevels = (rankOf, level) => {
  const strategies = rankOf.length;
  let infeasible = 0;
  for (let strategy = 0; strategy < strategies; strategy++) infeasible -= rankOf[strategy]! >> 31;
  const feasible = strategies - infeasible;
  for (let strategy = 0; strategy < strategies; strategy++) {
    const rank = rankOf[strategy]!;
    // Ranks are at least -1: the sign of a difference tells which is lower, and what is infeasible is below everything else.
    let minusBelow = infeasible;
    for (let other = 0; other < strategies; other++)
      minusBelow = (minusBelow + ((rankOf[other]! - rank) >> 31)) | 0;
    level[strategy] = rank < 0 ? feasible : -minusBelow;
  }
  level[strategies] = feasible;
};

function bySorting(strategies: number): SetLevels {
  const sorted = keyedItems(strategies);
  const spare = keyedItems(strategies);
  return (rankOf, level) => {
    let feasible = 0;
    for (let strategy = 0; strategy < strategies; strategy++) {
      if (rankOf[strategy]! < 0) continue;
      sorted.items[feasible] = strategy;
      sorted.keys[feasible++] = rankOf[strategy]!;
    }
    sortKeyed(sorted, feasible, spare);
    level.fill(feasible);
    let below = 0;
    for (let place = 0; place < feasible; place++) {
      if (place > 0 && sorted.keys[place] !== sorted.keys[place - 1]) below = place;
      level[sorted.items[place]!] = below;
    }
  };
}
