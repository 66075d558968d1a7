/**
 * The order types of a party whose ranks are worked out where they are needed. A key says how a block may be ordered; what
 * the order is, is worked out once a key. Own construction.
 * Cost: a key for each block, and the strategies for each different key.
 */
import { distinctRows } from '../hypercube/distinct-rows.ts';
import type { Group } from '../hypercube/layout.ts';
import { NARROW, sourceSets } from '../hypercube/narrow.ts';
import { levelSetter } from '../hypercube/order-types.ts';
import { STRIDE, type Strides } from '../hypercube/strides.ts';
import { sourceLists } from '../hypercube/wide.ts';
import type { CosetRanks } from './coset-ranks.ts';
import type { TypeTables } from './memory.ts';

/**
 * Tells blocks of different order apart.
 *
 * @returns gives each block the number of its type, from 0; blocks of different numbers may still be ordered alike
 */
export function typeFinder(
  { key, block: rank }: CosetRanks,
  { classOf, width }: Group,
): (block: number) => number {
  if (key.length === 0) return () => 0;
  const row = new Int32Array(key.length);
  const keys = distinctRows(key.length);
  const ranks = new Int32Array(classOf.length);
  const level = new Int32Array(classOf.length + 1);
  const setLevels = levelSetter(classOf.length);
  // Many keys give the same order; the fewer types, the nearer their tables.
  const orders = width <= FEW_OPTIONS ? distinctRows(level.length) : null;
  const typeOfKey: number[] = [];
  return (block) => {
    key.set(block, row);
    const found = keys.indexOf(row);
    const known = typeOfKey[found];
    if (known !== undefined) return known;
    let type = found;
    if (orders) {
      rank(block, ranks);
      setLevels(ranks, level);
      type = orders.indexOf(level);
    }
    typeOfKey.push(type);
    return type;
  };
}

/** Up to so many options of a party, its orders are worked out to be told apart; beyond, keys are. */
const FEW_OPTIONS = 8;

/** Writes the type of each block; returns the first block of each type. */
export function* findTypes(ranks: CosetRanks, group: Group, typeOf: Int32Array): Strides<Int32Array> {
  const find = typeFinder(ranks, group);
  const firsts: number[] = [];
  for (let block = 0; block < typeOf.length; block++) {
    const type = find(block);
    typeOf[block] = type;
    if (type === firsts.length) firsts.push(block);
    if (block % STRIDE === 0) yield;
  }
  return Int32Array.from(firsts);
}

/** Fills the tables of the types from `from` to before `to`. Cost: the strategies, squared where a word holds them. */
export function tabulateTypes(
  { block: rank }: CosetRanks,
  group: Group,
  { firsts, levels, sources }: TypeTables,
  from: number,
  to: number,
): void {
  const strategies = group.classOf.length;
  const setLevels = levelSetter(strategies);
  const ranks = new Int32Array(strategies);
  const some = new Int32Array((to - from) * (strategies + 1));
  for (let type = from; type < to; type++) {
    const start = (type - from) * (strategies + 1);
    rank(firsts[type]!, ranks);
    setLevels(ranks, some.subarray(start, start + strategies + 1));
  }
  if (group.width <= NARROW) {
    sources.set(sourceSets(group, some), from * 2 * strategies);
    return;
  }
  levels.set(some, from * (strategies + 1));
  sources.set(sourceLists(group, some), from * (strategies + group.classes));
}
