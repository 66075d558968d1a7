/**
 * Steps into a place by a party with few strategies: the set of those that it can come from is one word.
 * Moves: Fang, Hipel & Kilgour 1993. Cost: a word a place, and each place of a block once.
 * Invariant: the strategies in a block's word `traced` have been looked at with the present value or a lower one.
 */
import type { Opponent } from './cosets.ts';
import { placeOf, type Group } from './layout.ts';
import type { Mover } from './mover.ts';
import type { OrderTypes } from './order-types.ts';

/** The most options of a party whose sets of strategies fit a word. */
export const NARROW = 5;

/**
 * Tabulates where a narrow party can come from: of each type and strategy, the set of strategies from which moving to it is
 * in order and gains; then, of each strategy again, the set from which moving to it is in order at all.
 */
export function sourceSets({ classOf }: Group, { levels }: OrderTypes): Int32Array {
  const strategies = classOf.length;
  const types = levels.length / (strategies + 1);
  const sets = new Int32Array(types * 2 * strategies);
  for (let type = 0; type < types; type++) {
    const level = type * (strategies + 1);
    const infeasible = levels[level + strategies]!;
    const set = type * 2 * strategies;
    for (let to = 0; to < strategies; to++)
      for (let from = 0; from < strategies; from++) {
        if ((classOf[from]! & ~classOf[to]!) !== 0 || levels[level + from] === infeasible) continue;
        sets[set + strategies + to]! |= 1 << from;
        if (levels[level + from]! < levels[level + to]!) sets[set + to]! |= 1 << from;
      }
  }
  return sets;
}

/** A narrow opponent in the coset entered. */
interface NarrowBlocks {
  readonly shift: number;
  readonly width: number;
  /** Of each block: where its type's sets start in `sets`. */
  readonly setsOf: Int32Array;
  /** Of each block: the set of strategies looked at. */
  readonly traced: Int32Array;
  sets: Int32Array;
}

/** Prepares the steps of a narrow opponent. Memory: two numbers a block of a coset. */
export function narrowMover({ group: { shift, width }, blocks: count, inBlocks }: Opponent): Mover {
  const setsOf = new Int32Array(count);
  const traced = new Int32Array(count);
  const blocks: NarrowBlocks = { shift, width, setsOf, traced, sets: traced };
  return {
    enter({ typeOf, sources }, strategy) {
      blocks.sets = sources;
      for (let block = 0; block < count; block++)
        setsOf[block] = typeOf[placeOf(inBlocks, strategy, block)]! << (width + 1);
    },
    restart: () => traced.fill(0),
    trace: (first, end, value, gaining, labels, queue, length) =>
      traceNarrow(blocks, first, end, value, gaining, labels, queue, length),
  };
}

function traceNarrow(
  { shift, width, setsOf, traced, sets }: NarrowBlocks,
  first: number,
  end: number,
  value: number,
  gaining: boolean,
  labels: Int32Array,
  queue: Int32Array,
  queued: number,
): number {
  const above = shift + width;
  const below = (1 << shift) - 1;
  const mask = (1 << width) - 1;
  const kind = gaining ? 0 : mask + 1;
  let length = queued;
  for (let head = first; head < end; head++) {
    const to = queue[head]!;
    const block = ((to >> above) << shift) | (to & below);
    const sources = sets[setsOf[block]! + (((to >> shift) & mask) | kind)]!;
    const before = traced[block]!;
    let fresh = sources & ~before;
    if (fresh === 0) continue;
    traced[block] = before | sources;
    const rest = to & ~(mask << shift);
    for (; fresh !== 0; fresh &= fresh - 1) {
      const from = rest | ((31 - Math.clz32(fresh & -fresh)) << shift);
      if (labels[from]! >= 0) continue;
      labels[from] = value;
      queue[length++] = from;
    }
  }
  return length;
}
