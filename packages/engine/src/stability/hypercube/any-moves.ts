import type { Strides } from './strides.ts';

/** A level a place, or one for all. */
export type Levels = Int32Array | number;

/** How far the others can bring a party down by any moves, gaining or not, in the coset at hand. */
export interface AnyMoves {
  /** Turns to another coset, given the rank of each of its places, -1 where infeasible. */
  enter(ranks: Int32Array): Strides<void>;
  /**
   * Finds the lowest value that the others can reach.
   *
   * @param values the value of each place, -1 where infeasible
   * @returns of each place the lowest value among itself and what can be reached, -1 where infeasible; good until the next
   *   question. A single number if it is the same everywhere
   */
  lowest(values: Int32Array): Strides<Levels>;
}
