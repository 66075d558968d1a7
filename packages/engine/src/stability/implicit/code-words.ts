/** Truth values worked out for all codes in order, stretch by stretch. Cost: an operation a code and row of terms. */
import type { Outline } from './large-conflict.ts';
import { formulaRows, ruleOut, setHeld, wordTable, type Halves, type TermRows } from './word-tables.ts';

/** The words of every code. */
export interface CodeWords {
  /** Stretch h holds so many codes, from h times as many on. */
  readonly stretch: number;
  /** Works out which terms hold at each code of a stretch. */
  readonly truth: (high: number, out: Int32Array) => void;
  /** The same, but -1 where infeasible. */
  readonly fill: (high: number, out: Int32Array) => void;
}

/** The lower and the upper half of the options of a code. */
export function codeHalves({
  mentioned,
}: Outline): readonly [low: readonly number[], high: readonly number[]] {
  const bits = [...mentioned.keys()];
  return [bits.slice(0, bits.length >> 1), bits.slice(bits.length >> 1)];
}

/** Prepares the words of rows of terms. Memory: about 2^(options / 2) words a row. */
export function codeWords(outline: Outline, rows: TermRows): CodeWords {
  const [low, high] = codeHalves(outline);
  const halves = (row: TermRows[number]): Halves => ({
    low: wordTable(row, low),
    high: wordTable(row, high),
  });
  const terms = rows.map(halves);
  const rules = formulaRows(outline.never).map(halves);
  const truth = (at: number, out: Int32Array): void => {
    setHeld(out, 0, out.length, terms, (row) => terms[row]!.high[at]!);
  };
  return {
    stretch: 2 ** low.length,
    truth,
    fill(at, out) {
      truth(at, out);
      for (const row of rules) ruleOut(out, 0, row.low, row.high[at]!);
    },
  };
}
