import type { Formula, Term } from '@parley/engine';
import type { BitLayout } from './bits.ts';
import type { Expression } from './expression.ts';

/** The two formulas of an expression: where it holds and where it does not. */
interface Sides {
  readonly holds: Formula;
  readonly fails: Formula;
}

/**
 * Writes an expression as alternatives over option bits (disjunctive normal form), assuming thermometer codes.
 *
 * @param most how many alternatives are accepted
 * @returns the formula, or null when it needs more than `most` alternatives
 *
 * Cost: quadratic in the alternatives.
 */
export function disjunctionOf(expression: Expression, layout: BitLayout, most: number): Formula | null {
  try {
    return oneSide(expression, layout, true, most);
  } catch (error) {
    if (error instanceof TooManyAlternatives) return null;
    throw error;
  }
}

/** How many times the accepted number of alternatives a product may have before covered ones are dropped. */
const PRODUCT = 8;

class TooManyAlternatives extends Error {}

/** Only the side that is needed is written out: negation of a long conjunction is short, of a long disjunction is not. */
function oneSide(expression: Expression, layout: BitLayout, wanted: boolean, most: number): Formula {
  const side = (part: Expression, value: boolean): Formula => oneSide(part, layout, value, most);
  const all = (formulas: readonly Formula[]): Formula => formulas.reduce((a, b) => conjunction(a, b, most));
  const any = (formulas: readonly Formula[]): Formula => disjunction(formulas, most);
  switch (expression.kind) {
    case 'option':
      return atLevel(expression, layout, wanted);
    case 'not':
      return side(expression.part, !wanted);
    case 'and':
    case 'or': {
      const parts = expression.parts.map((part) => side(part, wanted));
      return (expression.kind === 'and') === wanted ? all(parts) : any(parts);
    }
    case 'if': {
      const [then, condition] = [side(expression.then, wanted), side(expression.condition, !wanted)];
      return wanted ? any([then, condition]) : all([then, condition]);
    }
    case 'iff': {
      const left: Sides = { holds: side(expression.left, true), fails: side(expression.left, false) };
      const right: Sides = { holds: side(expression.right, true), fails: side(expression.right, false) };
      return wanted
        ? any([conjunction(left.holds, right.holds, most), conjunction(left.fails, right.fails, most)])
        : any([conjunction(left.holds, right.fails, most), conjunction(left.fails, right.holds, most)]);
    }
  }
}

/** At a level: the bit below it is set and the bit of it is not; thermometer codes make the other bits follow. */
function atLevel(
  { option, comparison, level }: Extract<Expression, { kind: 'option' }>,
  layout: BitLayout,
  wanted: boolean,
): Formula {
  const first = layout.first[option] ?? 0;
  const reached: Term | null =
    level === 0 ? null : { mask: 1 << (first + level - 1), value: 1 << (first + level - 1) };
  const passed: Term | null =
    comparison === '>=' || level === layout.width[option] ? null : { mask: 1 << (first + level), value: 0 };
  const literals = [reached, passed].filter((term) => term !== null);
  if (wanted) {
    const mask = literals.reduce((bits, term) => bits | term.mask, 0);
    const value = literals.reduce((bits, term) => bits | term.value, 0);
    return [{ mask, value }];
  }
  return literals.map(({ mask, value }) => ({ mask, value: mask ^ value }));
}

function conjunction(left: Formula, right: Formula, most: number): Formula {
  // Even where most of the product would be covered by the rest, finding out takes too long.
  if (left.length * right.length > most * PRODUCT) throw new TooManyAlternatives();
  const terms: Term[] = [];
  for (const a of left)
    for (const b of right)
      if (((a.value ^ b.value) & a.mask & b.mask) === 0)
        terms.push({ mask: a.mask | b.mask, value: a.value | b.value });
  return disjunction([terms], most);
}

/** Joins alternatives and drops each one that another, wider one already covers. */
function disjunction(formulas: readonly Formula[], most: number): Formula {
  const kept: Term[] = [];
  const widestFirst = formulas.flat().sort((a, b) => literals(a) - literals(b));
  for (const term of widestFirst) {
    if (
      kept.some(
        (wider) => (term.mask & wider.mask) === wider.mask && (term.value & wider.mask) === wider.value,
      )
    )
      continue;
    kept.push(term);
    if (kept.length > most) throw new TooManyAlternatives();
  }
  return kept;
}

function literals({ mask }: Term): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
