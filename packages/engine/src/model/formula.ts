/** A conjunction of option values: it holds at a code when `(code & mask) === value`. */
export interface Term {
  readonly mask: number;
  readonly value: number;
}

/** A condition on states in disjunctive normal form; the empty formula holds nowhere. */
export type Formula = readonly Term[];

/** The formula that holds at every state. */
export const ALWAYS: Formula = [{ mask: 0, value: 0 }];

/** Tells whether `formula` holds at the option assignment `code`; cost: its number of terms. */
export function holds(formula: Formula, code: number): boolean {
  for (const { mask, value } of formula) if ((code & mask) === value) return true;
  return false;
}
