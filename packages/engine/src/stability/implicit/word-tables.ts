/**
 * Terms as bits of words, looked up by parts of a code: the words of the parts, ANDed, tell which terms hold.
 * Own construction. Cost of a table: its entries.
 * Invariant: bit k of a part's word is clear exactly if the part contradicts term k, or there is no term k.
 */
import type { Formula, Term } from '../../model/formula.ts';
import { TERMS_AT_ONCE } from '../../model/open-terms.ts';

/** Terms in rows of at most 31; the term with bit k of a word stands at index k, null where there is none. */
export type TermRows = readonly (readonly (Term | null)[])[];

/** One row for each position in a statement: row t holds each statement's t-th term, the last statement at bit 0. */
export function statementRows(statements: readonly Formula[]): TermRows {
  const longest = statements.reduce((terms, statement) => Math.max(terms, statement.length), 0);
  return Array.from({ length: longest }, (_, position) =>
    statements.toReversed().map((statement) => statement[position] ?? null),
  );
}

/** The terms of a formula, 31 a row. */
export function formulaRows(formula: Formula): TermRows {
  return Array.from({ length: Math.ceil(formula.length / TERMS_AT_ONCE) }, (_, row) =>
    formula.slice(row * TERMS_AT_ONCE, (row + 1) * TERMS_AT_ONCE),
  );
}

/** The terms of a row that mention one of the options of `mask`, as a word. */
export function mentioning(row: readonly (Term | null)[], mask: number): number {
  return row.reduce((word, term, k) => (term && (term.mask & mask) !== 0 ? word | (1 << k) : word), 0);
}

/** Terms with their options moved: bit `order[p]` of masks goes to bit p. */
export function movedRows(rows: TermRows, moved: (mask: number) => number): TermRows {
  return rows.map((row) => row.map((term) => term && { mask: moved(term.mask), value: moved(term.value) }));
}

/** Tabulates the words of a part of a code: bit p of an entry's index is bit `bits[p]` of the code. */
export function wordTable(row: readonly (Term | null)[], bits: readonly number[]): Int32Array {
  const table = new Int32Array(2 ** bits.length);
  table[0] = row.reduce((word, term, k) => (term ? word | (1 << k) : word), 0);
  bits.forEach((bit, position) => {
    const wants = (value: number): number =>
      row.reduce((word, term, k) => {
        const contradicted = term && ((term.mask >> bit) & 1) !== 0 && ((term.value >> bit) & 1) !== value;
        return contradicted ? word & ~(1 << k) : word;
      }, -1);
    const [clear, set] = [wants(0), wants(1)];
    const half = 1 << position;
    for (let x = 0; x < half; x++) {
      table[half + x] = table[x]! & set;
      table[x]! &= clear;
    }
  });
  return table;
}

/** The words of two parts of a code: one table to run through, and one that says the rest. */
export interface Halves {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Sets each number of a stretch of `out` to the words that hold there: of each row, what both halves have. */
export function setHeld(
  out: Int32Array,
  start: number,
  stretch: number,
  rows: readonly Halves[],
  highOf: (row: number) => number,
): void {
  if (rows.length === 0) out.fill(0, start, start + stretch);
  for (let row = 0; row < rows.length; row += 2) {
    const first = rows[row]!.low;
    const second = rows[row + 1]?.low ?? first;
    const high = highOf(row);
    const other = row + 1 < rows.length ? highOf(row + 1) : 0;
    if (row === 0) setBoth(out, start, first, high, second, other);
    else if ((high | other) !== 0) joinBoth(out, start, first, high, second, other);
  }
}

function setBoth(
  out: Int32Array,
  start: number,
  first: Int32Array,
  high: number,
  second: Int32Array,
  other: number,
): void {
  for (let x = 0; x < first.length; x++) out[start + x] = (first[x]! & high) | (second[x]! & other);
}

function joinBoth(
  out: Int32Array,
  start: number,
  first: Int32Array,
  high: number,
  second: Int32Array,
  other: number,
): void {
  for (let x = 0; x < first.length; x++) out[start + x]! |= (first[x]! & high) | (second[x]! & other);
}

/** Sets each number of a stretch of `out` to -1 where `low` has a bit of `high`. Cost: the stretch. */
export function ruleOut(out: Int32Array, start: number, low: Int32Array, high: number): void {
  if (high === 0) return;
  for (let x = 0; x < low.length; x++) {
    const held = low[x]! & high;
    out[start + x]! |= (held | -held) >> 31;
  }
}
