/**
 * A party's ranks worked out where they are needed: coset by coset, block by block. Own construction.
 * Cost: a few operations a place and row of terms.
 * Invariant: ranks are those of the statements as one binary number, -1 where infeasible; only their order means anything.
 */
import { movedTo } from '../hypercube/layout.ts';
import type { CosetRanks } from './coset-ranks.ts';
import type { Outline } from './large-conflict.ts';
import { listedRanks } from './listed-ranks.ts';
import { keyByTerms } from './order-key.ts';
import {
  formulaRows,
  movedRows,
  ruleOut,
  setHeld,
  statementRows,
  wordTable,
  type Halves,
  type TermRows,
} from './word-tables.ts';

/**
 * Prepares the ranks of a party. Memory: about 2^(options / 2) words for each row of terms.
 *
 * @param listed the rank of each code, -1 where infeasible; null if the party's preference is short enough for words
 */
export function partyRanks(outline: Outline, party: number, listed: Int32Array | null): CosetRanks {
  const { order, groups } = outline.arrangement;
  const { shift, width } = groups[party]!;
  const places = [...order.keys()];
  const own = places.filter((bit) => bit >= shift && bit < shift + width);
  const rest = places.filter((bit) => !own.includes(bit));
  const low = rest.slice(0, rest.length >> 1);
  const high = rest.slice(rest.length >> 1);
  const preference = outline.preferences[party]!;
  if (listed) return listedRanks(order, { own, low, high }, listed);

  const moved = (rows: TermRows): TermRows => movedRows(rows, (mask) => movedTo(order, mask));
  const statements = moved(preference.kind === 'words' ? statementRows(preference.statements) : []);
  const rules = moved(formulaRows(outline.never));
  const parts = (rows: TermRows): Parts[] =>
    rows.map((row) => ({
      own: wordTable(row, own),
      low: wordTable(row, low),
      high: wordTable(row, high),
    }));
  const liked = parts(statements);
  const ruled = parts(rules);
  const likedOwn = liked.map((row) => ({ low: row.own, high: row.own }));
  const stretch = 2 ** low.length;
  const enabled = new Int32Array(liked.length + ruled.length);
  const all = [...liked, ...ruled];
  const setEnabled = (block: number): void => {
    const x = block & (stretch - 1);
    const y = block >> low.length;
    for (let row = 0; row < all.length; row++) enabled[row] = all[row]!.low[x]! & all[row]!.high[y]!;
  };
  return {
    stretch,
    fill(strategy, from, to, out) {
      for (let y = from; y < to; y++) {
        const start = (y - from) * stretch;
        setHeld(out, start, stretch, liked, (row) => liked[row]!.own[strategy]! & liked[row]!.high[y]!);
        for (const row of ruled) ruleOut(out, start, row.low, row.own[strategy]! & row.high[y]!);
      }
    },
    block(block, out) {
      setEnabled(block);
      setHeld(out, 0, out.length, likedOwn, (row) => enabled[row]!);
      ruled.forEach((row, t) => ruleOut(out, 0, row.own, enabled[liked.length + t]!));
    },
    key: keyByTerms(statements, rules, own, enabled, setEnabled),
  };
}

interface Parts extends Halves {
  readonly own: Int32Array;
}
