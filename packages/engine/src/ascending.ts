/** A digit has at most so many bits: its counters stay in the fastest memory. */
const MOST_BITS = 11;

/** How many keys have each value of a digit, then where the next of them goes. */
const counts = new Int32Array(1 << MOST_BITS);

/** Items and the key of each, at the same place. */
export interface KeyedItems {
  items: Int32Array;
  keys: Int32Array;
}

/** Makes room for items and keys. */
export function keyedItems(length: number): KeyedItems {
  return { items: new Int32Array(length), keys: new Int32Array(length) };
}

/**
 * Sorts the first `count` items and their keys by key, ascending, where they stand; items with equal keys keep their order.
 *
 * @param sorted keys of at least 0
 * @param spare as much room, overwritten; the two may have exchanged their arrays afterwards
 *
 * Cost: count × the digits of 11 bits up to the highest in which keys differ.
 */
export function sortKeyed(sorted: KeyedItems, count: number, spare: KeyedItems): void {
  const bits = differingBits(sorted.keys, count);
  const digits = Math.ceil(bits / MOST_BITS);
  const width = Math.ceil(bits / digits);
  for (let digit = 0; digit < digits; digit++) {
    sortByDigit(sorted, count, digit * width, (1 << width) - 1, spare);
    const { items, keys } = sorted;
    sorted.items = spare.items;
    sorted.keys = spare.keys;
    spare.items = items;
    spare.keys = keys;
  }
}

/**
 * Sorts the first `count` items by the key that each has in `keys`, ascending, where they stand; otherwise like `sortKeyed`.
 *
 * @param items places in `keys`
 * @param spare room for `count` more items, overwritten
 */
export function sortByKey(items: Int32Array, count: number, keys: Int32Array, spare: Int32Array): void {
  const sorted = { items, keys: new Int32Array(count) };
  for (let i = 0; i < count; i++) sorted.keys[i] = keys[items[i]!]!;
  sortKeyed(sorted, count, { items: spare, keys: new Int32Array(count) });
  if (sorted.items !== items) for (let i = 0; i < count; i++) items[i] = sorted.items[i]!;
}

function sortByDigit(
  { items, keys }: KeyedItems,
  count: number,
  shift: number,
  mask: number,
  { items: toItems, keys: toKeys }: KeyedItems,
): void {
  counts.fill(0, 0, mask + 1);
  for (let i = 0; i < count; i++) counts[(keys[i]! >> shift) & mask]!++;
  let start = 0;
  for (let value = 0; value <= mask; value++) {
    const size = counts[value]!;
    counts[value] = start;
    start += size;
  }
  for (let i = 0; i < count; i++) {
    const key = keys[i]!;
    const value = (key >> shift) & mask;
    const place = counts[value]!;
    counts[value] = place + 1;
    toItems[place] = items[i]!;
    toKeys[place] = key;
  }
}

/** The number of bits up to the highest in which keys differ. */
function differingBits(keys: Int32Array, count: number): number {
  let some = 0;
  let all = -1;
  for (let i = 0; i < count; i++) {
    some |= keys[i]!;
    all &= keys[i]!;
  }
  return 32 - Math.clz32(some & ~all);
}
