/**
 * Steps into a place by a party with many strategies: those that it can come from are, class by class, the lower part of its
 * order. Moves: Fang, Hipel & Kilgour 1993.
 * Cost: 1.5 pointers a place for each one-way option of the party, and each place of a block once.
 * Invariant: what stands before the pointer of a block and class has been looked at with the present value or a lower one.
 */
import type { Opponent } from './cosets.ts';
import { placeOf, type Group } from './layout.ts';
import type { Mover, Trail } from './mover.ts';

/**
 * Lists, from the levels of order types, where a wide party can come from: of each type and class, the feasible strategies from the worst up, closed by the
 * number of strategies as end mark; a list takes as many entries as a class has strategies, and one.
 */
export function sourceLists({ classOf, classes }: Group, levels: Int32Array | Uint16Array): Int32Array {
  const strategies = classOf.length;
  const types = levels.length / (strategies + 1);
  const lists = new Int32Array(types * (strategies + classes));
  const order = new Int32Array(strategies);
  const next = new Int32Array(strategies);
  const end = new Int32Array(classes);
  for (let type = 0; type < types; type++) {
    const level = type * (strategies + 1);
    const feasible = levels[level + strategies]!;
    for (let place = 0; place < feasible; place++) next[place] = place;
    for (let strategy = 0; strategy < strategies; strategy++) {
      const below = levels[level + strategy]!;
      if (below < feasible) order[next[below]!++] = strategy;
    }
    for (let cls = 0; cls < classes; cls++) end[cls] = (type * classes + cls) * (strategies / classes + 1);
    for (let place = 0; place < feasible; place++) {
      const strategy = order[place]!;
      lists[end[classOf[strategy]!]!++] = strategy;
    }
    for (const mark of end) lists[mark] = strategies;
  }
  return lists;
}

/** A wide opponent in the coset entered. */
interface WideBlocks {
  readonly group: Group;
  /** Of each block: where its type's levels start in `levels`. */
  readonly levelsOf: Int32Array;
  /** Of each block and class: where its list starts in `lists`, and where the strategies not yet looked at do. */
  readonly listOf: Int32Array;
  readonly traced: Int32Array;
  levels: Int32Array | Uint16Array;
  lists: Int32Array | Uint16Array;
}

/** Prepares the steps of a wide opponent. Memory: two numbers a place of a coset at most. */
export function wideMover({ group, blocks: count, inBlocks }: Opponent): Mover {
  const { classes, classOf } = group;
  const strategies = classOf.length;
  const levelsOf = new Int32Array(count);
  const listOf = new Int32Array(count * classes);
  const traced = new Int32Array(count * classes);
  const blocks: WideBlocks = { group, levelsOf, listOf, traced, levels: traced, lists: traced };
  return {
    enter({ typeOf, levels, sources }, strategy) {
      blocks.levels = levels;
      blocks.lists = sources;
      for (let block = 0; block < count; block++) {
        const type = typeOf[placeOf(inBlocks, strategy, block)]!;
        levelsOf[block] = type * (strategies + 1);
        for (let cls = 0; cls < classes; cls++)
          listOf[block * classes + cls] = (type * classes + cls) * (strategies / classes + 1);
      }
    },
    restart: () => traced.set(listOf),
    mayEnter: (place, gaining) => mayEnterWide(blocks, place, gaining),
    trace: (first, end, value, gaining, trail) => traceWide(blocks, first, end, value, gaining, trail),
  };
}

function mayEnterWide(
  { group: { shift, width, classes, classOf }, levelsOf, traced, levels, lists }: WideBlocks,
  place: number,
  gaining: boolean,
): boolean {
  const mask = (1 << width) - 1;
  const block = ((place >> (shift + width)) << shift) | (place & ((1 << shift) - 1));
  const strategy = (place >> shift) & mask;
  const level = levelsOf[block]!;
  const limit = levels[level + (gaining ? strategy : mask + 1)]!;
  const reach = classOf[strategy]!;
  for (let cls = reach; ; cls = (cls - 1) & reach) {
    if (levels[level + lists[traced[block * classes + cls]!]!]! < limit) return true;
    if (cls === 0) return false;
  }
}

function traceWide(
  { group: { shift, width, classes, classOf }, levelsOf, traced, levels, lists }: WideBlocks,
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
  let { length } = trail;
  for (let head = first; head < end; head++) {
    const to = queue[head]!;
    const block = ((to >> above) << shift) | (to & below);
    const strategy = (to >> shift) & mask;
    const level = levelsOf[block]!;
    // The end mark has the level of what is infeasible, which no bound exceeds.
    const bound = levels[level + (gaining ? strategy : mask + 1)]!;
    const rest = to & ~(mask << shift);
    const reach = classOf[strategy]!;
    for (let cls = reach; ; cls = (cls - 1) & reach) {
      const pointer = block * classes + cls;
      let at = traced[pointer]!;
      for (let source = lists[at]!; levels[level + source]! < bound; source = lists[++at]!) {
        const from = rest | (source << shift);
        if (labels[from]! >= 0) continue;
        labels[from] = value;
        queue[length++] = from;
      }
      traced[pointer] = at;
      if (cls === 0) break;
    }
  }
  trail.length = length;
}
