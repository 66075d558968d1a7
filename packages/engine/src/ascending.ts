/** A digit has at most so many bits: its counters stay in the fastest memory. */
const MOST_BITS = 11;

/** Counters of three digits, enough for 31 bits. */
const counts = new Int32Array(3 << MOST_BITS);

/**
 * Sorts items by their keys, ascending; items with equal keys keep their order.
 *
 * @param items places in `keys`; the first `count` are sorted where they stand
 * @param keys one number of at least 0 a place
 * @param spare room for `count` more items, overwritten
 *
 * Cost: count × the digits of 11 bits up to the highest in which keys differ.
 */
export function sortByKey(items: Int32Array, count: number, keys: Int32Array, spare: Int32Array): void {
  let some = 0;
  let all = -1;
  for (let i = 0; i < count; i++) {
    const key = keys[items[i]!]!;
    some |= key;
    all &= key;
  }
  const bits = 32 - Math.clz32(some & ~all);
  const digits = Math.ceil(bits / MOST_BITS);
  const width = Math.ceil(bits / digits);
  const mask = (1 << width) - 1;

  counts.fill(0, 0, digits << width);
  for (let i = 0; i < count; i++) {
    let rest = keys[items[i]!]!;
    for (let digit = 0; digit < digits; digit++, rest >>= width) counts[(digit << width) | (rest & mask)]!++;
  }
  let from = items;
  let to = spare;
  for (let digit = 0; digit < digits; digit++) {
    const first = digit << width;
    let start = 0;
    for (let value = first; value <= first + mask; value++) {
      const end = start + counts[value]!;
      counts[value] = start;
      start = end;
    }
    for (let i = 0; i < count; i++) {
      const item = from[i]!;
      const value = first | ((keys[item]! >> (digit * width)) & mask);
      const place = counts[value]!;
      counts[value] = place + 1;
      to[place] = item;
    }
    const sorted = to;
    to = from;
    from = sorted;
  }
  if (from !== items) for (let i = 0; i < count; i++) items[i] = from[i]!;
}
