/** For each state a set of states, as bits of words. Invariant: bits beyond the last state are clear. */
export class BitRows {
  private readonly words: Int32Array;
  private readonly states: number;
  private readonly width: number;

  constructor(states: number) {
    this.states = states;
    this.width = (states + 31) >> 5;
    this.words = new Int32Array(states * this.width);
  }

  add(row: number, state: number): void {
    this.words[row * this.width + (state >> 5)]! |= 1 << (state & 31);
  }

  has(row: number, state: number): boolean {
    return ((this.words[row * this.width + (state >> 5)]! >> (state & 31)) & 1) === 1;
  }

  /** The set of a state; a view, not a copy. */
  row(row: number): Int32Array {
    return this.words.subarray(row * this.width, (row + 1) * this.width);
  }

  /** The states that are not in the set of a state, as a copy. */
  complement(row: number): Int32Array {
    const others = this.row(row).map((word) => ~word);
    const last = this.states & 31;
    if (last > 0) others[this.width - 1]! &= 2 ** last - 1;
    return others;
  }
}

/** Tells whether two sets of equal width have a state in common. */
export function meet(some: Int32Array, others: Int32Array): boolean {
  for (let word = 0; word < some.length; word++) if ((some[word]! & others[word]!) !== 0) return true;
  return false;
}
