/**
 * Rows of equally many numbers, each different one kept once.
 * Cost a row: its length, and now and then a rearrangement of all rows kept.
 * Invariant: two rows have the same index exactly if they are equal; the hash only says where to look.
 */
export interface DistinctRows {
  /** The index of an equal row, kept from now on. */
  indexOf(row: Int32Array): number;
  /** The rows kept, one after the other. */
  kept(): Int32Array;
}

/** Starts an empty collection of rows of `length` numbers. */
export function distinctRows(length: number): DistinctRows {
  let rows = new Int32Array(2 * length);
  let count = 0;
  /** Index + 1 of a row, at the first free slot from where its hash points; at most half full. */
  let slots = new Int32Array(4);

  const equals = (index: number, row: Int32Array): boolean => {
    const start = index * length;
    for (let entry = 0; entry < length; entry++) if (rows[start + entry] !== row[entry]) return false;
    return true;
  };
  const grow = (): void => {
    const larger = new Int32Array(2 * rows.length);
    larger.set(rows);
    rows = larger;
    slots = new Int32Array(2 * slots.length);
    for (let index = 0; index < count; index++) {
      let slot = hash(rows, index * length, length) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    }
  };

  return {
    indexOf(row) {
      if (count * length === rows.length) grow();
      let slot = hash(row, 0, length) & (slots.length - 1);
      for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
        if (equals(index - 1, row)) return index - 1;
        slot = (slot + 1) & (slots.length - 1);
      }
      rows.set(row, count * length);
      slots[slot] = ++count;
      return count - 1;
    },
    kept: () => rows.slice(0, count * length),
  };
}

/** Spreads a row over 32 bits (FNV-1a by numbers, high bits folded down). */
function hash(numbers: Int32Array, start: number, length: number): number {
  let mixed = 0x811c9dc5;
  for (let entry = start; entry < start + length; entry++)
    mixed = Math.imul(mixed ^ numbers[entry]!, 16_777_619);
  return mixed ^ (mixed >>> 15);
}
