/**
 * Steps into a place by a party with few strategies: the set of those that it can come from is one word.
 * Moves: Fang, Hipel & Kilgour 1993. Cost: two words a place queued.
 * Invariant: while an opponent traces, its block's word `open` holds exactly the strategies without a label.
 */
import type { Opponent } from './cosets.ts';
import { placeOf, type Group } from './layout.ts';
import type { Mover, Trail } from './mover.ts';

/** The most options of a party whose sets of strategies fit a word. */
export const NARROW = 5;

/**
 * Tabulates, from the levels of order types, where a narrow party can come from: of each type and strategy, the set of strategies from which moving to it is
 * in order and gains; then, of each strategy again, the set from which moving to it is in order at all.
 */
export function sourceSets({ classOf }: Group, levels: Int32Array | Uint16Array): Int32Array {
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
  /** Of each block: the set of strategies without a label, as far as the queue has been looked through. */
  readonly open: Int32Array;
  sets: Int32Array | Uint16Array;
}

/** Prepares the steps of a narrow opponent. Memory: two numbers a block of a coset. */
export function narrowMover({ group: { shift, width }, blocks: count, inBlocks }: Opponent): Mover {
  const setsOf = new Int32Array(count);
  const open = new Int32Array(count);
  const blocks: NarrowBlocks = { shift, width, setsOf, open, sets: open };
  let seen = 0;
  return {
    enter({ typeOf, sources }, strategy) {
      blocks.sets = sources;
      for (let block = 0; block < count; block++)
        setsOf[block] = typeOf[placeOf(inBlocks, strategy, block)]! << (width + 1);
    },
    restart() {
      open.fill(-1);
      seen = 0;
    },
    mayEnter: (place, gaining) => mayEnterNarrow(blocks, place, gaining),
    trace(first, end, value, gaining, trail) {
      closeSeen(blocks, trail, seen);
      traceNarrow(blocks, first, end, value, gaining, trail);
      seen = trail.length;
    },
  };
}

/** Looks at open sets that may still hold what has been queued since. */
function mayEnterNarrow(
  { shift, width, setsOf, open, sets }: NarrowBlocks,
  place: number,
  gaining: boolean,
): boolean {
  const mask = (1 << width) - 1;
  const block = ((place >> (shift + width)) << shift) | (place & ((1 << shift) - 1));
  const sources = sets[setsOf[block]! + (((place >> shift) & mask) | (gaining ? 0 : mask + 1))]!;
  return (sources & open[block]!) !== 0;
}

/** Takes from the open sets what has been queued, by whomever, since the queue was looked through up to `seen`. */
function closeSeen({ shift, width, open }: NarrowBlocks, { queue, length }: Trail, seen: number): void {
  const above = shift + width;
  const below = (1 << shift) - 1;
  const mask = (1 << width) - 1;
  for (let head = seen; head < length; head++) {
    const place = queue[head]!;
    open[((place >> above) << shift) | (place & below)]! &= ~(1 << ((place >> shift) & mask));
  }
}

function traceNarrow(
  { shift, width, setsOf, open, sets }: NarrowBlocks,
  first: number,
  end: number,
  value: number,
  gaining: boolean,
  trail: Trail,
): void {
  const { labels, queue } = trail;
  const above = shift + width;
  const below = (1 << shift) - 1;
  const mask = (1 << width) - 1;
  const kind = gaining ? 0 : mask + 1;
  let { length } = trail;
  for (let head = first; head < end; head++) {
    const to = queue[head]!;
    const block = ((to >> above) << shift) | (to & below);
    let fresh = sets[setsOf[block]! + (((to >> shift) & mask) | kind)]! & open[block]!;
    if (fresh === 0) continue;
    open[block]! ^= fresh;
    const rest = to & ~(mask << shift);
    for (; fresh !== 0; fresh &= fresh - 1) {
      const from = rest | ((31 - Math.clz32(fresh & -fresh)) << shift);
      labels[from] = value;
      queue[length++] = from;
    }
  }
  trail.length = length;
}
