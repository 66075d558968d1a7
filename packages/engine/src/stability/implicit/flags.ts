/**
 * The verdicts on a party, code by code: its rank is worked out again and compared with the thresholds of its class and coset
 * place. Cost: the codes times the concepts and rows of terms.
 * Invariant: what is infeasible has no flag.
 */
import { movedTo, toggled, withoutGroup } from '../hypercube/layout.ts';
import { CONCEPTS } from '../solution-concept.ts';
import { codeHalves, codeWords } from './code-words.ts';
import type { Outline } from './large-conflict.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import { statementRows } from './word-tables.ts';

/** Flags the codes of one party, stretch by stretch. */
export interface Flagger {
  readonly party: number;
  /** Flags the codes of a stretch, and takes from the equilibria so far what is unstable. */
  readonly flag: (high: number) => void;
  /** How many codes flagged since the last count are feasible, then stable, then in equilibrium, under each concept. */
  readonly count: () => number[];
}

/** Prepares the verdicts on a party, whose thresholds are complete. Memory: some words for each half of the options. */
export function flagger(outline: Outline, plan: Plan, party: number, memory: Memory): Flagger {
  const { concepts } = plan;
  const preference = outline.preferences[party]!;
  const words = codeWords(outline, preference.kind === 'words' ? statementRows(preference.statements) : []);
  const { stretch } = words;
  const listed = memory.ranks[party] ?? null;
  const ranks = new Int32Array(stretch);
  const bits = concepts.map((concept) => 1 << CONCEPTS.indexOf(concept));
  const all = bits.reduce((flags, bit) => flags | bit, 0);
  const [low, high] = thresholdIndices(outline, plan, party);
  const thresholds = concepts.map((concept, k) => (concept === 'nash' ? memory.best : memory.thresholds[k]!));
  const fiveBits = bits.slice();
  for (; thresholds.length < 5; fiveBits.push(0)) thresholds.push(thresholds[0] ?? memory.best);
  let feasible = 0;
  /** How many codes have which verdicts on the party and of all. */
  const together = new Int32Array(64 * 64);

  return {
    party,
    flag(stretchAt) {
      const start = stretchAt * stretch;
      const flags = memory.flags.subarray(start, start + stretch);
      const equilibria = memory.equilibria.subarray(start, start + stretch);
      if (listed) ranks.set(listed.subarray(start, start + stretch));
      else words.fill(stretchAt, ranks);
      if (plan.active[party]!) {
        compare(flags, thresholds, fiveBits, low, high[stretchAt]!, ranks);
      } else for (let x = 0; x < stretch; x++) flags[x] = all & ~(ranks[x]! >> 31);
      feasible += stretch - joinFlags(flags, equilibria, party === 0, ranks, together);
    },
    count() {
      const counts = [feasible, ...bits.map(() => 0), ...bits.map(() => 0)];
      together.forEach((codes, flags) => {
        if (codes > 0)
          bits.forEach((bit, k) => {
            if ((flags & bit) !== 0) counts[1 + k]! += codes;
            if (((flags >> 6) & bit) !== 0) counts[1 + bits.length + k]! += codes;
          });
      });
      together.fill(0);
      feasible = 0;
      return counts;
    },
  };
}

/**
 * Sets the bit of each of five thresholds in the flags where the rank reaches it; of two numbers from -1 up, the sign of a
 * difference tells.
 */
function compare(
  flags: Uint8Array,
  [a, b, c, d, e]: readonly Int32Array[],
  [bitA, bitB, bitC, bitD, bitE]: readonly number[],
  low: Int32Array,
  high: number,
  ranks: Int32Array,
): void {
  if (!a || !b || !c || !d || !e) return;
  for (let x = 0; x < flags.length; x++) {
    const at = low[x]! ^ high;
    const below = ranks[x]! + 1;
    flags[x] =
      (((a[at]! - below) >> 31) & bitA!) |
      (((b[at]! - below) >> 31) & bitB!) |
      (((c[at]! - below) >> 31) & bitC!) |
      (((d[at]! - below) >> 31) & bitD!) |
      (((e[at]! - below) >> 31) & bitE!);
  }
}

/** Takes from the equilibria what is unstable, counts the pairs of flags, and returns how many codes are infeasible. */
function joinFlags(
  flags: Uint8Array,
  equilibria: Uint8Array,
  isFirst: boolean,
  ranks: Int32Array,
  together: Int32Array,
): number {
  let infeasible = 0;
  for (let x = 0; x < flags.length; x++) {
    const flag = flags[x]!;
    const both = isFirst ? flag : flag & equilibria[x]!;
    equilibria[x] = both;
    together[flag | (both << 6)]!++;
    infeasible -= ranks[x]! >> 31;
  }
  return infeasible;
}

/** Of each value of either half of a code: its part of where the thresholds of its class and coset place stand; they are joined by XOR. */
function thresholdIndices(
  outline: Outline,
  { cosets }: Plan,
  party: number,
): readonly [Int32Array, Int32Array] {
  const { order } = outline.arrangement;
  const { own, size } = cosets[party]!;
  const strategies = own.classOf.length;
  const indexOf = (place: number): number =>
    (own.classOf[(place >> own.shift) & (strategies - 1)]! * size) | withoutGroup(own, place);
  const start = indexOf(0);
  const [low, high] = codeHalves(outline);
  const toggles = (bits: readonly number[]): number[] =>
    bits.map((bit) => indexOf(movedTo(order, 1 << bit)) ^ start);
  return [toggled(toggles(low)), toggled(toggles(high), start)];
}
