import type { Formula, Term } from '@parley/engine';
import type { BitLayout } from './bits.ts';
import type { Rule } from './case.ts';
import { disjunctionOf } from './disjunction.ts';
import type { Expression } from './expression.ts';
import { LIMITS } from './limits.ts';

/** An expression in the engine's terms; the reader has refused what does not fit, so there always is one. */
export function formulaOf(expression: Expression, layout: BitLayout): Formula {
  const formula = disjunctionOf(expression, layout, LIMITS['alternatives of an expression']);
  if (!formula)
    throw new RangeError('an expression with too many alternatives was not refused by the reader');
  return formula;
}

/** Where a code is no state: it names no level of some option, or a rule forbids it. */
export function infeasibility(
  rules: readonly Rule[],
  layout: BitLayout,
  formula: (expression: Expression) => Formula = (expression) => formulaOf(expression, layout),
): Formula {
  return [...brokenThermometers(layout), ...rules.flatMap(({ never }) => formula(never))];
}

/** How many terms a search may still look at. */
export interface Effort {
  left: number;
}

/**
 * The feasible codes, ascending; null when there are more than `most`, or the effort ran out.
 * Cost: a few looks at each term for every feasible code.
 */
export function feasibleCodes(
  never: Formula,
  bits: number,
  most: number,
  effort: Effort,
): readonly number[] | null {
  const codes: number[] = [];
  const search = (terms: Formula, bit: number, given: Term): boolean => {
    const open = stillOpen(terms, given, effort);
    if (effort.left < 0 || codes.length > most) return false;
    if (open.some(({ mask }) => (mask & ~given.mask) === 0)) return true;
    if (bit < 0) return codes.push(given.value) <= most;
    const mask = given.mask | (1 << bit);
    return (
      search(open, bit - 1, { mask, value: given.value }) &&
      search(open, bit - 1, { mask, value: given.value | (1 << bit) })
    );
  };
  return search(never, bits - 1, { mask: 0, value: 0 }) ? codes : null;
}

/**
 * Tells whether some code that agrees with `given` escapes every term of `never`; null when the effort ran out.
 * Cost: exponential in the worst case, in practice a few looks at each term; never 2^bits.
 */
export function isPossible(never: Formula, given: Term, effort: Effort): boolean | null {
  const open = stillOpen(never, given, effort);
  if (effort.left < 0) return null;
  let tightest = 0;
  let fewest = Infinity;
  for (const { mask } of open) {
    const free = mask & ~given.mask;
    const count = bitsIn(free);
    if (count < fewest) [tightest, fewest] = [free, count];
  }
  if (fewest === Infinity) return true;
  if (fewest === 0) return false;
  const bit = tightest & -tightest;
  const mask = given.mask | bit;
  const off = isPossible(open, { mask, value: given.value }, effort);
  return off === false ? isPossible(open, { mask, value: given.value | bit }, effort) : off;
}

/** The terms that what is given does not contradict. */
function stillOpen(terms: Formula, given: Term, effort: Effort): Formula {
  effort.left -= terms.length + 1;
  return effort.left < 0
    ? []
    : terms.filter(({ mask, value }) => ((value ^ given.value) & mask & given.mask) === 0);
}

/** Codes that are no level: a bit set above one that is not. */
function brokenThermometers(layout: BitLayout): Term[] {
  return layout.width.flatMap((width, option) =>
    Array.from({ length: Math.max(0, width - 1) }, (_, level) => {
      const bit = 1 << ((layout.first[option] ?? 0) + level);
      return { mask: bit | (bit << 1), value: bit << 1 };
    }),
  );
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
