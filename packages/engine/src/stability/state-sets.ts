/**
 * Sets of at most 32 states as integers: bit k is state k. Cost: one operation a member.
 * Invariant: members are taken from the lowest up, and a set without members is 0.
 */

/** Grows `set` by `added` and by everything from which `into` leads there. */
export function closure(set: number, added: number, into: Int32Array): number {
  let grown = set;
  for (let fresh = added & ~grown; fresh !== 0;) {
    grown |= fresh;
    fresh = unionOver(fresh, into) & ~grown;
  }
  return grown;
}

/** The union of the sets in `of` over the members of `set`. */
export function unionOver(set: number, of: Int32Array): number {
  let union = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) union |= of[lowest(rest)]!;
  return union;
}

/** The lowest state of a set that is not empty. */
export function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}
